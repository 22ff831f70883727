package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.AlternateDeclaration;
import io.github.qapi4j.schema.check.CommandDeclaration;
import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.check.EnumDeclaration;
import io.github.qapi4j.schema.check.EventDeclaration;
import io.github.qapi4j.schema.check.UnionDeclaration;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.EnumValue;
import java.util.List;
import java.util.Optional;

/** A row of the symbol table: a definition, or a type that comes with one (qapi-language §5.2). */
sealed interface Entity {

    String name();

    /** The definition that it is or came with; none for a predefined type. */
    Optional<Declaration> owner();

    /** An entity that a type reference may mean. */
    sealed interface Type extends Entity {

        /** What a message calls it: {@code the enum 'Gear'}. */
        String described();
    }

    /** A predefined scalar. */
    record Scalar(Builtin builtin) implements Type {
        @Override
        public String name() {
            return builtin.schemaName();
        }

        @Override
        public Optional<Declaration> owner() {
            return Optional.empty();
        }

        @Override
        public String described() {
            return "the predefined type '" + name() + "'";
        }
    }

    /**
     * An array type.
     *
     * @param element the name of the element's type, not yet looked up
     * @param owner the definition that used it first
     */
    record Array(String element, Optional<Declaration> owner) implements Type {
        @Override
        public String name() {
            return nameFor(element);
        }

        @Override
        public String described() {
            return "an array";
        }

        /** The name of the array type with elements of that type. */
        static String nameFor(String element) {
            return element + "List";
        }
    }

    /** An enum; the predefined one has no owner. */
    record Enumeration(String name, List<EnumValue> values, Optional<EnumDeclaration> declaration) implements Type {
        @Override
        public Optional<Declaration> owner() {
            return declaration.map(Declaration.class::cast);
        }

        @Override
        public String described() {
            return "the enum '" + name + "'";
        }
    }

    /** A struct, a union, or an implicit object type. */
    record ObjectEntity(ObjectShape shape, Optional<Declaration> owner) implements Type {
        @Override
        public String name() {
            return shape.name();
        }

        /** The declaration, if it is a union. */
        Optional<UnionDeclaration> union() {
            return !shape.implicit() && owner.orElse(null) instanceof UnionDeclaration union
                    ? Optional.of(union)
                    : Optional.empty();
        }

        @Override
        public String described() {
            return (union().isPresent() ? "the union '" : "the struct '") + name() + "'";
        }
    }

    /** An alternate. */
    record Alternate(AlternateDeclaration declaration) implements Type {
        @Override
        public String name() {
            return declaration.name();
        }

        @Override
        public Optional<Declaration> owner() {
            return Optional.of(declaration);
        }

        @Override
        public String described() {
            return "the alternate '" + name() + "'";
        }
    }

    /** A command. */
    record CommandEntity(CommandDeclaration declaration) implements Entity {
        @Override
        public String name() {
            return declaration.name();
        }

        @Override
        public Optional<Declaration> owner() {
            return Optional.of(declaration);
        }
    }

    /** An event. */
    record EventEntity(EventDeclaration declaration) implements Entity {
        @Override
        public String name() {
            return declaration.name();
        }

        @Override
        public Optional<Declaration> owner() {
            return Optional.of(declaration);
        }
    }
}
