package org.acme;

import org.acme.lamps.Lamp;

class Main {
    public static void main(String[] args) {
        System.out.println(new Lamp().setPower(5).toJson());
    }
}
