package io.github.qapi4j.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.sample.Limits;
import io.github.qapi4j.runtime.sample.MigMode;
import io.github.qapi4j.runtime.sample.Node;
import io.github.qapi4j.runtime.visitor.AbsentMemberException;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputPosition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every message says what is wrong, at which path, and where in the text. */
class JsonMessagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'mode':'normal','max-bandwith':1} | max-bandwith: Limits has no member \"max-bandwith\"; did you mean"
                        + " max-bandwidth? (line 1, column 33)",
                "{'mode':'normal','nodes':[{'name':'a'},{'name':1}]} | nodes[1].name: expected a string, not 1 (line 1,"
                        + " column 48)",
                "{'mode':'normal','nodes':[{'name':'a','children':[{}]}]} | nodes[0].children[0].name: mandatory member"
                        + " of Node is missing (line 1, column 52)",
                "{'mode':'normal','nodes':{}} | nodes: expected a list, not an object (line 1, column 26)",
                "{'mode':'normal','nodes':[[]]} | nodes[0]: expected an object, not a list (line 1, column 27)",
                "{'mode':'fast'} | mode: expected a value of MigMode (normal, cpr-reboot, cpr-transfer), not \"fast\""
                        + " (line 1, column 9)",
                "{'mode':'normal','mode':'normal'} | mode: given twice (line 1, column 25)",
                "{'mode':'normal','nodes':[{'name':'n','extra':{'a':1,'a':2}}]} | nodes[0].extra.a: given twice (line"
                        + " 1, column 58)",
                "{'mode':'normal','multifd-channels':256} | multifd-channels: expected an integer in 0..255, not 256"
                        + " (line 1, column 37)",
                "{'mode':'normal','tls-creds':{}} | tls-creds: expected StrOrNull: a string or null, not an object"
                        + " (line 1, column 30)",
                "{'max-bandwidth':1} | mode: mandatory member of Limits is missing (line 1, column 19)",
                "[] | expected an object, not a list (line 1, column 1)",
                "{'mode':'normal'} {} | there is text after the JSON value (line 1, column 19)",
                "{'mode':'normal' | malformed JSON: the text ends within an object (line 1, column 17)",
                "'' | there is no JSON value (line 1, column 1)",
            })
    void messageIsPinned(String json, String message) {
        String text = json.equals("''") ? "" : json.replace('\'', '"');
        assertThatThrownBy(() -> JsonReader.strict().read(text, Limits::read))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }

    @Test
    void positionAndPathAreGiven() {
        String json = "{\n  \"mode\": \"normal\",\n  \"nodes\": [\n    {\"name\": true}\n  ]\n}";

        assertThatThrownBy(() -> JsonReader.strict().read(json, Limits::read))
                .isInstanceOfSatisfying(InputException.class, e -> {
                    assertThat(e.path()).isEqualTo("nodes[0].name");
                    assertThat(e.problem()).isEqualTo("expected a string, not true");
                    assertThat(e.position()).contains(new InputPosition(4, 14, json.indexOf("true")));
                });
    }

    @Test
    void longTextsAreShortened() {
        assertThatThrownBy(() -> JsonReader.strict().read("\"" + "x".repeat(100_000) + "\"", MigMode::read))
                .hasMessage("expected a value of MigMode (normal, cpr-reboot, cpr-transfer), not \"" + "x".repeat(60)
                        + "…\" (line 1, column 1)");
    }

    @Test
    void mandatoryMemberThatWasNeverSetIsNamedWithItsPath() {
        Limits limits = new Limits()
                .setMode(MigMode.NORMAL)
                .setNodes(List.of(
                        new Node().setName("a"),
                        new Node().setName("b").setChildren(List.of(new Node().setName("c"), new Node()))));

        assertThatThrownBy(limits::toJson)
                .isInstanceOf(AbsentMemberException.class)
                .hasMessage("nodes[1].children[1].name: mandatory member of Node was never set");
        assertThatThrownBy(() -> new Limits().toJsonBytes())
                .isInstanceOf(AbsentMemberException.class)
                .hasMessage("mode: mandatory member of Limits was never set");
        assertThat(limits)
                .hasToString("Limits{mode=normal, nodes=[{name=\"a\"}, {name=\"b\", children=[{name=\"c\"}, {}]}]}");
    }

    @Test
    void halfASurrogatePairIsNoText() {
        assertThatThrownBy(() -> JsonReader.strict().read("{\"name\":\"\\ud800x\"}", Node::read))
                .hasMessage("name: half a surrogate pair is no text (line 1, column 9)");
        assertThatThrownBy(() -> new Node().setName("\udc00").toJson())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name: half a surrogate pair is no text");
        assertThat(JsonReader.strict()
                        .read("{\"name\":\"\\ud83d\\ude00\"}", Node::read)
                        .getName())
                .isEqualTo("\ud83d\ude00");
    }
}
