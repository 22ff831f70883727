class Lamp {}
