/** What is measured of schemas: reading, comparing, generating. */
@NullMarked
package io.github.qapi4j.benchmarks.schema;

import org.jspecify.annotations.NullMarked;
