package golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.json.JsonWriter;
import java.math.BigInteger;
import java.util.List;

public final class Usage {

    private Usage() {}

    public static void run() {
        for (String text : List.of(
                "\"a\"", "0", "18446744073709551615", "true", "{\"pin\":1,\"next\":{\"pin\":2}}", "[]", "[{\"pin\":1}]", "null")) {
            Anything read = JsonReader.strict().read(text, Anything::read);
            assertThat(JsonWriter.compact().toJson(read)).isEqualTo(text);
            assertThat(read.copy()).isEqualTo(read);
        }
        Plug plug = new Plug().setPin(1);
        Anything original = Anything.of(plug);
        Anything copy = original.copy();
        plug.setPin(2);
        assertThat(copy).isEqualTo(Anything.of(new Plug().setPin(1)));
        assertThat(new Plug().setPin(1).setNext(Mode.A).setNext(true).setNext(List.of(plug)).hasNext()).isTrue();
        assertThat(new Plug().setPin(1).setNext(7).getNext()).isEqualTo(Anything.of(BigInteger.valueOf(7)));
        assertThat(new Plug().setPin(1).getNext(7)).isEqualTo(Anything.of(7));
        assertThatThrownBy(() -> Anything.of(-1)).hasMessageContaining("Anything.size");
        assertThatThrownBy(() -> JsonReader.strict().read("true", Whence::read))
                .hasMessageContaining("Whence: a string or a number");
        assertThatThrownBy(() -> Whence.of(256)).hasMessageContaining("256 is not in 0..255");
        assertThatThrownBy(() -> Whence.of((Mode) null)).hasMessageContaining("Whence.name");
        Whence unknown = JsonReader.lenient().read("[1.50]", Whence::read);
        assertThat(unknown).isInstanceOf(Whence.Unknown_.class);
        for (String misfit : List.of("256", "-1", "1.50", "1e0")) {
            assertThat(JsonReader.lenient().read(misfit, Whence::read)).isInstanceOf(Whence.Unknown_.class);
            assertThat(JsonWriter.compact().toJson(JsonReader.lenient().read(misfit, Whence::read))).isEqualTo(misfit);
            assertThatThrownBy(() -> JsonReader.strict().read(misfit, Whence::read)).hasMessageStartingWith("expected an integer in 0..255, not");
        }
        assertThat(JsonReader.lenient().read("255", Whence::read)).isEqualTo(Whence.of(255));
    }
}
