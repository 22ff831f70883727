package io.github.qapi4j.schema.check;

import java.util.List;

/** What a definition says beside what all kinds have. Not to be used if reading it reported an error. */
interface Body {

    /** The declarations that the definition amounts to. */
    List<Declaration> declarations(Declaration.Head head);
}
