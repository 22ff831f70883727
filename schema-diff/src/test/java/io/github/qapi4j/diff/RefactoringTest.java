package io.github.qapi4j.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.input.InputReader;
import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.diff.surface.AlternateShape;
import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.schema.model.DefinedSymbols;
import io.github.qapi4j.schema.model.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Refactorings of real schemas, seeded, which no client can see: types renamed, members reordered, bases split and fused,
 * files reorganised.
 */
class RefactoringTest {

    private static final int ROUNDS = 200;
    private static final long SEED = 20_250_611;
    private static final int FILES = 5;

    private final SchemaDiff diff = SchemaDiff.create();

    @Test
    void noRefactoringReachesTheWire() throws Exception {
        Path file = RealSchemas.directory().resolve("qapi/qapi-schema.json");
        Surface surface = new InputReader(Path.of(""), DefinedSymbols.ALL)
                .read(file.toString())
                .surface();
        Input old = Rebuilding.filed(surface, name -> "file 0");
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            Surface refactored = Rebuilding.renamed(reshaped(surface, random), renaming(random)::rename)
                    .surface();
            Input now = Rebuilding.filed(refactored, name -> "file " + random.nextInt(FILES));
            List<Finding> visible = diff.compare(old, now).findings().stream()
                    .filter(f -> f.severity() != Severity.NONE || f.layers().contains(Layer.WIRE))
                    .toList();
            assertThat(visible).as("seed %d", SEED + round).isEmpty();
        }
    }

    private interface Renaming {
        String rename(String name);
    }

    private static Renaming renaming(Random random) {
        long salt = random.nextLong();
        return name -> {
            boolean kept = name.startsWith("q_") || ((name.hashCode() ^ salt) & 3) != 0;
            return kept ? name : "Renamed" + name;
        };
    }

    private static Surface reshaped(Surface surface, Random random) {
        List<Shape> shapes = new ArrayList<>();
        for (Shape shape : surface.shapes()) {
            shapes.add(random.nextInt(4) == 0 ? reordered(shape, random) : shape);
        }
        List<Shape> split = new ArrayList<>();
        for (Shape shape : shapes) {
            split.add(random.nextInt(8) == 0 && shape instanceof ObjectShape o ? split(o, random) : shape);
        }
        return Rebuilding.input(surface, surface.operations(), split).surface();
    }

    private static Shape reordered(Shape shape, Random random) {
        if (shape instanceof EnumShape e) {
            return new EnumShape(e.name(), e.named(), shuffled(e.values(), random), e.prefix(), e.traits());
        }
        if (shape instanceof AlternateShape a) {
            return new AlternateShape(a.name(), a.named(), shuffled(a.alternatives(), random), a.traits());
        }
        ObjectShape o = (ObjectShape) shape;
        return new ObjectShape(
                o.name(),
                o.named(),
                shuffled(o.members(), random),
                o.tag(),
                shuffled(o.branches(), random),
                o.lineage(),
                o.traits());
    }

    /** Moves some members into a new base, or, if there are bases already, fuses them all. */
    private static Shape split(ObjectShape o, Random random) {
        if (!o.named() || o.name().equals(Schema.EMPTY_TYPE)) {
            return o;
        }
        boolean fuse = o.lineage().size() > 1;
        String base = "BaseOf" + o.name();
        List<MemberShape> members = o.members().stream()
                .map(m -> new MemberShape(
                        m.name(), m.type(), m.optional(), !fuse && random.nextBoolean() ? base : o.name(), m.traits()))
                .toList();
        List<String> lineage = fuse ? List.of(o.name()) : List.of(o.name(), base);
        return new ObjectShape(o.name(), true, members, o.tag(), o.branches(), lineage, o.traits());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
