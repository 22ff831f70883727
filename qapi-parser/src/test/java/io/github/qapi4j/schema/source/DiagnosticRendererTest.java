package io.github.qapi4j.schema.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticRendererTest {

    private static final Diagnostic PLAIN =
            Diagnostic.error("Q-A-001", new Position("a,b:c.json", 2, 3), "it's \"bad\" 100%");
    private static final Diagnostic WHOLE_FILE =
            Diagnostic.error("Q-PARSE-010", Position.ofFile("m.json"), "é\n\u0000");
    private static final Diagnostic PLAIN_IN_FILE = Diagnostic.error("Q-A-001", new Position("m.json", 1, 1), "x");
    private static final SourceFile FILE =
            new SourceFile("m.json", "/m.json", List.of(), new byte[0], "\tx\n\u001b[31my\n");

    @Test
    void writesOneJsonObjectALine() {
        assertThat(DiagnosticRenderer.json("dir/m.json").renderAll(List.of(PLAIN, WHOLE_FILE)))
                .isEqualTo("{\"schema\":\"dir/m.json\",\"file\":\"a,b:c.json\",\"line\":2,\"column\":3,"
                        + "\"severity\":\"error\",\"code\":\"Q-A-001\",\"message\":\"it's \\\"bad\\\" 100%\"}\n"
                        + "{\"schema\":\"dir/m.json\",\"file\":\"m.json\",\"line\":null,\"column\":null,"
                        + "\"severity\":\"error\",\"code\":\"Q-PARSE-010\",\"message\":\"\\u00e9\\u000a\\u0000\"}\n");
    }

    @Test
    void writesWorkflowCommands() {
        DiagnosticRenderer renderer = DiagnosticRenderer.github();
        assertThat(renderer.render(PLAIN.withHelp("do so").withSeverity(Severity.WARNING)))
                .isEqualTo(
                        "::warning file=a%2Cb%3Ac.json,line=2,col=3,title=Q-A-001::it's \"bad\" 100%25%0Ahelp: do so\n");
        assertThat(renderer.render(WHOLE_FILE)).startsWith("::error file=m.json,title=Q-PARSE-010::");
    }

    @Test
    void writesFaultsThatAreNotesAsNotes() {
        Diagnostic error = Diagnostic.error("Q-A-001", new Position("m.json", 1, 1), "x")
                .withNotes(List.of(
                        Note.of(Diagnostic.error("Q-B-002", Position.ofLine("m.json", 2), "y")
                                .withNote(new Position("b.json", 7, 8), Note.HERE)),
                        new Note(new Position("m.json", 3, 1), "only a place")));
        assertThat(DiagnosticRenderer.json("m.json").render(error))
                .isEqualTo(
                        "{\"schema\":\"m.json\",\"file\":\"m.json\",\"line\":1,\"column\":1,"
                                + "\"severity\":\"error\",\"code\":\"Q-A-001\",\"message\":\"x\",\"notes\":["
                                + "{\"file\":\"m.json\",\"line\":2,\"column\":null,\"code\":\"Q-B-002\",\"message\":\"y\"},"
                                + "{\"file\":\"m.json\",\"line\":3,\"column\":1,\"code\":null,\"message\":\"only a place\"}]}\n");
        assertThat(DiagnosticRenderer.github().render(error.withSeverity(Severity.WARNING)))
                .isEqualTo("""
                        ::warning file=m.json,line=1,col=1,title=Q-A-001::x
                        ::notice file=b.json,line=7,col=8,title=Q-B-002::y
                        """);
    }

    @Test
    void tellsTheVeryPlaceOfAFaultInNoNoteOfJson() {
        Diagnostic error = Diagnostic.error("Q-A-001", Position.ofLine("m.json", 1), "x")
                .withNote(new Position("m.json", 2, 3), Note.HERE);
        assertThat(DiagnosticRenderer.json("m.json").render(error)).endsWith("\"message\":\"x\"}\n");
    }

    @Test
    void coloursForTerminals() {
        Diagnostic warning =
                Diagnostic.error("Q-A-001", new Position("m.json", 1, 1), "x").withSeverity(Severity.WARNING);
        assertThat(DiagnosticRenderer.text(List.of(FILE), Dialect.V10_2, true).render(warning))
                .isEqualTo("""
                        \033[1mm.json:1:1:\033[0m \033[1;33mwarning:\033[0m x [Q-A-001]
                            1 |  x
                              |  \033[1;32m^\033[0m
                        """);
    }

    @Test
    void showsNoControlCharactersOfTheSchema() {
        Diagnostic error = Diagnostic.error("Q-A-001", new Position("m.json", 2, 5), "\u001b[2J\u202ex");
        assertThat(DiagnosticRenderer.text(List.of(FILE), Dialect.LENIENT, false)
                        .render(error))
                .isEqualTo("m.json:2:5: error: \\u001b[2J\\u202ex [Q-A-001]\n    2 |  [31my\n      |     ^\n");
    }

    @Test
    void leadsWithThePlaceWhereAHostShowsTheSeverity() {
        Diagnostic error = PLAIN_IN_FILE
                .withIncludeChain(List.of(Position.ofLine("root.json", 7)))
                .inContext(new DefinitionContext("m.json", "struct", "Pump"))
                .withHelp("do so")
                .withNote(Position.ofLine("m.json", 1), "first defined");
        assertThat(DiagnosticRenderer.placeFirst(List.of(FILE), Dialect.V10_2).render(error))
                .isEqualTo("""
                        m.json:1:1: x [Q-A-001]
                            1 |  x
                              |  ^
                          help: do so
                          note: m.json:1: first defined
                            1 |  x
                          in struct 'Pump'
                          included from root.json:7
                        """);
    }

    @Test
    void copesWithPlacesThatItCannotShow() {
        DiagnosticRenderer renderer = DiagnosticRenderer.text(List.of(FILE), Dialect.LENIENT, false);
        assertThat(renderer.render(PLAIN)).hasLineCount(1);
        assertThat(renderer.render(WHOLE_FILE)).isEqualTo("m.json: error: é\\u000a\\u0000 [Q-PARSE-010]\n");
        assertThat(renderer.render(Diagnostic.error("Q-A-001", Position.ofLine("m.json", 9), "x")))
                .hasLineCount(1);
    }
}
