package io.github.qapi4j.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.qapi4j.cli", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NO_EMITTING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.palantir.javapoet..", "javax.annotation.processing..", "javax.lang.model..")
            .because("commands read options, call the generator and report")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule STATIC_FIELDS_ARE_FINAL =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);
}
