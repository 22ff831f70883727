package io.github.qapi4j.schema.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

    private static final Position PLACE = new Position("b.json", 3, 7);

    private final Diagnostics diagnostics = new Diagnostics(Dialect.V10_2, 3);

    @Test
    void keepsTheOrderOfReports() {
        diagnostics.error("Q-B", PLACE, "b");
        diagnostics.error("Q-A", Position.ofLine("a.json", 1), "a");
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly("Q-B", "Q-A");
    }

    @Test
    void dropsWhatIsReportedAlready() {
        diagnostics.error("Q-A", PLACE, "a");
        diagnostics.error("Q-A", PLACE, "a");
        diagnostics.report(
                Diagnostic.error("Q-A", PLACE, "a").inContext(new DefinitionContext("b.json", "struct", "Aa")));
        assertThat(diagnostics.all()).hasSize(2);
        assertThat(diagnostics.errors()).isEqualTo(3);
    }

    @Test
    void keepsErrorsApartFromWarningsWhenThereAreTooMany() {
        for (int i = 1; i <= 9; i++) {
            diagnostics.report(
                    Diagnostic.error("Q-W", Position.ofLine("a.json", i), "w").withSeverity(Severity.WARNING));
        }
        for (int i = 1; i <= 9; i++) {
            diagnostics.error("Q-E", Position.ofLine("a.json", i), "e");
        }
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactly("Q-W", "Q-W", "Q-W", "Q-LIMIT-007", "Q-E", "Q-E", "Q-E", "Q-LIMIT-007");
        assertThat(diagnostics.all().get(3).severity()).isEqualTo(Severity.WARNING);
        assertThat(diagnostics.all().get(3).message()).isEqualTo("more than 3 warnings; the rest is not shown");
        assertThat(diagnostics.all().get(7).message()).isEqualTo("more than 3 errors; the rest is not shown");
        assertThat(diagnostics.errors()).isEqualTo(9);
    }

    @Test
    void addsTheIncludeChainOfTheFile() {
        Position include = Position.ofLine("m.json", 4);
        SourceFile file = new SourceFile("b.json", "/b.json", List.of(include), new byte[] {'{'}, "{\n");
        diagnostics.enter(file);
        diagnostics.enter(file);
        diagnostics.error("Q-A", PLACE, "a");
        assertThat(diagnostics.all().get(0).includeChain()).containsExactly(include);
        assertThat(diagnostics.files()).containsExactly(file);
        assertThat(file).hasToString("b.json");
        assertThat(file.content()).containsExactly('{');
    }

    @Test
    void takesNotesLater() {
        Diagnostics.Reported reported =
                diagnostics.report(Diagnostic.error("Q-A", PLACE, "a").withNote(PLACE, "first"));
        diagnostics.error("Q-B", PLACE, "b");
        reported.addNote(new Note(PLACE, "second"));
        assertThat(diagnostics.all().get(0).notes()).extracting(Note::message).containsExactly("first", "second");
    }

    @Test
    void relaxesInLenientReadingOnly() {
        Diagnostics lenient = new Diagnostics(Dialect.LENIENT, 3);
        lenient.relaxed("Q-A", PLACE, "a");
        diagnostics.relaxed("Q-A", PLACE, "a");
        assertThat(lenient.hasErrors()).isFalse();
        assertThat(lenient.all()).hasSize(1);
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void knowsDialectsById() {
        for (Dialect dialect : Dialect.values()) {
            assertThat(Dialect.of(dialect.id())).contains(dialect);
        }
        assertThat(Dialect.of("11.0")).isEqualTo(Optional.empty());
    }

    @Test
    void comparesAndShowsPositions() {
        assertThat(Position.ofFile("a")).hasToString("a");
        assertThat(Position.ofLine("a", 2)).hasToString("a:2");
        assertThat(new Position("a", 2, 3)).hasToString("a:2:3");
        assertThat(List.of(
                        new Position("b", 1, 1),
                        new Position("a", 2, 3),
                        new Position("a", 2, 1),
                        Position.ofFile("a")))
                .satisfies(unsorted -> assertThat(unsorted.stream().sorted().map(Position::toString))
                        .containsExactly("a", "a:2:1", "a:2:3", "b:1:1"));
    }
}
