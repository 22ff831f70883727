package io.github.qapi4j.codegen.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.schema.model.DefinedSymbols;
import io.github.qapi4j.schema.source.Diagnostic;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsReaderTest {

    private static final String OPTIONS = "packageName, conditions, roots, unstable, deprecated, emit, names, acronyms,"
            + " nameMap, siblings, nullness";

    @Test
    void packagesWhoseNamesOnlyStartLikeThoseOfJavaAreFine() {
        assertThat(GeneratorOptions.of(Map.of("packageName", "javas.lang")).packageName())
                .isEqualTo("javas.lang");
        assertThat(GeneratorOptions.of(Map.of("packageName", "org.java.lang")).packageName())
                .isEqualTo("org.java.lang");
    }

    @Test
    void thePackageAloneGivesTheDefaults() {
        assertThat(GeneratorOptions.ofPackage("org.acme"))
                .isEqualTo(new GeneratorOptions(
                        "org.acme",
                        DefinedSymbols.ALL,
                        Set.of(),
                        Treatment.KEEP,
                        Treatment.KEEP,
                        EnumSet.allOf(Emitted.class),
                        Map.of(),
                        Set.of(),
                        Optional.empty(),
                        List.of(),
                        NullnessStyle.JSPECIFY));
    }

    @Test
    void everyOptionIsRead() {
        assertThat(GeneratorOptions.of(Map.ofEntries(
                        Map.entry("packageName", " org.acme "),
                        Map.entry("conditions", "CONFIG_LINUX,CONFIG_KVM"),
                        Map.entry("roots", "migrate, MIGRATION"),
                        Map.entry("unstable", "exclude"),
                        Map.entry("deprecated", "fail"),
                        Map.entry("emit", "types, commands,client"),
                        Map.entry("names", "Error = QapiError,\n MigMode.cpr-reboot=CPR"),
                        Map.entry("acronyms", "NBD,TLS"),
                        Map.entry("nameMap", "src/main/qapi/names.map"),
                        Map.entry("siblings", "Aa -> Bb,Aa->Cc"),
                        Map.entry("nullness", "none"))))
                .isEqualTo(new GeneratorOptions(
                        "org.acme",
                        DefinedSymbols.parse("CONFIG_KVM,CONFIG_LINUX"),
                        Set.of("MIGRATION", "migrate"),
                        Treatment.EXCLUDE,
                        Treatment.FAIL,
                        EnumSet.of(Emitted.TYPES, Emitted.COMMANDS, Emitted.CLIENT),
                        Map.of("Error", "QapiError", "MigMode.cpr-reboot", "CPR"),
                        Set.of("TLS", "NBD"),
                        Optional.of(Path.of("src/main/qapi/names.map")),
                        List.of(new SiblingPair("Aa", "Bb"), new SiblingPair("Aa", "Cc")),
                        NullnessStyle.NONE));
    }

    @Test
    void theTextFormDependsOnTheChoicesAlone() {
        assertThat(GeneratorOptions.of(Map.of("packageName", "p", "roots", "c,a,b", "conditions", "CONFIG_Z,CONFIG_A")))
                .hasToString("GeneratorOptions[packageName=p, conditions=CONFIG_A,CONFIG_Z, roots=[a, b, c],"
                        + " unstable=keep, deprecated=keep, emitted=[types, commands, events, client, server],"
                        + " names={}, acronyms=[], nameMap=Optional.empty, siblings=[], nullness=jspecify]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            packageName | a.class        | G-OPTION-002 | 'a.class' is no name of a Java package
            packageName | java.lang      | G-OPTION-002 | 'java.lang' is a package of Java itself, where no other classes belong
            packageName | javax.a.b      | G-OPTION-002 | 'javax.a.b' is a package of Java itself, where no other classes belong
            packageName | java           | G-OPTION-002 | 'java' is a package of Java itself, where no other classes belong
            conditions  | linux          | G-OPTION-002 | 'linux' is neither 'all', 'none' nor a list of symbols such as CONFIG_LINUX,CONFIG_KVM
            roots       | a b            | G-OPTION-002 | 'a b' is no name of a definition
            roots       | a,,b           | G-OPTION-002 | a comma in 'a,,b' has nothing before or after it
            unstable    | excluded       | G-OPTION-002 | 'excluded' is none of keep, exclude, fail (did you mean 'exclude'?)
            deprecated  | FAIL           | G-OPTION-002 | 'FAIL' is none of keep, exclude, fail (did you mean 'fail'?)
            emit        | types,comands  | G-OPTION-002 | 'comands' is none of types, commands, events, client, server (did you mean 'commands'?)
            emit        | types,client   | G-OPTION-004 | 'client' without 'commands', which it is made of (emit=types,commands,client)
            emit        | server,events  | G-OPTION-004 | 'server' without 'commands', which it is made of (emit=commands,events,server)
            names       | Error          | G-OPTION-002 | 'Error' is not of the form Type=Name or Type.member=name
            names       | =Error         | G-OPTION-002 | '=Error' is not of the form Type=Name or Type.member=name
            names       | Sa.x=2x        | G-OPTION-002 | '2x', the name for 'Sa.x', is no Java identifier or ends in an underscore
            names       | Sa=X_          | G-OPTION-002 | 'X_', the name for 'Sa', is no Java identifier or ends in an underscore
            names       | Sa=A,Sa=B      | G-OPTION-004 | 'Sa' gets two names, 'A' and 'B'
            acronyms    | T-LS           | G-OPTION-002 | 'T-LS' is no word of letters and digits
            acronyms    | TLS,Tls        | G-OPTION-004 | 'TLS' and 'Tls' are one word
            siblings    | Sa             | G-OPTION-002 | 'Sa' is not of the form Source->Target
            siblings    | Sa->Sa         | G-OPTION-004 | 'Sa->Sa' applies a struct to itself; merge does that
            nullness    | jsr305         | G-OPTION-002 | 'jsr305' is none of jspecify, none
            """)
    void aBadValueIsRefused(String option, String text, String code, String message) {
        Map<String, String> texts = new TreeMap<>(Map.of("packageName", "p"));
        texts.put(option, text);
        assertThat(problems(texts)).containsExactly("option " + option + ": " + code + ": " + message);
    }

    @Test
    void aFileNameMustBeOne() {
        assertThat(problems(Map.of("packageName", "p", "nameMap", "a\0b")))
                .containsExactly("option nameMap: G-OPTION-002: 'a\0b' is no name of a file");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheNearestOne() {
        assertThat(problems(Map.of("packageName", "p", "root", "a", "zzzzzzzzz", "1")))
                .containsExactly(
                        "option root: G-OPTION-003: there is no option 'root'; the options are " + OPTIONS
                                + " (did you mean 'roots'?)",
                        "option zzzzzzzzz: G-OPTION-003: there is no option 'zzzzzzzzz'; the options are " + OPTIONS);
    }

    @Test
    void thePackageIsMandatory() {
        assertThat(problems(Map.of()))
                .containsExactly("option packageName: G-OPTION-005: missing; it is the Java package to" + " generate");
    }

    @Test
    void aBlankValueIsNoDefault() {
        assertThat(problems(Map.of("packageName", " ", "roots", "")))
                .containsExactly(
                        "option packageName: G-OPTION-002: it has no value",
                        "option roots: G-OPTION-002: it has no value; leave it out to have its default");
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        assertThat(problems(new TreeMap<>(Map.of("unstable", "x", "emit", "x,y", "wrong", "1"))))
                .hasSize(5);
    }

    @Test
    void programsGetAnException() {
        assertThatThrownBy(() -> GeneratorOptions.ofPackage("1.2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("option packageName: '1.2' is no name of a Java package");
    }

    private static List<String> problems(Map<String, String> texts) {
        ReadOptions read = OptionsReader.read(texts);
        assertThat(read.options()).isEmpty();
        assertThat(read.problems()).allMatch(OptionProblems::isAboutOptions);
        return read.problems().stream().map(OptionsReaderTest::shown).toList();
    }

    private static String shown(Diagnostic diagnostic) {
        return diagnostic.position() + ": " + diagnostic.code() + ": " + diagnostic.message()
                + diagnostic.help().map(help -> " (" + help + ")").orElse("");
    }
}
