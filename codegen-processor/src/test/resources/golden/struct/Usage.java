package golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.visitor.AbsentMemberException;
import io.github.qapi4j.runtime.visitor.InputException;
import java.math.BigInteger;

public final class Usage {

    private Usage() {}

    public static void run() {
        setAndGet();
        unsigned();
        wholeObjects();
        json();
        refusals();
    }

    private static void setAndGet() {
        Limits limits = new Limits().setMode(MigMode.NORMAL).setMaxBandwidth(32 << 20);
        assertThat(limits.hasMaxBandwidth()).isTrue();
        assertThat(limits.getMaxBandwidth()).isEqualTo(33554432);
        assertThat(limits.clearMaxBandwidth().hasMaxBandwidth()).isFalse();
        assertThat(limits.getMaxBandwidth(0)).isZero();
        assertThatThrownBy(limits::getMaxBandwidth)
                .isInstanceOf(AbsentMemberException.class)
                .hasMessageContaining("Limits.max-bandwidth");
        assertThat(limits.setTlsCreds("tls0").getTlsCreds()).isEqualTo(StrOrNull.of("tls0"));
        assertThat(limits.setTlsCreds(StrOrNull.ofNull()).hasTlsCreds()).isTrue();
    }

    private static void unsigned() {
        Limits limits = new Limits().setMaxBandwidthUnsigned(-1);
        assertThatThrownBy(limits::getMaxBandwidth)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("max-bandwidth");
        assertThat(limits.getMaxBandwidthUnsigned()).isEqualTo(-1);
        BigInteger max = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
        assertThat(limits.getMaxBandwidthBig()).isEqualTo(max);
        assertThat(limits.members().get("max-bandwidth")).isEqualTo(max);
        assertThat(limits.setMaxBandwidth(BigInteger.TEN).getMaxBandwidth()).isEqualTo(10);
    }

    private static void wholeObjects() {
        Limits old = new Limits().setMode(MigMode.NORMAL).setXLevel(3);
        Limits copy = old.copy();
        assertThat(copy).isEqualTo(old).hasSameHashCodeAs(old);
        Limits patch = new Limits().setMode(MigMode.CPR_REBOOT).setTlsCreds("t");
        Limits merged = old.copy().merge(patch);
        assertThat(merged.getMode()).isEqualTo(MigMode.CPR_REBOOT);
        assertThat(merged.getXLevel()).isEqualTo(3);
        assertThat(merged.changesFrom(old)).isEqualTo(patch);
        assertThat(old.copy().fillFrom(patch).getMode()).isEqualTo(MigMode.NORMAL);
        LimitsBase base = new LimitsBase().setMaxBandwidth(5);
        assertThat(merged.copyMembersFrom(base).hasXLevel()).isFalse();
        assertThat(merged.getMaxBandwidth()).isEqualTo(5);
        assertThatThrownBy(() -> base.merge(merged)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void json() {
        String text = "{\"max-bandwidth\":18446744073709551615,\"tls-creds\":null,\"mode\":\"cpr-reboot\"}";
        assertThat(Limits.fromJson(text).toJson()).isEqualTo(text);
        assertThat(new Limits().setMode(MigMode.NORMAL).toString()).isEqualTo("Limits{mode=normal}");
        assertThatThrownBy(() -> Limits.fromJson("{\"mode\":\"normal\",\"x-level\":256}"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("x-level");
        assertThatThrownBy(() -> Limits.fromJson("{}")).hasMessageContaining("mode");
        assertThatThrownBy(() -> Limits.fromJson("{\"mode\":\"normal\",\"mode\":\"normal\"}"))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(() -> new Limits().toJson()).isInstanceOf(AbsentMemberException.class);
    }

    private static void refusals() {
        Limits limits = new Limits();
        assertThatThrownBy(() -> limits.setXLevel(256)).hasMessage("LimitsBase.x-level: 256 is not in 0..255");
        assertThatThrownBy(() -> limits.setMaxBandwidth(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.setMode(null)).isInstanceOf(NullPointerException.class);
        assertThat(limits).isEqualTo(new Limits());
    }
}
