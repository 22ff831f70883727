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
        Netdev.User user = new Netdev.User().setId("net0").setCreds(List.of());
        user.u().setPort(80);
        assertThat(user.getType()).isSameAs(Driver.USER);
        assertThat(user.toJson()).isEqualTo("{\"id\":\"net0\",\"type\":\"user\",\"creds\":[],\"port\":80}");
        assertThat(user.members().get("port")).isEqualTo(80);
        assertThat(new Netdev.Plain_(Driver.NONE).setId("n").toJson()).isEqualTo("{\"id\":\"n\",\"type\":\"none\"}");
        assertThatThrownBy(() -> new Netdev.Plain_(Driver.USER)).hasMessageContaining("Netdev.type: user has a branch");
        assertThatThrownBy(() -> new Netdev.Plain_(Driver.of("x"))).hasMessageContaining("is not known");
        assertThatThrownBy(() -> new Netdev.User().setId("net0").toJson()).hasMessageContaining("port");
    }

    private static void read() {
        String late = "{\"port\":80,\"kind\":\"big\",\"id\":\"a\",\"type\":\"netdev\"}";
        Netdev read = Netdev.fromJson(late);
        assertThat(read).isInstanceOf(Netdev.Netdev_.class);
        assertThat(((Netdev.Netdev_) read).u()).isEqualTo(new Inner.Big(new Options().setPort(80)));
        assertThat(Netdev.fromJson(read.toJson())).isEqualTo(read);
        assertThatThrownBy(() -> Netdev.fromJson("{\"id\":\"a\"}")).hasMessageContaining("type");
        assertThatThrownBy(() -> Netdev.fromJson("{\"id\":\"a\",\"type\":\"x\"}")).hasMessageContaining("type");
        assertThatThrownBy(() -> Netdev.fromJson("{\"id\":\"a\",\"type\":\"none\",\"port\":1}"))
                .hasMessageContaining("port");
        assertThatThrownBy(() -> Netdev.fromJson("{\"id\":\"a\",\"type\":\"none\",\"type\":\"none\"}"))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Netdev.fromJson("{\"id\":\"a\",\"type\":\"user\"}")).hasMessageContaining("port");
    }

    private static void combine() {
        Netdev.User user = new Netdev.User(new Options().setPort(1)).setId("a");
        Netdev copy = user.copy();
        user.u().setPort(2);
        assertThat(copy).isNotEqualTo(user);
        assertThat(copy.merge(user)).isEqualTo(user);
        Netdev.User old = new Netdev.User(new Options().setPort(2)).setId("b");
        assertThat(old.copy().merge(user.changesFrom(old))).isEqualTo(user);
        Netdev.Tap tap = new Netdev.Tap(new Options().setPort(1)).setId("t");
        assertThatThrownBy(() -> tap.merge(user)).isInstanceOf(IllegalArgumentException.class);
        NetdevBase base = new NetdevBase().setId("base").setType(Driver.NONE);
        assertThat(tap.copyMembersFrom(base).getId()).isEqualTo("base");
        assertThat(tap.getType()).isEqualTo(Driver.TAP);
        Common newer = JsonReader.lenient().read("{\"id\":\"n\",\"type\":\"user\",\"creds\":[\"c\"],\"x\":1}", Common::read);
        assertThat(tap.copyMembersFrom(newer).toJson())
                .isEqualTo("{\"id\":\"n\",\"type\":\"tap\",\"creds\":[\"c\"],\"port\":1,\"x\":1}");
    }

    private static void openWorld() {
        Options options = JsonReader.lenient().read("{\"port\":1,\"id\":\"o\",\"x\":1.50}", Options::read);
        assertThat(new Netdev.User(options).toJson())
                .isEqualTo("{\"id\":\"o\",\"type\":\"user\",\"port\":1,\"x\":1.50}");
        for (String text : List.of(
                "{\"id\":\"a\",\"type\":\"quic\",\"port\":1.25}", "{\"id\":\"a\"}", "{\"id\":\"a\",\"type\":\"none\",\"x\":null}")) {
            Netdev read = JsonReader.lenient().read(text, Netdev::read);
            assertThat(read.copy()).isEqualTo(read);
            assertThat(read.toJson()).isEqualTo(text);
        }
        assertThat(JsonReader.lenient().read("{\"id\":\"a\"}", Netdev::read).hasType()).isFalse();
    }
}
