package io.github.qapi4j.runtime.visitor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads and shows lists, element by element. */
public final class Lists {

    private Lists() {}

    /** Reads the list at the cursor. Unmodifiable. */
    public static <E> List<E> read(InputVisitor in, ValueReader<? extends E> element) {
        List<E> elements = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            elements.add(element.read(in));
        }
        return Collections.unmodifiableList(elements);
    }

    /** Shows a list of values that show themselves. */
    public static void write(OutputVisitor out, List<? extends Writable> list) {
        write(out, list, (to, element) -> element.write(to));
    }

    /** Shows a list. */
    public static <E> void write(OutputVisitor out, List<E> list, ValueWriter<? super E> element) {
        out.beginList(list.size());
        for (E each : list) {
            element.write(out, each);
        }
        out.endList();
    }
}
