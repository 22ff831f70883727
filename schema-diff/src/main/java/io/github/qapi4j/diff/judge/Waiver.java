package io.github.qapi4j.diff.judge;

/**
 * Why a finding is accepted.
 *
 * @param cause what makes it acceptable: {@code unreachable}, {@code always-present}, …
 * @param reason what the person who accepted it wrote
 * @param link where to read more; empty if nowhere
 */
public record Waiver(String cause, String reason, String link) {

    /** What follows the word "accepted" before the reason: the cause, unless it says no more than that. */
    public String qualifier() {
        return cause.equals("accepted") ? "" : ", " + cause;
    }
}
