package golden;

import static org.assertj.core.api.Assertions.assertThat;

public final class Usage {

    private Usage() {}

    public static void run() {
        sharedStruct();
        deprecatedTag();
    }

    private static void sharedStruct() {
        Options options = new Options().setPort(1);
        assertThat(new Netdev.User(options).u()).isSameAs(options);
        assertThat(Netdev.fromJson("{\"type\":\"user\",\"port\":1}")).isEqualTo(new Netdev.User(options));
    }

    private static void deprecatedTag() {
        Netdev read = Netdev.fromJson("{\"type\":\"old\",\"port\":1}");
        assertThat(read).isInstanceOf(Netdev.Old.class).isNotEqualTo(Netdev.fromJson("{\"type\":\"user\",\"port\":1}"));
        assertThat(read.toJson()).isEqualTo("{\"type\":\"old\",\"port\":1}");
    }
}
