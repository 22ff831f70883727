/** What a project makes of findings: layers, thresholds, claims and accepted exceptions. */
@NullMarked
package io.github.qapi4j.diff.policy;

import org.jspecify.annotations.NullMarked;
