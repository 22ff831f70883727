package golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.json.JsonReader;

public final class Usage {

    private Usage() {}

    public static void run() {
        build();
        copyCommonMembers();
    }

    private static void build() {
        Netdev.Plain_ vhost = new Netdev.Plain_(Driver.VHOST).setId("net0");
        assertThat(vhost.toJson()).isEqualTo("{\"id\":\"net0\",\"type\":\"vhost\"}");
        assertThat(vhost.clearId().hasId()).isFalse();
        assertThat(vhost.toJson()).isEqualTo("{\"type\":\"vhost\"}");
        assertThat(vhost.copy().merge(new Netdev.Plain_(Driver.VHOST).setId("n")).getId()).isEqualTo("n");
        assertThatThrownBy(() -> vhost.merge(new Netdev.Plain_(Driver.NONE))).hasMessageContaining("vhost");
    }

    private static void copyCommonMembers() {
        Netdev.Plain_ vhost = new Netdev.Plain_(Driver.VHOST).setId("t");
        NetdevBase base = new NetdevBase().setId("base").setType(Driver.NONE);
        assertThat(vhost.copyMembersFrom(base).getId()).isEqualTo("base");
        assertThat(vhost.getType()).isEqualTo(Driver.VHOST);
        assertThat(vhost.copyMembersFrom(new Common()).hasId()).isFalse();
        Common newer = JsonReader.lenient().read("{\"id\":\"n\",\"type\":\"none\",\"x\":1}", Common::read);
        assertThat(vhost.copyMembersFrom(newer).toJson()).isEqualTo("{\"id\":\"n\",\"type\":\"vhost\",\"x\":1}");
    }
}
