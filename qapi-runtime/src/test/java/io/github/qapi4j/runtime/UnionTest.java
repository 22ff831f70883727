package io.github.qapi4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.sample.HubPort;
import io.github.qapi4j.runtime.sample.Netdev;
import io.github.qapi4j.runtime.sample.NetdevBase;
import io.github.qapi4j.runtime.sample.NetdevDriver;
import io.github.qapi4j.runtime.sample.NetdevUser;
import io.github.qapi4j.runtime.sample.Node;
import io.github.qapi4j.runtime.sample.PortKind;
import io.github.qapi4j.runtime.visitor.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unions in the places where the tag makes a difference. */
class UnionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'n','type':'user','host':'h','restrict':true}",
                "{'host':'h','restrict':true,'id':'n','type':'user'}",
                "{'type':'user','host':'h','id':'n','restrict':true}",
            })
    void tagMayComeAnywhere(String json) {
        Netdev netdev = strict(json);

        assertThat(netdev)
                .isEqualTo(new Netdev.User(new NetdevUser().setHost("h").setRestrict(true)).setId("n"));
        assertThat(netdev.getType()).isEqualTo(NetdevDriver.USER);
        assertThat(netdev.toJson()).isEqualTo("{\"id\":\"n\",\"type\":\"user\",\"host\":\"h\",\"restrict\":true}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'n','type':'hub','kind':'wire','speed':5,'name':'w','children':[{'name':'c','extra':{'a':[1]}}]}",
                "{'children':[{'extra':{'a':[1]},'name':'c'}],'name':'w','speed':5,'kind':'wire','type':'hub','id':'n'}",
                "{'kind':'wire','children':[{'name':'c','extra':{'a':[1]}}],'type':'hub','name':'w','speed':5,'id':'n'}",
                "{'type':'hub','children':[{'name':'c','extra':{'a':[1]}}],'name':'w','kind':'wire','speed':5,'id':'n'}",
            })
    void branchThatIsAUnionHasATagOfItsOwn(String json) {
        Netdev netdev = strict(json);

        assertThat(netdev)
                .isInstanceOfSatisfying(
                        Netdev.Hub.class,
                        hub -> assertThat(hub.u())
                                .isInstanceOfSatisfying(
                                        HubPort.Wire.class,
                                        wire -> assertThat(wire.u().getName()).isEqualTo("w")));
        assertThat(netdev.toJson())
                .isEqualTo("{\"id\":\"n\",\"type\":\"hub\",\"kind\":\"wire\",\"speed\":5,\"name\":\"w\","
                        + "\"children\":[{\"name\":\"c\",\"extra\":{\"a\":[1]}}]}");
        assertThat(netdev.copy()).isEqualTo(netdev);
    }

    @Test
    void tagWithoutBranchHasCommonMembersOnly() {
        assertThat(strict("{'id':'n','type':'none'}")).isEqualTo(new Netdev.Plain_(NetdevDriver.NONE).setId("n"));
        assertThatThrownBy(() -> new Netdev.Plain_(NetdevDriver.USER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Netdev: user is no tag without a branch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'id':'n'} | type: mandatory member of Netdev is missing (line 1, column 10)",
                "{'id':'n','type':'vde'} | type: expected a value of NetdevDriver (none, user, hub), not \"vde\" (line"
                        + " 1, column 18)",
                "{'id':'n','type':null} | type: expected a value of NetdevDriver (none, user, hub), not null (line 1,"
                        + " column 18)",
                "{'id':'n','type':'hub','kind':'wire'} | name: mandatory member of Netdev is missing (line 1, column"
                        + " 37)",
                "{'host':'i','type':'user'} | id: mandatory member of Netdev is missing (line 1, column 26)",
                "{'id':'n','type':'user','ifname':'i'} | ifname: Netdev has no member \"ifname\" (line 1, column 34)",
                "{'type':'user','id':'n','type':'user'} | type: given twice (line 1, column 32)",
                "{'id':'n','type':'hub','kind':'ear'} | kind: expected a value of PortKind (wire, air), not \"ear\""
                        + " (line 1, column 31)",
                "{'host':'a','host':'b','type':'user','id':'n'} | host: given twice (line 1, column 20)",
            })
    void strictReadingRefuses(String json, String message) {
        assertThatThrownBy(() -> strict(json))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'n','type':'vde','port':1.50,'list':[{'a':null}]}",
                "{'port':7,'type':'vde','id':'n'}",
                "{'id':'n','port':7}",
                "{'id':'n','type':'hub','kind':'ear','x':1}",
                "{'id':'n','type':'user','host':'i','more':true}",
            })
    void lenientReadingKeepsWhatItDoesNotKnow(String json) {
        Netdev netdev = lenient(json);
        String written = netdev.toString();

        assertThat(netdev.copy()).isEqualTo(netdev).hasToString(written);
        if (netdev.hasType()) {
            assertThat(lenient(netdev.toJson().replace('"', '\''))).isEqualTo(netdev);
        }
    }

    @Test
    void unknownTagIsWrittenBack() {
        assertThat(lenient("{'port':7,'type':'vde','id':'n'}"))
                .isInstanceOf(Netdev.Unknown_.class)
                .hasToString("Netdev{id=\"n\", type=\"vde\", port=7}")
                .returns("{\"id\":\"n\",\"type\":\"vde\",\"port\":7}", Netdev::toJson);
    }

    @Test
    void mergesOnlyWithinABranch() {
        Netdev user = new Netdev.User(new NetdevUser().setHost("h")).setId("a");
        Netdev patch = new Netdev.User(new NetdevUser().setRestrict(false));

        assertThat(user.merge(patch)).hasToString("Netdev{id=\"a\", type=user, host=\"h\", restrict=false}");
        assertThatThrownBy(() -> user.merge(new Netdev.Plain_(NetdevDriver.NONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot merge io.github.qapi4j.runtime.sample.Netdev$User [user] with"
                        + " io.github.qapi4j.runtime.sample.Netdev$Plain_ [none]");
        assertThatThrownBy(() -> lenient("{'type':'x'}").merge(lenient("{'type':'y'}")))
                .hasMessage("cannot merge io.github.qapi4j.runtime.sample.Netdev$Unknown_ [x] with"
                        + " io.github.qapi4j.runtime.sample.Netdev$Unknown_ [y]");
        assertThatThrownBy(() ->
                        new Netdev.Hub(new HubPort.Wire()).merge(new Netdev.Hub(new HubPort.Plain_(PortKind.AIR))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changesStayWithinTheBranch() {
        Netdev old = new Netdev.User(new NetdevUser().setHost("h")).setId("a");
        Netdev now = new Netdev.User(new NetdevUser().setHost("h").setRestrict(true)).setId("b");

        assertThat(now.changesFrom(old)).hasToString("Netdev{id=\"b\", type=user, restrict=true}");
        assertThat(old.merge(now.changesFrom(old))).isEqualTo(now);
    }

    @Test
    void takesTheMembersOfItsBaseButNotTheTag() {
        Netdev user = new Netdev.User(new NetdevUser().setHost("h")).setId("a");
        user.copyMembersFrom(new NetdevBase().setId("b").setType(NetdevDriver.HUB));
        assertThat(user).hasToString("Netdev{id=\"b\", type=user, host=\"h\"}");

        user.copyMembersFrom(new Netdev.Plain_(NetdevDriver.NONE).setId("c"));
        assertThat(user).hasToString("Netdev{id=\"c\", type=user, host=\"h\"}");

        user.copyMembersFrom(new Netdev.User());
        assertThat(user).isEqualTo(new Netdev.User());
    }

    @Test
    void whatABranchsObjectDoesNotKnowIsKept() {
        NetdevUser user = JsonReader.lenient()
                .read("{\"host\":\"h\",\"x\":1.50,\"id\":\"n\",\"type\":\"hub\"}", NetdevUser::read);
        Netdev.User netdev = new Netdev.User(user);

        assertThat(netdev.toJson()).isEqualTo("{\"id\":\"n\",\"type\":\"user\",\"host\":\"h\",\"x\":1.50}");
        assertThat(user.unknownMembers()).isEmpty();
        assertThat(netdev.copy()).isEqualTo(netdev).hasSameHashCodeAs(netdev);

        netdev.u().merge(JsonReader.lenient().read("{\"x\":2,\"y\":3}", NetdevUser::read));
        assertThat(netdev.unknownMembers()).hasToString("{x=1.50, y=3}");
        assertThat(netdev.toJson()).endsWith("\"x\":1.50,\"y\":3}");
        assertThat(netdev.copy()).isEqualTo(netdev);
        assertThat(netdev.copy().merge(netdev)).isEqualTo(netdev);
    }

    @Test
    void branchIsSeenThroughTheMembers() {
        Netdev hub = new Netdev.Hub(new HubPort.Wire(new Node().setName("w")));

        assertThat(hub.members().present()).containsExactly("type", "kind", "name");
        assertThat(hub.members().set("speed", 4L).get("speed")).isEqualTo(4L);
        assertThatThrownBy(() -> hub.members().set("type", NetdevDriver.USER))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("Netdev.type is decided by the object's class");
    }

    private static Netdev strict(String json) {
        return JsonReader.strict().read(json.replace('\'', '"'), Netdev::read);
    }

    private static Netdev lenient(String json) {
        return JsonReader.lenient().read(json.replace('\'', '"'), Netdev::read);
    }
}
