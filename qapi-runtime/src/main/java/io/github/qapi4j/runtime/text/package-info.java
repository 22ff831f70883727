/** Values as text: one value per string, sizes with suffixes, lists of integer ranges, and the keyval form. */
@NullMarked
package io.github.qapi4j.runtime.text;

import org.jspecify.annotations.NullMarked;
