package io.github.qapi4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.sample.Limits;
import io.github.qapi4j.runtime.sample.MigMode;
import io.github.qapi4j.runtime.sample.Node;
import io.github.qapi4j.runtime.sample.StrOrNull;
import io.github.qapi4j.runtime.visitor.AbsentMemberException;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.MemberDescriptor;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembersTest {

    private final Limits limits = new Limits();
    private final Members members = limits.members();

    @Test
    void membersAreDescribedInOrderInheritedOnesFirst() {
        assertThat(members.descriptors())
                .extracting(MemberDescriptor::name)
                .containsExactly("max-bandwidth", "multifd-channels", "tls-creds", "mode", "nodes");
        assertThat(members.descriptor("nodes").type()).isEqualTo("[Node]");
        assertThat(members.descriptor("mode").optional()).isFalse();
        assertThat(members.knows("nodes")).isTrue();
        assertThat(members.knows("node")).isFalse();
    }

    @Test
    void valuesAreSetAndGotByName() {
        members.set("max-bandwidth", 5L).set("multifd-channels", 2).set("mode", MigMode.NORMAL);
        members.set("nodes", List.of(new Node()));

        assertThat(members.getLong("max-bandwidth")).isEqualTo(5);
        assertThat(members.getLong("multifd-channels")).isEqualTo(2);
        assertThat(members.get("mode")).isEqualTo(MigMode.NORMAL);
        assertThat(members.present()).containsExactly("max-bandwidth", "multifd-channels", "mode", "nodes");
        assertThat(members.clear("mode").has("mode")).isFalse();
        assertThat(members.find("mode")).isEmpty();
        assertThatThrownBy(() -> members.get("mode")).isInstanceOf(AbsentMemberException.class);
    }

    @Test
    void wrongNamesAndTypesAreRefused() {
        assertThatThrownBy(() -> members.set("tls-cred", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Limits has no member \"tls-cred\"; did you mean tls-creds?");
        assertThatThrownBy(() -> members.set("mode", "normal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Limits.mode: is a String, not a MigMode");
        assertThatThrownBy(() -> members.set("nodes", List.of("x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> members.set("multifd-channels", 256)).isInstanceOf(IllegalArgumentException.class);
        assertThat(limits).isEqualTo(new Limits());
    }

    @Test
    void textIsTakenByTheMembersType() {
        members.setText("max-bandwidth", "1G")
                .setText("multifd-channels", "0x10")
                .setText("tls-creds", "tls0")
                .setText("mode", "cpr-transfer");

        assertThat(limits)
                .isEqualTo(new Limits()
                        .setMaxBandwidth(1 << 30)
                        .setMultifdChannels(16)
                        .setTlsCreds(StrOrNull.of("tls0"))
                        .setMode(MigMode.CPR_TRANSFER));
    }

    @Test
    void badTextLeavesTheMemberAlone() {
        limits.setMultifdChannels(3);
        assertThatThrownBy(() -> members.setText("multifd-channels", "many"))
                .isInstanceOf(InputException.class)
                .hasMessage("multifd-channels: expected an integer in 0..255, not \"many\"");
        assertThat(limits.getMultifdChannels()).isEqualTo(3);
        assertThatThrownBy(() -> members.setText("nodes", "a")).isInstanceOf(InputException.class);
    }
}
