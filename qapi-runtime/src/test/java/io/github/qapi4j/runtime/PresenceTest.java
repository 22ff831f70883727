package io.github.qapi4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.sample.Integers;
import io.github.qapi4j.runtime.sample.Limits;
import io.github.qapi4j.runtime.sample.LimitsBase;
import io.github.qapi4j.runtime.sample.MigMode;
import io.github.qapi4j.runtime.sample.Node;
import io.github.qapi4j.runtime.sample.Scalars;
import io.github.qapi4j.runtime.sample.StrOrNull;
import io.github.qapi4j.runtime.visitor.AbsentMemberException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Members are absent or present, never silently zero. */
class PresenceTest {

    @Test
    void absentZeroEmptyNullAndEmptyListAreFiveThings() {
        Limits absent = new Limits();
        Limits zero = new Limits().setMaxBandwidth(0);
        Limits empty = new Limits().setTlsCreds("");
        Limits isNull = new Limits().setTlsCreds(StrOrNull.ofNull());
        Limits none = new Limits().setNodes(List.of());

        assertThat(List.of(absent, zero, empty, isNull, none)).doesNotHaveDuplicates();
        assertThat(List.of(absent, zero, empty, isNull, none))
                .extracting(Limits::toString)
                .containsExactly(
                        "Limits{}",
                        "Limits{max-bandwidth=0}",
                        "Limits{tls-creds=\"\"}",
                        "Limits{tls-creds=null}",
                        "Limits{nodes=[]}");
    }

    @Test
    void absentMemberIsNamed() {
        Limits limits = new Limits();

        assertThat(limits.hasMaxBandwidth()).isFalse();
        assertThat(limits.getMaxBandwidth(7)).isEqualTo(7);
        assertThatThrownBy(limits::getMaxBandwidth)
                .isInstanceOf(AbsentMemberException.class)
                .hasMessage("Limits.max-bandwidth is absent: ask whether it is present first, or give a value to fall"
                        + " back on");
        assertThatThrownBy(limits::getMode)
                .hasMessageStartingWith("Limits.mode is absent")
                .isInstanceOfSatisfying(AbsentMemberException.class, e -> {
                    assertThat(e.type()).isEqualTo("Limits");
                    assertThat(e.member()).isEqualTo("mode");
                });
    }

    @Test
    void clearedMemberIsAbsent() {
        Limits limits = new Limits().setMode(MigMode.NORMAL).setMaxBandwidth(5).clearMode();

        assertThat(limits).isEqualTo(new Limits().setMaxBandwidth(5));
        assertThat(limits.clearMaxBandwidth()).isEqualTo(new Limits());
    }

    @Test
    void settersRefuseNull() {
        assertThatThrownBy(() -> new Limits().setMode(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Limits.mode: null; clear a member to make it absent");
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node());
        nodes.add(null);
        assertThatThrownBy(() -> new Limits().setNodes(nodes))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Limits.nodes[1]: null");
    }

    @Test
    void settersRefuseWhatIsOutOfRange() {
        assertThatThrownBy(() -> new Limits().setMultifdChannels(300))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("LimitsBase.multifd-channels: 300 is not in 0..255");
        assertThatThrownBy(() -> new Limits().setMaxBandwidth(-1))
                .hasMessage("LimitsBase.max-bandwidth: -1 is negative; set values of 2^63 and above unsigned or as a"
                        + " BigInteger");
        assertThatThrownBy(() -> new Limits().setMaxBandwidth(BigInteger.ONE.shiftLeft(64)))
                .hasMessage("LimitsBase.max-bandwidth: 18446744073709551616 is not in 0..2^64-1");
        assertThatThrownBy(() -> new Scalars().setNumber(Double.NaN)).hasMessage("Scalars.number: NaN is not finite");
        assertThatThrownBy(() -> new Integers().setUint32(-1))
                .hasMessage("Integers.uint32: -1 is not in 0..4294967295");
        assertThatThrownBy(() -> new Scalars().setAny(new Object()))
                .hasMessage("Scalars.any: not a plain value: java.lang.Object");
    }

    @Test
    void unsignedValuesUseAllBits() {
        BigInteger most = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
        LimitsBase limits = new LimitsBase().setMaxBandwidth(most);

        assertThat(limits.getMaxBandwidthUnsigned()).isEqualTo(-1);
        assertThat(limits.getMaxBandwidthBig()).isEqualTo(most);
        assertThat(limits.members().get("max-bandwidth")).isEqualTo(most);
        assertThat(limits.toJson()).isEqualTo("{\"max-bandwidth\":18446744073709551615}");
        assertThatThrownBy(limits::getMaxBandwidth)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(
                        "LimitsBase.max-bandwidth: 18446744073709551615 is more than a long holds; get it unsigned or"
                                + " as a BigInteger");
    }

    @Test
    void listsAreCopiedInAndUnmodifiableOut() {
        List<Node> nodes = new ArrayList<>(List.of(new Node().setName("a")));
        Limits limits = new Limits().setNodes(nodes);
        nodes.clear();

        assertThat(limits.getNodes()).hasSize(1);
        assertThatThrownBy(() -> limits.getNodes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
