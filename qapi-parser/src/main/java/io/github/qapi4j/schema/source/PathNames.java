package io.github.qapi4j.schema.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Arithmetic on file names as text; no file is touched. */
public final class PathNames {

    private PathNames() {}

    /** The name of an included file as shown: the includer's directory part and the include string (qapi-language §1.1). */
    public static String included(String includer, String include) {
        String directory = directory(includer);
        if (directory.isEmpty() || include.startsWith("/")) {
            return include;
        }
        return directory.endsWith("/") ? directory + include : directory + "/" + include;
    }

    /** The path without empty and {@code .} parts, {@code ..} taken back where a part precedes it. */
    public static String normalize(String name) {
        boolean absolute = name.startsWith("/");
        Deque<String> parts = new ArrayDeque<>();
        for (String part : name.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".") && !(part.equals("..") && absolute)) {
                parts.addLast(part);
            }
        }
        return (absolute ? "/" : "") + String.join("/", parts);
    }

    /** The path of a file as seen from the directory of another; both are normalised. */
    public static String relative(String fromFile, String toFile) {
        List<String> from = parts(directory(fromFile));
        List<String> to = parts(toFile);
        int common = 0;
        while (common < from.size() && common < to.size() && from.get(common).equals(to.get(common))) {
            common++;
        }
        List<String> path = new ArrayList<>();
        for (int i = common; i < from.size(); i++) {
            path.add("..");
        }
        path.addAll(to.subList(common, to.size()));
        return String.join("/", path);
    }

    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= path.length(); end++) {
            if (end == path.length() || path.charAt(end) == '/' || path.charAt(end) == '\\') {
                if (end > start) {
                    parts.add(path.substring(start, end));
                }
                start = end + 1;
            }
        }
        return parts;
    }

    private static String directory(String name) {
        int end = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
        int kept = end;
        while (kept > 1 && name.charAt(kept - 1) == '/') {
            kept--;
        }
        return name.substring(0, kept);
    }
}
