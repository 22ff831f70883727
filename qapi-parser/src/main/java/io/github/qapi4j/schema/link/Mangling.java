package io.github.qapi4j.schema.link;

/** The names under which things collide (qapi-language §4.2). */
final class Mangling {

    private Mangling() {}

    /** The name with an underscore for every character that is no ASCII letter, digit or underscore. */
    static String mangle(String name) {
        int length = name.length();
        for (int i = 0; i < length; i++) {
            if (!isPlain(name.charAt(i))) {
                return mangleFrom(name, i);
            }
        }
        return name;
    }

    private static String mangleFrom(String name, int start) {
        StringBuilder mangled = new StringBuilder(name);
        for (int i = start; i < mangled.length(); i++) {
            if (!isPlain(mangled.charAt(i))) {
                mangled.setCharAt(i, '_');
            }
        }
        return mangled.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
