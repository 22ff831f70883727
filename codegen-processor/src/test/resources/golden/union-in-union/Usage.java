package golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.json.JsonReader;

public final class Usage {

    private Usage() {}

    public static void run() {
        read();
        combine();
        openWorld();
    }

    private static void read() {
        Netdev read = Netdev.fromJson("{\"port\":80,\"kind\":\"big\",\"type\":\"netdev\"}");
        assertThat(read).isInstanceOf(Netdev.Netdev_.class);
        assertThat(((Netdev.Netdev_) read).u()).isEqualTo(new Inner.Big(new Options().setPort(80)));
        assertThat(Netdev.fromJson(read.toJson())).isEqualTo(read);
        assertThat(read.members().get("kind")).isEqualTo(Kind.BIG);
        assertThat(read.members().get("port")).isEqualTo(80);
        assertThatThrownBy(() -> Netdev.fromJson("{\"type\":\"netdev\",\"kind\":\"big\"}")).hasMessageContaining("port");
    }

    private static void combine() {
        Netdev.Netdev_ old = new Netdev.Netdev_(new Inner.Big(new Options().setPort(1)));
        Netdev.Netdev_ patch = new Netdev.Netdev_(new Inner.Big(new Options().setHost("h")));
        Netdev.Netdev_ merged = old.copy().merge(patch);
        assertThat(merged.u()).isEqualTo(new Inner.Big(new Options().setPort(1).setHost("h")));
        assertThat(old.merge(merged.changesFrom(old))).isEqualTo(merged);
        Netdev.Netdev_ small = new Netdev.Netdev_(new Inner.Plain_(Kind.SMALL));
        assertThatThrownBy(() -> small.merge(patch)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void openWorld() {
        Netdev read = JsonReader.lenient().read("{\"type\":\"netdev\",\"kind\":\"odd\",\"port\":1.5}", Netdev::read);
        assertThat(((Netdev.Netdev_) read).u()).isInstanceOf(Inner.Unknown_.class);
        assertThat(read.copy()).isEqualTo(read);
        assertThat(read.toJson()).isEqualTo("{\"type\":\"netdev\",\"kind\":\"odd\",\"port\":1.5}");
    }
}
