package io.github.qapi4j.codegen.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.QapiValue;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.json.JsonWriter;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Writable;
import io.github.qapi4j.schema.model.Branch;
import io.github.qapi4j.schema.model.TypeDefinition;
import io.github.qapi4j.schema.model.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a newer peer says is kept by a lenient reader and written back as it came; a strict one names its place. */
final class OpenWorld {

    private final GeneratedSchema generated;
    private final RandomValues values;
    private int injections;

    OpenWorld(GeneratedSchema generated, RandomValues values) {
        this.generated = generated;
        this.values = values;
    }

    int injections() {
        return injections;
    }

    /** Checks some documents of a type, of a union at least one for each branch. */
    void check(TypeDefinition type, int documents) throws ReflectiveOperationException {
        GeneratedType reader = generated.reader(type);
        for (Object document : documents(type, documents)) {
            Object written = tree(json(strict(reader, json(out -> out.any(document)))));
            for (Injection injection : Injections.of(generated.schema(), type, written)) {
                check(reader, injection, values.shuffled(injection.into(written)));
            }
        }
    }

    private List<Object> documents(TypeDefinition type, int count) {
        List<Object> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(values.value(type));
        }
        if (type instanceof UnionType union) {
            for (Branch branch : union.branches()) {
                documents.add(values.sameBranch(union, Map.of(union.discriminator(), branch.name())));
            }
        }
        return documents;
    }

    private void check(GeneratedType reader, Injection injection, Object newer) {
        injections++;
        String json = json(out -> out.any(newer));
        assertThatThrownBy(() -> strict(reader, json))
                .as("%s strictly: %s", reader, json)
                .isInstanceOfSatisfying(InputException.class, e -> {
                    assertThat(e.path()).as(json).isEqualTo(injection.path());
                    assertThat(e.position()).as(json).isPresent();
                });
        QapiValue read = JsonReader.lenient().read(json, reader);
        assertThat(tree(json(read))).as("%s leniently: %s", reader, json).isEqualTo(newer);
        assertThat(read.copy()).isEqualTo(read);
    }

    private static QapiValue strict(GeneratedType reader, String json) {
        return JsonReader.strict().read(json, reader);
    }

    private static String json(Writable value) {
        return JsonWriter.compact().toJson(value);
    }

    /** A text as plain values, in which each number is as it was written. */
    private static Object tree(String json) {
        return JsonReader.strict().read(json, InputVisitor::any);
    }
}
