package io.github.qapi4j.runtime.visitor;

import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;

/** Makes, reads and shows lists. */
public final class Lists {

    private Lists() {}

    /** An unmodifiable list of these elements, whose array must be nobody else's from now on. */
    public static <E> List<E> of(E[] elements) {
        return switch (elements.length) {
            case 0 -> Collections.emptyList();
            case 1 -> Collections.singletonList(elements[0]);
            default -> new FixedList<>(elements);
        };
    }

    /** Reads the list at the cursor, element by element. Unmodifiable. */
    public static <E> List<E> read(InputVisitor in, ValueReader<? extends E> element) {
        return in.list(element);
    }

    /** Shows a list of values that show themselves. */
    public static void write(OutputVisitor out, List<? extends Writable> list) {
        out.beginList(list.size());
        if (list instanceof RandomAccess) {
            for (int i = 0; i < list.size(); i++) {
                list.get(i).write(out);
            }
        } else {
            for (Writable each : list) {
                each.write(out);
            }
        }
        out.endList();
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
