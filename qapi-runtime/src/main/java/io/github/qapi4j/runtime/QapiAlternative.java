package io.github.qapi4j.runtime;

/** An alternative of a generated alternate whose value can nest: an object, a list, or any plain value. */
public interface QapiAlternative extends QapiValue {

    /** The value. */
    Object value();
}
