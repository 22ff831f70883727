package io.github.qapi4j.processor;

import io.github.qapi4j.schema.source.FileSource;

/** A place in which schemas are looked for; what a schema includes is looked for in the same place. */
interface SchemaPlace {

    /** How to read the files that lie there. */
    FileSource source();

    /**
     * The name that a file there has for {@link #source} and in messages.
     *
     * @param path its path below this place
     */
    String nameOf(String path);

    /** Where such a file would be, for the message that there is none. */
    String describe(String path);
}
