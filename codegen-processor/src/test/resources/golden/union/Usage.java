package golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.json.JsonReader;
import java.util.List;

public final class Usage {

    private Usage() {}

    public static void run() {
        build();
        read();
        combine();
        openWorld();
    }

    private static void build() {
        Netdev.User user = new Netdev.User();
        user.u().setPort(80);
        assertThat(user.getType()).isSameAs(Driver.USER);
        assertThat(user.toJson()).isEqualTo("{\"type\":\"user\",\"port\":80}");
        assertThat(user.members().get("port")).isEqualTo(80);
        assertThat(new Netdev.Plain_(Driver.NONE).toJson()).isEqualTo("{\"type\":\"none\"}");
        assertThatThrownBy(() -> new Netdev.Plain_(Driver.USER)).hasMessageContaining("Netdev.type: user has a branch");
        assertThatThrownBy(() -> new Netdev.Plain_(Driver.of("x"))).hasMessageContaining("is not known");
        assertThatThrownBy(() -> new Netdev.User().toJson()).hasMessageContaining("port");
    }

    private static void read() {
        Netdev read = Netdev.fromJson("{\"port\":80,\"type\":\"user\",\"host\":\"h\"}");
        assertThat(read).isEqualTo(new Netdev.User(new Options().setHost("h").setPort(80)));
        assertThat(Netdev.fromJson(read.toJson())).isEqualTo(read);
        assertThatThrownBy(() -> Netdev.fromJson("{\"port\":1}")).hasMessageContaining("type");
        assertThatThrownBy(() -> Netdev.fromJson("{\"type\":\"x\"}")).hasMessageContaining("type");
        assertThatThrownBy(() -> Netdev.fromJson("{\"type\":\"none\",\"port\":1}")).hasMessageContaining("port");
        assertThatThrownBy(() -> Netdev.fromJson("{\"type\":\"none\",\"type\":\"none\"}"))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Netdev.fromJson("{\"type\":\"user\"}")).hasMessageContaining("port");
    }

    private static void combine() {
        Netdev.User user = new Netdev.User(new Options().setPort(1));
        Netdev copy = user.copy();
        user.u().setPort(2);
        assertThat(copy).isNotEqualTo(user);
        assertThat(copy.merge(user)).isEqualTo(user);
        Netdev.User old = new Netdev.User(new Options().setPort(1).setHost("h"));
        assertThat(user.copy().fillFrom(old)).isEqualTo(new Netdev.User(new Options().setPort(2).setHost("h")));
        Netdev plain = new Netdev.Plain_(Driver.NONE);
        assertThatThrownBy(() -> plain.merge(user)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void openWorld() {
        Options options = JsonReader.lenient().read("{\"port\":1,\"x\":1.50}", Options::read);
        Netdev.User user = new Netdev.User(options);
        assertThat(user.toJson()).isEqualTo("{\"type\":\"user\",\"port\":1,\"x\":1.50}");
        for (String text : List.of("{\"type\":\"quic\",\"port\":1.25}", "{}", "{\"type\":\"none\",\"x\":null}")) {
            Netdev read = JsonReader.lenient().read(text, Netdev::read);
            assertThat(read.copy()).isEqualTo(read);
            assertThat(read.toJson()).isEqualTo(text);
        }
        assertThat(JsonReader.lenient().read("{}", Netdev::read).hasType()).isFalse();
    }
}
