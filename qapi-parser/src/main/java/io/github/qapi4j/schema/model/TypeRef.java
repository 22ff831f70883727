package io.github.qapi4j.schema.model;

import org.jspecify.annotations.Nullable;

/** What a member, an argument or a return value is made of. Resolved by {@link Schema}. */
public sealed interface TypeRef {

    /** The name as the symbol table has it: {@code int}, {@code Pump}, {@code PumpList}, {@code q_obj_spin-arg}. */
    String name();

    // Below, equals and hashCode say what the generated ones would: those are slow at their first use.

    /** A predefined scalar. */
    record Scalar(Builtin builtin) implements TypeRef {
        @Override
        public String name() {
            return builtin.schemaName();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Scalar that && builtin == that.builtin;
        }

        @Override
        public int hashCode() {
            return builtin.hashCode();
        }
    }

    /**
     * An enum, struct, union or alternate, explicit or implicit; {@link Schema#type(Defined)} gives it.
     *
     * @param name the type's name; {@code QType} and {@code q_empty} are types of the schema like any other
     */
    record Defined(String name) implements TypeRef {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Defined that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /**
     * A list.
     *
     * @param element what it holds; never itself a list (qapi-language §5.7)
     */
    record Array(TypeRef element) implements TypeRef {
        @Override
        public String name() {
            return element.name() + "List";
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Array that && element.equals(that.element);
        }

        @Override
        public int hashCode() {
            return ~element.hashCode();
        }
    }
}
