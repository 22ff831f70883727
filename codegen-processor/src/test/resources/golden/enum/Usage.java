package golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.json.JsonReader;

public final class Usage {

    private Usage() {}

    public static void run() {
        assertThat(Error_.of("2-stage")).isSameAs(Error_._2_STAGE);
        assertThat(Error_.DEFAULT.known()).isSameAs(Error_.Known.DEFAULT);
        assertThat(Error_.GENERIC_ERROR.wireName()).isEqualTo("GenericError");
        Error_ unknown = Error_.of("new");
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown).isEqualTo(Error_.of("new")).hasToString("new");
        assertThatThrownBy(unknown::known).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Error_.Unknown_("default")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> String_.fromJson("{\"str\":\"\",\"error\":\"new\"}")).hasMessageContaining("error");
        String text = "{\"str\":\"\",\"error\":\"new\",\"nothing\":\"else\"}";
        String_ read = JsonReader.lenient().read(text, String_::read);
        assertThat(read.getError().isKnown()).isFalse();
        assertThat(read.toJson()).isEqualTo(text);
    }
}
