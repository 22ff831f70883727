package io.github.qapi4j.codegen.option;

/** The options by name: a properties file, a POM, an annotation and a compiler argument all call them the same. */
public enum GeneratorOption {
    PACKAGE_NAME("packageName", "NAME", "the Java package of everything that is generated"),
    CONDITIONS(
            "conditions",
            "all|none|SYM,...",
            "the build: 'all' keeps every conditional thing, 'none' defines no symbol, a list defines those"),
    ROOTS("roots", "NAME,...", "the definitions to keep, with all that they need; by default every one"),
    UNSTABLE("unstable", "keep|exclude|fail", "what becomes of what is marked as unstable"),
    DEPRECATED("deprecated", "keep|exclude|fail", "what becomes of what is marked as deprecated"),
    EMIT("emit", "types|commands|events|client|server,...", "what to generate; by default everything"),
    NAMES("names", "TYPE[.MEMBER]=NAME,...", "Java names of your own"),
    ACRONYMS("acronyms", "WORD,...", "words that keep their capitals in Java names"),
    NAME_MAP("nameMap", "FILE", "records every Java name, and keeps it"),
    SIBLINGS("siblings", "STRUCT->STRUCT,...", "pairs of structs of which the first gets an applyTo the second"),
    NULLNESS("nullness", "jspecify|none", "the annotations that say what may be null");

    private final String key;
    private final String value;
    private final String summary;

    GeneratorOption(String key, String value, String summary) {
        this.key = key;
        this.value = value;
        this.summary = summary;
    }

    /** Its name. */
    public String key() {
        return key;
    }

    /** What its value looks like, for usage texts. */
    public String value() {
        return value;
    }

    /** What it is for, without a full stop. */
    public String summary() {
        return summary;
    }
}
