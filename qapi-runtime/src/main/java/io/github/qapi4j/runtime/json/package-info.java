/** JSON in and out, over Jackson's streaming core; nothing outside this package knows of Jackson. */
@NullMarked
package io.github.qapi4j.runtime.json;

import org.jspecify.annotations.NullMarked;
