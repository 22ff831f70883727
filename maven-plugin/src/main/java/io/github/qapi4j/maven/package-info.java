/** The goals of the Maven plugin. */
@NullMarked
package io.github.qapi4j.maven;

import org.jspecify.annotations.NullMarked;
