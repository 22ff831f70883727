package io.github.qapi4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.sample.Limits;
import io.github.qapi4j.runtime.sample.LimitsBase;
import io.github.qapi4j.runtime.sample.LimitsReport;
import io.github.qapi4j.runtime.sample.MigMode;
import io.github.qapi4j.runtime.sample.Node;
import io.github.qapi4j.runtime.sample.StrOrNull;
import io.github.qapi4j.runtime.visitor.InputException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Copying, merging, filling and comparing structs. */
class MergeTest {

    private static Limits full() {
        return new Limits()
                .setMode(MigMode.CPR_REBOOT)
                .setMaxBandwidth(5)
                .setTlsCreds("tls0")
                .setNodes(List.of(new Node().setName("a").setExtra(List.of(1, 2))));
    }

    @Test
    void copyIsEqualAndIndependent() {
        Limits original = full();
        Limits copy = original.copy();

        assertThat(copy).isEqualTo(original).hasSameHashCodeAs(original);
        copy.getNodes().get(0).setName("b");
        copy.clearMode();
        assertThat(original).isEqualTo(full());
    }

    @Test
    void mergeTakesWhatIsPresentAndReplacesListsWhole() {
        Limits patch = new Limits().setTlsCreds(StrOrNull.ofNull()).setNodes(List.of(new Node().setName("b")));
        Limits merged = full().merge(patch);

        assertThat(merged)
                .hasToString("Limits{max-bandwidth=5, tls-creds=null, mode=cpr-reboot, nodes=[{name=\"b\"}]}");
        patch.getNodes().get(0).setName("changed");
        assertThat(merged.getNodes().get(0).getName()).isEqualTo("b");
    }

    @Test
    void fillFromTakesOnlyWhatIsAbsent() {
        Limits defaults = new Limits().setMode(MigMode.NORMAL).setMultifdChannels(2);

        assertThat(full().fillFrom(defaults)).isEqualTo(full().setMultifdChannels(2));
    }

    @Test
    void staticTypesDoNotDecideWhatIsSeen() {
        LimitsBase target = new Limits();
        LimitsBase patch = full();

        assertThat(target.merge(patch)).isEqualTo(full());
        assertThat(patch.changesFrom(new Limits())).isEqualTo(full());
    }

    @Test
    void bothSidesMustBeOfTheSameClass() {
        assertThatThrownBy(() -> new Limits().merge(new LimitsReport()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot merge io.github.qapi4j.runtime.sample.Limits with"
                        + " io.github.qapi4j.runtime.sample.LimitsReport");
        assertThatThrownBy(() -> new Limits().fillFrom(new LimitsBase())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LimitsBase().changesFrom(new Limits()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changesAreTheSmallestPatch() {
        Limits now = full().setMultifdChannels(3).setTlsCreds("tls1");
        Limits changes = now.changesFrom(full());

        assertThat(changes).isEqualTo(new Limits().setMultifdChannels(3).setTlsCreds("tls1"));
        assertThat(full().merge(changes)).isEqualTo(now);
        assertThat(now.changesFrom(now)).isEqualTo(new Limits());
    }

    @Test
    void noPatchMakesAMemberAbsent() {
        assertThatThrownBy(() -> full().clearTlsCreds().changesFrom(full()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Limits.tls-creds: present before and absent now, which no patch can say");
    }

    @Test
    void copyMembersFromMakesTheCommonMembersEqual() {
        LimitsReport report =
                new LimitsReport().setStatus("active").setTlsCreds("x").setMultifdChannels(9);
        Limits limits = full();
        limits.copyMembersFrom(report);

        assertThat(limits).isEqualTo(full().clearMaxBandwidth().setMultifdChannels(9));
    }

    @Test
    void unknownMembersAreMergedByName() {
        Limits target = lenient("{\"mode\":\"normal\",\"a\":1,\"b\":2}");
        Limits patch = lenient("{\"b\":3,\"c\":[4]}");

        assertThat(target.merge(patch).toJson()).isEqualTo("{\"mode\":\"normal\",\"a\":1,\"b\":3,\"c\":[4]}");
        assertThat(target.copy()).isEqualTo(target);
        assertThat(target).isNotEqualTo(new Limits().setMode(MigMode.NORMAL));
        assertThat(target.changesFrom(lenient("{\"mode\":\"normal\",\"a\":1}"))).hasToString("Limits{b=3, c=[4]}");
    }

    @Test
    void unknownMembersBecomeMembersOfATypeThatKnowsThem() {
        LimitsBase old = JsonReader.lenient()
                .read(
                        "{\"max-bandwidth\":1,\"mode\":\"cpr-reboot\",\"nodes\":[{\"name\":\"n\"}],\"x\":2}",
                        LimitsBase::read);
        Limits limits = new Limits();
        limits.copyMembersFrom(old);

        assertThat(limits.getMode()).isEqualTo(MigMode.CPR_REBOOT);
        assertThat(limits.getNodes()).containsExactly(new Node().setName("n"));
        assertThat(limits.unknownMembers()).containsOnlyKeys("x").containsEntry("x", 2L);
    }

    @Test
    void unknownMembersThatDoNotFitLeaveTheTargetAsItWas() {
        LimitsBase old = JsonReader.lenient().read("{\"max-bandwidth\":1,\"x\":2,\"mode\":3}", LimitsBase::read);
        Limits limits = full();

        assertThatThrownBy(() -> limits.copyMembersFrom(old))
                .isInstanceOf(InputException.class)
                .hasMessage("mode: expected a value of MigMode (normal, cpr-reboot, cpr-transfer), not 3");
        assertThat(limits).isEqualTo(full());
    }

    private static Limits lenient(String json) {
        return JsonReader.lenient().read(json, Limits::read);
    }
}
