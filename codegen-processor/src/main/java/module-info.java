/** Turns a schema into Java source, also as an annotation processor. */
@SuppressWarnings("requires-automatic")
module io.github.qapi4j.codegen {
    requires com.palantir.javapoet;
    requires transitive io.github.qapi4j.schema;
    requires java.compiler;
    requires static org.jspecify;

    exports io.github.qapi4j.codegen;
    exports io.github.qapi4j.codegen.option;
    exports io.github.qapi4j.codegen.output;

    provides javax.annotation.processing.Processor with
            io.github.qapi4j.processor.QapiProcessor;
}
