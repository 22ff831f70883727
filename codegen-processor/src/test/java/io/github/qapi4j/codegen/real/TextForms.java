package io.github.qapi4j.codegen.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.text.KeyvalInput;
import io.github.qapi4j.runtime.value.PlainInput;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.schema.model.AlternateType;
import io.github.qapi4j.schema.model.Alternative;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.model.StructType;
import io.github.qapi4j.schema.model.TypeDefinition;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.Map;
import java.util.Optional;

/** Every member whose type has a text form is set from text, by name and in the keyval form; no other is. */
final class TextForms {

    /**
     * A text of a type.
     *
     * @param text the text
     * @param shown what {@code toString} then shows
     * @param bad a text that is none; empty if every text is one
     */
    private record Sample(String text, String shown, String bad) {}

    private static final Sample TEXT = new Sample("a,b", "\"a,b\"", "");

    private final GeneratedSchema generated;
    private int set;

    TextForms(GeneratedSchema generated) {
        this.generated = generated;
    }

    /** How many members were set from text. */
    int set() {
        return set;
    }

    void check(StructType type) throws ReflectiveOperationException {
        GeneratedType reader = generated.reader(type);
        for (Member member : type.members()) {
            QapiObject object = (QapiObject) reader.read(PlainInput.lenient(Map.of()));
            Optional<Sample> sample = sample(member.type());
            sample.ifPresent(each -> check(reader, type, member, object, each));
            String bad = sample.map(Sample::bad).orElse("x");
            if (!bad.isEmpty()) {
                String before = object.toString();
                assertThatThrownBy(() -> object.members().setText(member.name(), bad))
                        .as("%s.%s", type.name(), member.name())
                        .isInstanceOfSatisfying(
                                InputException.class, e -> assertThat(e.path()).isEqualTo(member.name()));
                assertThat(object).hasToString(before);
            }
        }
    }

    private void check(GeneratedType reader, StructType type, Member member, QapiObject object, Sample sample) {
        set++;
        object.members().setText(member.name(), sample.text());
        assertThat(object).hasToString(type.name() + "{" + member.name() + "=" + sample.shown() + "}");
        boolean alone = type.members().stream().allMatch(each -> each.equals(member) || each.optional());
        // In the keyval form a list is not one leaf, and there is no null.
        if (alone
                && !(member.type() instanceof TypeRef.Array)
                && !member.type().name().equals("null")) {
            String keyval = member.name() + "=" + sample.text().replace(",", ",,");
            assertThat(reader.read(KeyvalInput.of(keyval))).isEqualTo(object);
        }
    }

    private Optional<Sample> sample(TypeRef type) {
        if (type instanceof TypeRef.Defined defined) {
            return sample(generated.schema().type(defined));
        }
        if (type instanceof TypeRef.Array array) {
            boolean integers = array.element() instanceof TypeRef.Scalar scalar
                    && (scalar.builtin() == Builtin.SIZE
                            || scalar(scalar.builtin()).text().equals("0x10"));
            return integers ? Optional.of(new Sample("1-3,7", "[1, 2, 3, 7]", "3-1")) : Optional.empty();
        }
        return Optional.of(scalar(((TypeRef.Scalar) type).builtin()));
    }

    private Optional<Sample> sample(TypeDefinition type) {
        if (type instanceof EnumType each && !each.values().isEmpty()) {
            String value = each.values().get(each.values().size() - 1).name();
            return Optional.of(new Sample(value, value, "x y"));
        }
        if (!(type instanceof AlternateType alternate)) {
            return Optional.empty();
        }
        // A leaf is a string, whatever it looks like (qapi-language §9.4).
        for (Alternative alternative : alternate.alternatives()) {
            boolean isEnum = alternative.type() instanceof TypeRef.Defined defined
                    && generated.schema().type(defined) instanceof EnumType;
            if (isEnum || alternative.type().name().equals("str")) {
                return sample(alternative.type());
            }
        }
        return Optional.empty();
    }

    private static Sample scalar(Builtin type) {
        return switch (type) {
            case STR, ANY -> TEXT;
            case BOOL -> new Sample("on", "true", "On");
            case NUMBER -> new Sample("1e3", "1000.0", "1e999");
            case SIZE -> new Sample("1.5G", "1610612736", "1.5");
            case NULL -> new Sample("", "null", "null");
            default -> new Sample("0x10", "16", "1G");
        };
    }
}
