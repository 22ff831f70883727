package io.github.qapi4j.runtime.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A name is found whether it is a string, characters or bytes, wherever in them it stands. */
class NameTableTest {

    /** Of every length up to 30, and alike but for one letter: the first, the last, or one in the middle. */
    private static List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (int length = 1; length <= 30; length++) {
            String name = "a".repeat(length);
            names.add(name);
            for (int i : new int[] {0, length / 2, length - 1}) {
                names.add(name.substring(0, i) + "b" + name.substring(i + 1));
            }
        }
        names.add("caf\u00e9");
        return new ArrayList<>(names);
    }

    @Test
    void findsEachAndNoOther() {
        List<String> names = names();
        NameTable all = NameTable.of(names);
        NameTable half = NameTable.of(names.subList(0, names.size() / 2));
        for (int i = 0; i < names.size(); i++) {
            assertFound(all, names.get(i), i);
            assertFound(half, names.get(i), i < half.size() ? i : NameTable.ABSENT);
            assertFound(all, names.get(i) + "c", NameTable.ABSENT);
        }
        assertFound(all, "", NameTable.ABSENT);
        assertFound(NameTable.of(List.of()), "a", NameTable.ABSENT);
    }

    private static void assertFound(NameTable table, String name, int index) {
        Random random = new Random(name.hashCode());
        String before = "x".repeat(random.nextInt(3));
        for (String behind : List.of("", "\"", "\":1}", "\":12345678901234567890}")) {
            byte[] bytes = (before + name + behind).getBytes(StandardCharsets.UTF_8);
            int to = bytes.length - behind.length();
            assertThat(table.index(bytes, before.length(), to))
                    .as(name + behind)
                    .isEqualTo(index);
            for (int i = 0; i < table.size(); i++) {
                assertThat(table.spells(i, bytes, before.length(), to))
                        .as(name + behind)
                        .isEqualTo(i == index);
            }
        }
        char[] characters = (before + name).toCharArray();
        assertThat(table.index(characters, before.length(), characters.length)).isEqualTo(index);
        assertThat(table.index(name)).isEqualTo(index);
    }
}
