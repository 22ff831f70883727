package io.github.qapi4j.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format of two reviews, character by character; {@code -Dgolden.update=true} rewrites what is expected. */
class ReportGoldenTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static Stream<Arguments> reports() {
        return Stream.of(Review.values())
                .flatMap(review -> Formats.names().stream().map(format -> Arguments.of(review, format)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isAsExpected(Review review, String format) throws Exception {
        String actual = withoutParts(Formats.of(format).orElseThrow().write(List.of(review.report())));
        Path expected = review.folder().resolve("expected." + format);
        if (UPDATE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    /** Style and script of the page have files of their own. */
    private static String withoutParts(String text) {
        return text.replace(PagePart.STYLE.text(), "")
                .replace(PagePart.SCRIPT.text(), "")
                .replace(PagePart.STYLE.source(), "STYLE")
                .replace(PagePart.SCRIPT.source(), "SCRIPT")
                .replace(PagePart.STYLE.source().replace("'", "&#39;"), "STYLE")
                .replace(PagePart.SCRIPT.source().replace("'", "&#39;"), "SCRIPT");
    }
}
