package io.github.qapi4j.schema;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.qapi4j.schema", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /**
     * Each pass knows only those before it. The model knows no pass, only positions and documentation, so that declarations in
     * {@code check} can already hold its conditions, features and pragmas.
     */
    @ArchTest
    static final ArchRule PASSES_GO_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("source")
            .definedBy("io.github.qapi4j.schema.source..")
            .layer("syntax")
            .definedBy("io.github.qapi4j.schema.syntax..")
            .layer("doc")
            .definedBy("io.github.qapi4j.schema.doc..")
            .layer("check")
            .definedBy("io.github.qapi4j.schema.check..")
            .layer("model")
            .definedBy("io.github.qapi4j.schema.model..")
            .layer("link")
            .definedBy("io.github.qapi4j.schema.link..")
            .layer("json")
            .definedBy("io.github.qapi4j.schema.json..")
            .layer("introspect")
            .definedBy("io.github.qapi4j.schema.introspect..")
            .layer("facade")
            .definedBy("io.github.qapi4j.schema")
            .whereLayer("json")
            .mayNotAccessAnyLayer()
            .whereLayer("source")
            .mayOnlyAccessLayers("json")
            .whereLayer("syntax")
            .mayOnlyAccessLayers("source")
            .whereLayer("doc")
            .mayOnlyAccessLayers("source", "syntax")
            .whereLayer("check")
            .mayOnlyAccessLayers("source", "syntax", "doc", "model")
            .whereLayer("model")
            .mayOnlyAccessLayers("source", "doc")
            .whereLayer("link")
            .mayOnlyAccessLayers("source", "syntax", "doc", "check", "model")
            .whereLayer("introspect")
            .mayOnlyAccessLayers("json", "source", "syntax", "doc", "check", "model", "link")
            .whereLayer("facade")
            .mayNotBeAccessedByAnyLayer()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = slices().matching("io.github.qapi4j.schema.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_REFLECTION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .because("what the parser does is to be plain from its source")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule STATIC_FIELDS_ARE_FINAL =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);
}
