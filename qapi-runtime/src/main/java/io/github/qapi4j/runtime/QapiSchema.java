package io.github.qapi4j.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the Java of a schema generated while the annotated package or type is compiled, if the annotation processor of
 * {@code qapi-codegen-processor} is on the compiler's processor path.
 *
 * <pre>{@code
 * @QapiSchema("qapi/migration.json")
 * package com.example.migration;
 * }</pre>
 *
 * <p>An option that is left out has the value that the compiler was given as {@code -Aqapi.OPTION=VALUE}, else its
 * default. A text stands for what the same text means to the Maven plugin.
 *
 * <p>Compilers show nothing of method bodies to processors: on a class that is declared in one, the annotation has no effect.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface QapiSchema {

    /**
     * The schema's root file: a relative path with {@code /} between its parts. It is looked for in the directories of
     * {@code -Aqapi.schemaPath}, in the class output, on the class path and on the source path, in this order.
     */
    String value();

    /** The package of everything that is generated; by default that of the annotated element. */
    String packageName() default "";

    /**
     * The build that the code is for: {@code all} keeps everything conditional, {@code none} defines no symbol, a list
     * such as {@code CONFIG_LINUX,CONFIG_KVM} defines those.
     */
    String conditions() default "all";

    /** The release of the schema language whose rules are kept: {@code 7.2}, {@code 10.0}, {@code 10.2}, or {@code lenient}. */
    String dialect() default "lenient";

    /** The definitions to keep, with all that they need; by default every one. */
    String[] roots() default {};

    /** What becomes of what the schema marks as unstable: {@code keep}, {@code exclude} or {@code fail}. */
    String unstable() default "keep";

    /** What becomes of what the schema marks as deprecated: {@code keep}, {@code exclude} or {@code fail}. */
    String deprecated() default "keep";

    /**
     * What to generate, of {@code types}, {@code commands}, {@code events}, {@code client} and {@code server}; by default
     * everything.
     */
    String[] emit() default {};

    /** Java names of your own, each as {@code Type=Name}, {@code Type.member=Name} or {@code Enum.value=Name}. */
    String[] names() default {};

    /** Words that keep their capitals in Java names, such as {@code NBD}. */
    String[] acronyms() default {};

    /** Pairs of types, each as {@code Source->Target}, of which the source gets an {@code applyTo} the target. */
    String[] siblings() default {};

    /** The annotations that say what may be null: {@code jspecify}, or {@code none}. */
    String nullness() default "jspecify";
}
