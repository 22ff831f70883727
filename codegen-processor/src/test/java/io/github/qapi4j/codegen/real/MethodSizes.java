package io.github.qapi4j.codegen.real;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads how many bytecodes each method of a class file has (JVMS §4). */
final class MethodSizes {

    private static final int LARGE = 8000;

    private final DataInputStream in;
    private final Object[] constants;

    private MethodSizes(DataInputStream in) throws IOException {
        this.in = in;
        in.skipNBytes(8);
        this.constants = new Object[in.readUnsignedShort()];
        for (int i = 1; i < constants.length; i++) {
            i += constant(i);
        }
    }

    /** The methods of all class files in a directory that HotSpot never compiles, class initialisers left out. */
    static List<String> tooLarge(Path directory) throws IOException {
        List<String> large = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path file :
                    tree.filter(path -> path.toString().endsWith(".class")).toList()) {
                of(file).forEach((method, size) -> {
                    if (size >= LARGE) {
                        large.add(file.getFileName() + " " + method + " " + size);
                    }
                });
            }
        }
        return large;
    }

    /** The sizes by method, class initialisers left out. */
    private static Map<String, Integer> of(Path classFile) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(classFile))) {
            return new MethodSizes(in).methods();
        }
    }

    private Map<String, Integer> methods() throws IOException {
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        Map<String, Integer> sizes = new TreeMap<>();
        members(new TreeMap<>());
        members(sizes);
        sizes.keySet().removeIf(name -> name.startsWith("<clinit>"));
        return sizes;
    }

    private void members(Map<String, Integer> sizes) throws IOException {
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            in.skipNBytes(2);
            String name = constants[in.readUnsignedShort()] + " " + constants[in.readUnsignedShort()];
            for (int j = in.readUnsignedShort(); j > 0; j--) {
                Object attribute = constants[in.readUnsignedShort()];
                long length = Integer.toUnsignedLong(in.readInt());
                if ("Code".equals(attribute)) {
                    in.skipNBytes(4);
                    sizes.put(name, in.readInt());
                    length -= 8;
                }
                in.skipNBytes(length);
            }
        }
    }

    /** Reads a constant; returns how many further indexes it takes. */
    private int constant(int index) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 1 -> constants[index] = in.readUTF();
            case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
            case 15 -> in.skipNBytes(3);
            case 5, 6 -> in.skipNBytes(8);
            default -> in.skipNBytes(4);
        }
        return tag == 5 || tag == 6 ? 1 : 0;
    }
}
