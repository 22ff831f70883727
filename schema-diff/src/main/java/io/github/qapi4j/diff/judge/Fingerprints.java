package io.github.qapi4j.diff.judge;

import io.github.qapi4j.diff.walk.Change;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes names for findings that survive renamed types, moved lines and other wording. Not thread-safe. */
final class Fingerprints {

    private static final int LENGTH = 16;

    private final MessageDigest digest;

    Fingerprints() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String of(String ruleId, Change change, String subject, String where) {
        boolean feature = ruleId.startsWith("FEATURE_");
        String detail = feature ? change.before() + "|" + change.after() : "";
        return of(ruleId + "|" + subject + "|" + where + "|" + detail);
    }

    String of(String text) {
        byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    }
}
