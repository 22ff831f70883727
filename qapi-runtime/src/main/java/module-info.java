/** What generated code extends and calls. */
module io.github.qapi4j.runtime {
    requires transitive com.fasterxml.jackson.core;
    requires static transitive org.jspecify;

    exports io.github.qapi4j.runtime;
    exports io.github.qapi4j.runtime.json;
    exports io.github.qapi4j.runtime.protocol;
    exports io.github.qapi4j.runtime.text;
    exports io.github.qapi4j.runtime.value;
    exports io.github.qapi4j.runtime.visitor;
}
