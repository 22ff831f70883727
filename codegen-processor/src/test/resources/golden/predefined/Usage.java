package golden;

import static org.assertj.core.api.Assertions.assertThat;

public final class Usage {

    private Usage() {}

    public static void run() {
        Odd odd = new Odd().setKind(QType.QNULL).setNothing(new QEmpty());
        assertThat(odd.toJson()).isEqualTo("{\"kind\":\"qnull\",\"nothing\":{}}");
        assertThat(Odd.fromJson(odd.toJson())).isEqualTo(odd);
        assertThat(Choice.fromJson("{\"kind\":\"qdict\"}")).isEqualTo(new Choice.Qdict());
        assertThat(Choice.fromJson("{\"kind\":\"qbool\"}")).isEqualTo(new Choice.Plain_(QType.QBOOL));
    }
}
