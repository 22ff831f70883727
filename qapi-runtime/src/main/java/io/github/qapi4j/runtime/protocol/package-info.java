/** Commands and events as data, a server side that dispatches requests, and a client side that makes them. */
@NullMarked
package io.github.qapi4j.runtime.protocol;

import org.jspecify.annotations.NullMarked;
