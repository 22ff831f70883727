package io.github.qapi4j.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.sample.Limits;
import io.github.qapi4j.runtime.sample.Netdev;
import io.github.qapi4j.runtime.sample.NetdevRef;
import io.github.qapi4j.runtime.sample.Scalars;
import io.github.qapi4j.runtime.sample.Texts;
import io.github.qapi4j.runtime.visitor.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyvalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | {}",
                "a=1 | {a=1}",
                "a=1, | {a=1}",
                "a= | {a=}",
                "a=1,a=2 | {a=2}",
                "a=x,,y,b== | {a=x,y, b==}",
                "a=1,, | {a=1,}",
                "a.b=1,a.c.d=2 | {a={b=1, c={d=2}}}",
                "a.1=y,a.0=x | {a=[x, y]}",
                "a.0.b=1,a.1.b=2 | {a=[{b=1}, {b=2}]}",
                "__org.qemu_x.y=1 | {__org.qemu_x={y=1}}",
                "x-7=1,A_b-c=2 | {x-7=1, A_b-c=2}",
            })
    void textIsParsed(String text, String tree) {
        assertThat(Keyval.parse(text)).hasToString(tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | a: needs a value, as in a=... (line 1, column 2)",
                "a,b=1 | a: needs a value, as in a=... (line 1, column 2)",
                "=1 | expected a key, which starts with a letter (line 1, column 1)",
                ",a=1 | expected a key, which starts with a letter (line 1, column 1)",
                "0=1 | expected a key, which starts with a letter (line 1, column 1)",
                "a..b=1 | a.: a part of the key is no name (line 1, column 3)",
                "a.01=1 | a.01: a key has no character '1' (line 1, column 5)",
                "a b=1 | a : a key has no character ' ' (line 1, column 3)",
                "a=1,a.b=2 | a: has a value, and so cannot have parts",
                "a.b=2,a=1 | a: has parts, and so cannot have a value",
                "a.0=x,a.b=y | a: has both names and indexes",
                "a.0=x,a.2=y | a: has no element 1 though it has 2",
            })
    void otherTextIsRefused(String text, String message) {
        assertThatThrownBy(() -> Keyval.parse(text))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }

    @Test
    void firstKeyMayBeImplied() {
        assertThat(Keyval.parse("tap", "type")).hasToString("{type=tap}");
        assertThat(Keyval.parse("a,,b,c=1", "type")).hasToString("{type=a,b, c=1}");
        assertThat(Keyval.parse("type=tap", "type")).hasToString("{type=tap}");
        assertThat(Keyval.parse("", "type")).isEmpty();
        assertThatThrownBy(() -> Keyval.parse("a=1,tap", "type")).isInstanceOf(InputException.class);
    }

    @Test
    void partsOfKeysAreLimited() {
        String longest = "a".repeat(127);
        assertThat(Keyval.parse(longest + "=1")).containsKey(longest);
        assertThatThrownBy(() -> Keyval.parse(longest + "a=1"))
                .hasMessageContaining("a part of the key is longer than 127 characters");
        assertThatThrownBy(() -> Keyval.parse("a.".repeat(1_000_000) + "a=1"))
                .hasMessageContaining("the key has more than 1024 parts");
    }

    @Test
    void objectsAreRead() {
        assertThat(
                        Limits.read(
                                KeyvalInput.of(
                                        "max-bandwidth=1.5G,mode=cpr-reboot,nodes.0.name=a,nodes.1.name=b,nodes.0.extra.x=1,tls-creds=t")))
                .hasToString("Limits{max-bandwidth=1610612736, tls-creds=\"t\", mode=cpr-reboot,"
                        + " nodes=[{name=\"a\", extra={x=\"1\"}}, {name=\"b\"}]}");
        assertThat(Netdev.read(KeyvalInput.of("user,id=n,restrict=on", "type")))
                .hasToString("Netdev{id=\"n\", type=user, restrict=true}");
        assertThat(Scalars.read(KeyvalInput.of("uint64=-1,number=1e3,bool=y,size=010")))
                .hasToString("Scalars{bool=true, number=1000.0, uint64=18446744073709551615, size=10}");
    }

    @Test
    void leafOfAnAlternateIsAlwaysAString() {
        assertThat(NetdevRef.read(KeyvalInput.of("id=n,type=none"))).isInstanceOf(NetdevRef.Device.class);
        assertThat(Texts.read(KeyvalInput.of("creds=")).toJson()).isEqualTo("{\"creds\":\"\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mode=normal,nodes.0.name.x=1 | nodes.0.name: expected a value, not a group of keys",
                "mode=normal,nodes.0.x=1 | nodes.0.x: Node has no member \"x\"",
                "mode=normal,nodes=1 | nodes: expected a list, not \"1\"",
                "mode=normal,nodes.0=1 | nodes.0: expected an object, not \"1\"",
                "mode=normal,multifd-channels=256 | multifd-channels: expected an integer in 0..255, not \"256\"",
                "mode.0=normal | mode: expected a value of MigMode (normal, cpr-reboot, cpr-transfer), not a group of indexes",
                "nodes.0.name=1 | mode: mandatory member of Limits is missing",
            })
    void errorsNameTheKey(String text, String message) {
        assertThatThrownBy(() -> Limits.read(KeyvalInput.of(text)))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }
}
