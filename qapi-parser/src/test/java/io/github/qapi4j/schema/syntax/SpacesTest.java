package io.github.qapi4j.schema.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpacesTest {

    @Test
    void areThoseOfTheLanguage() {
        String spaces = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> Spaces.isSpace((char) c))
                .mapToObj(c -> String.format("%04X", c))
                .collect(Collectors.joining(" "));
        assertThat(spaces)
                .isEqualTo("0009 000A 000B 000C 000D 001C 001D 001E 001F 0020 0085 00A0 1680 2000 2001 2002 2003 2004"
                        + " 2005 2006 2007 2008 2009 200A 2028 2029 202F 205F 3000");
    }

    @Test
    void areTakenOffTheEnd() {
        assertThat(Spaces.stripTrailing(" a b \u3000\t")).isEqualTo(" a b");
        assertThat(Spaces.stripTrailing(" \u00a0")).isEmpty();
    }
}
