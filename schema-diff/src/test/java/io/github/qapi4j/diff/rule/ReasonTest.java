package io.github.qapi4j.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTest {

    @ParameterizedTest
    @CsvSource({
        "IN, Clients that do not send it are refused.",
        "OUT, Clients that receive it may ignore it.",
        "IN OUT, Clients that do not send it are refused; clients that receive it may ignore it.",
        "'', Clients that do not send it are refused; clients that receive it may ignore it."
    })
    void speaksOfTheDirectionsThatAreMeant(String directions, String reason) {
        List<Direction> used = Arrays.stream(directions.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Direction::valueOf)
                .toList();

        assertThat(RuleTable.load().rule(RuleRow.MEMBER_ADDED_MANDATORY).why().at(used))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"IN", "OUT"})
    void isOneWhereNoDirectionMatters(Direction direction) {
        Rule rule = RuleTable.load().rule(RuleRow.COMMAND_ADDED);

        assertThat(rule.why().at(List.of(direction))).isEqualTo(rule.reason());
    }
}
