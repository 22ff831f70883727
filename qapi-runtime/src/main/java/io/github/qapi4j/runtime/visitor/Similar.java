package io.github.qapi4j.runtime.visitor;

/** Finds the name that was probably meant. */
final class Similar {

    /** Longer names are not compared: they are no slips of the pen. */
    private static final int MAX_LENGTH = 64;

    private Similar() {}

    /** The nearest name at most a third of its letters away, or the empty string. */
    static String to(String name, NameTable names) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < names.size() && name.length() <= MAX_LENGTH; i++) {
            int distance = distance(name, names.name(i));
            if (distance < least && distance * 3 <= names.name(i).length()) {
                least = distance;
                nearest = names.name(i);
            }
        }
        return nearest;
    }

    private static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[right.length()];
    }
}
