package io.github.qapi4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.source.DiagnosticRenderer;
import io.github.qapi4j.schema.source.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One fault in a sound schema is one error, wherever it is and however many places feel it. */
class SingleFaultTest {

    private static final long SEED = Long.getLong("qapi.fault.seed", 4_711L);
    private static final int COUNT = Integer.getInteger("qapi.fault", 200);

    private final Map<String, String> sound = new HashMap<>();

    @BeforeEach
    void readSoundSchema() throws IOException {
        for (String name : List.of("m.json", "types.json")) {
            sound.put(name, Files.readString(TestSchemas.resource("sound/" + name)));
        }
    }

    @Test
    void soundSchemaIsSound() {
        for (Dialect dialect : List.of(Dialect.V10_0, Dialect.V10_2, Dialect.LENIENT)) {
            assertThat(TestSchemas.read(sound, dialect).diagnostics())
                    .as("%s", dialect)
                    .isEmpty();
        }
    }

    @Test
    void everySingleFaultIsOneError() {
        Random random = new Random(SEED);
        List<Fault> faults = faults();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Fault fault = faults.get(i % faults.size());
            List<String> fitting = sound.keySet().stream()
                    .filter(name -> fault.fits(sound.get(name)))
                    .sorted()
                    .toList();
            String file = fitting.get(random.nextInt(fitting.size()));
            String text = fault.place(sound.get(file), random);
            Map<String, String> files = new HashMap<>(sound);
            files.put(file, text);
            for (Dialect dialect : List.of(Dialect.V10_0, Dialect.V10_2, Dialect.LENIENT)) {
                ReadResult result = TestSchemas.read(files, dialect);
                if (result.diagnostics().size() != 1) {
                    wrong.add(i + ": " + fault.name() + " in " + file + ", " + dialect + ", seed " + SEED + ":\n"
                            + DiagnosticRenderer.text(result.sources(), dialect, false)
                                    .renderAll(result.diagnostics()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Fault> faults() {
        String reference = "(?<=: |\\[ )'(?:Gear|Rate|RateRange|PumpBase|PumpStatus|PumpOptions|StopReason|PumpKind"
                + "|GearedOptions|SmartOptions)'";
        return List.of(
                new Fault(
                        "misspelt reference",
                        "(?<!(?:struct|enum|union|alternate)': ')(?<=: '|\\[ ')(Gear|Rate|RateRange|PumpBase|PumpStatus|StopReason)(?='[, ])",
                        "$1x"),
                new Fault("unknown reference", "(?<!(?:struct|enum|union|alternate)': )" + reference, "'Nothing'"),
                new Fault(
                        "misspelt definition", "(?<='(?:struct|enum|union|alternate)': ')([A-Z])(\\w+)(?=')", "$1q$2"),
                new Fault("definition in lower case", "(?<='(?:struct|enum|union|alternate)': ')[A-Z](?=\\w+')", "z"),
                new Fault(
                        "definition gone",
                        "(?s)##\n# @(?:Gear|RateRange|PumpBase|PumpStatus|GearedOptions):.*?\n\\{.*?\n(?=\n|$)",
                        ""),
                new Fault("misspelt key", "(?<=')(struc|enu|unio|commad|even|dat)(?=[a-z]+':)", "$1x"),
                new Fault(
                        "unknown key",
                        "(?<=\\n)\\{ (?='(?:struct|enum|union|alternate|command|event)')",
                        "{ 'colour': 'red', "),
                new Fault("comma gone", "(?<=['\\]}]),(?= |\\n)", ""),
                new Fault("colon gone", "(?<='):", ""),
                new Fault("brace gone", "\\}(?=\\n\\n)", ""),
                new Fault("quote gone", "'(?=[:,])", ""),
                new Fault("stray number", "(?<=: )'(?=\\w+')", "7 '"),
                new Fault("opening marks gone", "##\n(?=# @)", ""),
                new Fault("closing marks gone", "(?<=# Since: 1.\\d\n)##\n", ""),
                new Fault("symbol misspelt", "(?<=##\n# @)(\\w)", "$1x"),
                new Fault("comment gone", "(?s)##\n# @(?:\\w|-)+:\n.*?\n##\n", ""),
                new Fault("member twice", "(?<='data': \\{ )('\\*?[a-z]+': '[a-zA-Z0-9]+')(?=, )", "$1, $1"),
                new Fault("reserved member", "(?<='struct': '\\w{1,20}', 'data': \\{ )", "'u': 'int', "),
                new Fault("bad condition", "(?<='if': ')HAVE_", "have_"),
                new Fault("bad feature", "(?<=(?:'features': \\[ ))", "'Bad_One', "),
                new Fault("description without text", "(?<=\n# @[a-z]{1,9}:) [a-z ]+(?=\n#)", ""),
                new Fault("second since", "(?<=\n)(# Since: 1.\\d\n)", "$1#\n$1"),
                new Fault("space gone", "(?<=\n)# (?=[A-Z@])", "#"),
                new Fault("object in a comment", "(?<=\n)#\n", "{}\n"),
                new Fault("directive in a comment", "(?<=\n)#\n", "{ 'pragma': { 'doc-required': true } }\n"),
                new Fault("string in a comment", "(?<=\n)#\n", "'text'\n"),
                new Fault("array behind a comment", "(?<=\n##\n)(?=\\{)", "[]\n"),
                new Fault("malformed line above a description", "(?<=\n)(?=# @[a-z-]+: )", "#about\n"),
                new Fault("mark gone from a line", "(?<=\n)# (?=@?[A-Za-z])", ""),
                new Fault("letter in a mark", "(?<=\n##\n#) (?=@)", "x "),
                new Fault("line of the symbol broken", "(?<=\n##\n# @\\w{0,3})(?=\\w)", "\n"),
                new Fault("closing mark spoilt", "(?<=\n)##(?=\n\\{)", "#x#"),
                new Fault("quote before a definition", "(?<=\n)(?=\\{ ')", "'"),
                new Fault("mark joined with code", "(?<=\n##)\n(?=\\{)", ""),
                new Fault("tab behind a mark", "(?<=\n)# (?=@)", "#\t"),
                new Fault(
                        "key with another name",
                        "(?<='(?:struct|enum|union|alternate)': '\\w{1,20}',\\s{1,9})'data':",
                        "'members':"),
                new Fault("misspelt optional key", "'returns':", "'return':"),
                new Fault("misspelt directive", "(?<='(?:pragm|includ))[ae]':", "':"),
                new Fault("misspelt exception", "'OldPump'(?= \\])", "'OldPum'"),
                new Fault("mark twice", "(?<=# Since: 1.\\d\n)##\n", "##\n##\n"),
                new Fault("mark amid a comment", "(?<=\n)#\n(?=# [A-EG-Z])", "##\n"),
                new Fault(
                        "definition gone, comment left",
                        "(?s)(?<=\n##\n)\\{ '(?:struct|enum|union|alternate)'.*?\n(?=\n|$)",
                        ""),
                new Fault("definition twice, comment not", "(?s)(?<=\n##\n)(\\{ '.*?\n)(?=\n|$)", "$1$1"),
                new Fault("free-form comment amid", "(?<=\n##\n)(?=\\{)", "##\n# Pumps\n##\n"),
                new Fault("pragma amid", "(?<=\n##\n)(?=\\{)", "{ 'pragma': {} }\n"),
                new Fault(
                        "comment behind its definition",
                        "(?s)(##\n# @(?:\\w|-)+:\n(?:#[^\n]*\n)+?##\n)(\\{.*?\n)(?=\n|$)",
                        "$2$1"),
                new Fault("description without a name", "(?<=\n# @)[a-z-]+(?=: )", ""),
                new Fault("text above features", "(?<=# Features:\n#\n)", "# There are these.\n#\n"),
                new Fault("member with a feature gone", " +'\\*rate': \\{.*\n", ""));
    }

    /** A fault: what to put in the place of one match of a pattern, chosen at random. */
    private record Fault(String name, String pattern, String replacement) {
        boolean fits(String text) {
            return Pattern.compile(pattern).matcher(text).find();
        }

        String place(String text, Random random) {
            Matcher matcher = Pattern.compile(pattern).matcher(text);
            List<MatchResult> places = matcher.results().toList();
            MatchResult chosen = places.get(random.nextInt(places.size()));
            matcher.reset();
            StringBuilder faulty = new StringBuilder();
            while (matcher.find()) {
                if (matcher.start() == chosen.start()) {
                    matcher.appendReplacement(faulty, replacement);
                    return matcher.appendTail(faulty).toString();
                }
            }
            throw new AssertionError("no place for: " + name);
        }
    }
}
