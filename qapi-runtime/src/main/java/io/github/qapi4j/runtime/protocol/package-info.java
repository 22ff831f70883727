/** Commands and events as QMP and the guest agent exchange them (qapi-language §10). */
@NullMarked
package io.github.qapi4j.runtime.protocol;

import org.jspecify.annotations.NullMarked;
