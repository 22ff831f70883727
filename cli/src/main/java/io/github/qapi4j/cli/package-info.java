/** The {@code qapi} command. */
@NullMarked
package io.github.qapi4j.cli;

import org.jspecify.annotations.NullMarked;
