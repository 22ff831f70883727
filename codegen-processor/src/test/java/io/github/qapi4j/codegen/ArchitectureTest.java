package io.github.qapi4j.codegen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

@AnalyzeClasses(
        packages = {"io.github.qapi4j.codegen", "io.github.qapi4j.processor"},
        importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ONLY_EMITTERS_KNOW_JAVAPOET = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.qapi4j.codegen.emit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..")
            .because("everything else sees finished Java files only")
            .allowEmptyShould(true);

    /** {@code Modifier} and {@code SourceVersion} are part of JavaPoet's interface and of Java's grammar. */
    @ArchTest
    static final ArchRule ONLY_THE_PROCESSOR_KNOWS_JAVAC = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.qapi4j.processor..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("javax.annotation.processing..", "javax.lang.model..", "javax.tools..")
                            .and(not(equivalentTo(Modifier.class).or(equivalentTo(SourceVersion.class)))))
            .because("the generator serves the Maven goal and the command line as well")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule THE_GENERATOR_KNOWS_NO_FRONT_END = noClasses()
            .that()
            .resideInAPackage("io.github.qapi4j.codegen..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.qapi4j.processor..")
            .because("dependencies go one way")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule STATIC_FIELDS_ARE_FINAL =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);
}
