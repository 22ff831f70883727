package io.github.qapi4j.codegen.option;

import io.github.qapi4j.schema.model.DefinedSymbols;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.NearestName;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The values of single options. A text that is none is reported, and the default taken in its place. */
final class OptionValues {

    private static final Predicate<String> OF_JAVA =
            Pattern.compile("javax?(\\..*)?").asMatchPredicate();
    private static final Predicate<String> QAPI_NAME =
            Pattern.compile("[A-Za-z0-9_.-]+").asMatchPredicate();
    private static final Predicate<String> WORD =
            Pattern.compile("[A-Za-z][A-Za-z0-9]*").asMatchPredicate();

    private final Map<GeneratorOption, String> texts;
    private final List<Diagnostic> problems;

    OptionValues(Map<GeneratorOption, String> texts, List<Diagnostic> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    String packageName() {
        GeneratorOption option = GeneratorOption.PACKAGE_NAME;
        String text = texts.getOrDefault(option, "");
        if (!texts.containsKey(option)) {
            problems.add(OptionProblems.missing(option, "missing; it is the Java package to generate"));
        } else if (!text.isEmpty() && !SourceVersion.isName(text)) {
            bad(option, "'" + text + "' is no name of a Java package");
        } else if (OF_JAVA.test(text)) {
            bad(option, "'" + text + "' is a package of Java itself, where no other classes belong");
        }
        return text;
    }

    DefinedSymbols conditions() {
        String text = texts.getOrDefault(GeneratorOption.CONDITIONS, "");
        try {
            return text.isEmpty() ? DefinedSymbols.ALL : DefinedSymbols.parse(text);
        } catch (IllegalArgumentException e) {
            bad(GeneratorOption.CONDITIONS, String.valueOf(e.getMessage()));
            return DefinedSymbols.ALL;
        }
    }

    Set<String> roots() {
        Set<String> roots = new LinkedHashSet<>();
        for (String item : items(GeneratorOption.ROOTS)) {
            if (!QAPI_NAME.test(item)) {
                bad(GeneratorOption.ROOTS, "'" + item + "' is no name of a definition");
            }
            roots.add(item);
        }
        return roots;
    }

    Set<Emitted> emitted() {
        Set<Emitted> emitted = EnumSet.noneOf(Emitted.class);
        for (String item : items(GeneratorOption.EMIT)) {
            constant(GeneratorOption.EMIT, item, Emitted.class).ifPresent(emitted::add);
        }
        return emitted.isEmpty() ? EnumSet.allOf(Emitted.class) : emitted;
    }

    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String item : items(GeneratorOption.NAMES)) {
            String[] sides = sides(GeneratorOption.NAMES, item, "=", "Type=Name or Type.member=name");
            if (sides.length == 2) {
                if (!SourceVersion.isIdentifier(sides[1]) || sides[1].endsWith("_")) {
                    bad(
                            GeneratorOption.NAMES,
                            "'" + sides[1] + "', the name for '" + sides[0]
                                    + "', is no Java identifier or ends in an underscore");
                }
                String other = names.putIfAbsent(sides[0], sides[1]);
                if (other != null) {
                    contradicts(
                            GeneratorOption.NAMES,
                            "'" + sides[0] + "' gets two names, '" + other + "' and '" + sides[1] + "'");
                }
            }
        }
        return names;
    }

    Set<String> acronyms() {
        Set<String> acronyms = new LinkedHashSet<>();
        Map<String, String> folded = new LinkedHashMap<>();
        for (String item : items(GeneratorOption.ACRONYMS)) {
            if (!WORD.test(item)) {
                bad(GeneratorOption.ACRONYMS, "'" + item + "' is no word of letters and digits");
            }
            String other = folded.putIfAbsent(item.toLowerCase(Locale.ROOT), item);
            if (other != null && !other.equals(item)) {
                contradicts(GeneratorOption.ACRONYMS, "'" + other + "' and '" + item + "' are one word");
            }
            acronyms.add(item);
        }
        return acronyms;
    }

    Optional<Path> nameMap() {
        String text = texts.getOrDefault(GeneratorOption.NAME_MAP, "");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            bad(GeneratorOption.NAME_MAP, "'" + text + "' is no name of a file");
            return Optional.empty();
        }
    }

    List<SiblingPair> siblings() {
        Set<SiblingPair> pairs = new LinkedHashSet<>();
        for (String item : items(GeneratorOption.SIBLINGS)) {
            String[] sides = sides(GeneratorOption.SIBLINGS, item, "->", "Source->Target");
            if (sides.length == 2) {
                if (sides[0].equals(sides[1])) {
                    contradicts(GeneratorOption.SIBLINGS, "'" + item + "' applies a struct to itself; merge does that");
                }
                pairs.add(new SiblingPair(sides[0], sides[1]));
            }
        }
        return List.copyOf(pairs);
    }

    /** The value of an option that has one of a handful. */
    <E extends Enum<E>> E choice(GeneratorOption option, E byDefault) {
        String text = texts.getOrDefault(option, "");
        return text.isEmpty()
                ? byDefault
                : constant(option, text, byDefault.getDeclaringClass()).orElse(byDefault);
    }

    private <E extends Enum<E>> Optional<E> constant(GeneratorOption option, String text, Class<E> type) {
        List<String> known = new ArrayList<>();
        for (E value : type.getEnumConstants()) {
            if (value.toString().equals(text)) {
                return Optional.of(value);
            }
            known.add(value.toString());
        }
        String message = "'" + text + "' is none of " + String.join(", ", known);
        problems.add(NearestName.suggest(OptionProblems.badValue(option, message), text, known));
        return Optional.empty();
    }

    private String[] sides(GeneratorOption option, String item, String between, String form) {
        String[] sides = item.split(between, 2);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            bad(option, "'" + item + "' is not of the form " + form);
            return new String[0];
        }
        return new String[] {sides[0].strip(), sides[1].strip()};
    }

    private List<String> items(GeneratorOption option) {
        String text = texts.getOrDefault(option, "");
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> items =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (items.contains("")) {
            bad(option, "a comma in '" + text + "' has nothing before or after it");
        }
        return items.stream().filter(item -> !item.isEmpty()).toList();
    }

    private void bad(GeneratorOption option, String message) {
        problems.add(OptionProblems.badValue(option, message));
    }

    private void contradicts(GeneratorOption option, String message) {
        problems.add(OptionProblems.contradiction(option, message));
    }
}
