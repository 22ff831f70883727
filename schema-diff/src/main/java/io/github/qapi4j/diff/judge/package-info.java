/** From changes to findings: severities by direction and stability, deprecation windows. */
@NullMarked
package io.github.qapi4j.diff.judge;

import org.jspecify.annotations.NullMarked;
