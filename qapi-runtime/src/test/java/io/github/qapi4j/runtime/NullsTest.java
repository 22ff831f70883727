package io.github.qapi4j.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.sample.Limits;
import io.github.qapi4j.runtime.sample.MigMode;
import io.github.qapi4j.runtime.sample.Node;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null is told by the name of the parameter or member that it was given for. */
@SuppressWarnings("NullAway")
class NullsTest {

    static Stream<Arguments> calls() {
        Node node = new Node();
        return Stream.of(
                call("patch", () -> node.merge(null)),
                call("defaults", () -> node.fillFrom(null)),
                call("other", () -> node.copyMembersFrom(null)),
                call("old", () -> node.changesFrom(null)),
                call("name", () -> node.members().get(null)),
                call("name", () -> node.members().knows(null)),
                call("name", () -> MigMode.of(null)),
                call("orElse", () -> Checks.orElse(null, null)),
                call("Node.name: null; clear a member to make it absent", () -> node.setName(null)),
                call(
                        "Node.name: null; clear a member to make it absent",
                        () -> node.members().set("name", null)),
                call(
                        "Limits.mode: null; clear a member to make it absent",
                        () -> new Limits().members().set("mode", null)),
                call("Node.children[1]: null", () -> node.setChildren(Arrays.asList(node, null))),
                call("Node.children[1]: null", () -> node.members().set("children", Arrays.asList(node, null))));
    }

    private static Arguments call(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isNamed(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(message);
    }
}
