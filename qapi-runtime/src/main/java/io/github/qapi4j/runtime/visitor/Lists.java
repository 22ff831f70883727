package io.github.qapi4j.runtime.visitor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;

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
        if (list instanceof RandomAccess) {
            // As all lists of generated types are; iterators were a quarter of the garbage of writing.
            for (int i = 0; i < list.size(); i++) {
                element.write(out, list.get(i));
            }
        } else {
            for (E each : list) {
                element.write(out, each);
            }
        }
        out.endList();
    }
}
