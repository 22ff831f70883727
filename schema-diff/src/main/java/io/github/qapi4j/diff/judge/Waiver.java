package io.github.qapi4j.diff.judge;

/**
 * Why a finding is accepted.
 *
 * @param cause what makes it acceptable: {@code unreachable}, {@code always-present}, …
 * @param reason what the person who accepted it wrote
 * @param link where to read more; empty if nowhere
 */
public record Waiver(String cause, String reason, String link) {}
