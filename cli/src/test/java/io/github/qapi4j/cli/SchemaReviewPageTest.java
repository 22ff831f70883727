package io.github.qapi4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code docs/schema-review.md} end as it says, and print what it shows, in the repository it tells of. */
class SchemaReviewPageTest {

    private static final Path PAGE = Path.of("../docs/schema-review.md");
    private static final Pattern COMMAND = Pattern.compile("\\./qapi (.*?) +# exit code (\\d+)");
    private static final Pattern SHOWN = Pattern.compile("```sh\\n(.*)\\n```\\n\\n```text\\n((?:.*\\n)*?)```");

    @TempDir
    Path repository;

    @BeforeEach
    void story() throws Exception {
        List<String> schemas = blocks("json");
        Files.writeString(repository.resolve("qapi-diff.yaml"), blocks("yaml").get(0));
        git("init", "-q", "-b", "main");
        commit(schemas.get(0));
        git("checkout", "-q", "-b", "lamp");
        commit(schemas.get(1));
    }

    @Test
    void everyCommandEndsAsThePageSays() throws IOException {
        int commands = 0;
        for (String block : blocks("sh")) {
            Matcher command = COMMAND.matcher(block.strip());
            assertThat(command.matches()).as(block).isTrue();
            assertThat(run(command.group(1), new ByteArrayOutputStream()))
                    .as(block)
                    .isEqualTo(Integer.parseInt(command.group(2)));
            commands++;
        }
        assertThat(commands).isEqualTo(8);
        assertThat(repository.resolve("review.html")).isNotEmptyFile();
    }

    @Test
    void whatIsShownIsWhatIsPrinted() throws IOException {
        String page = Files.readString(PAGE);
        String actual = SHOWN.matcher(page).replaceAll(shown -> {
            Matcher command = COMMAND.matcher(shown.group(1));
            assertThat(command.matches()).isTrue();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            run(command.group(1), out);
            // Which commit it is differs from run to run.
            String text = out.toString(StandardCharsets.UTF_8).replaceAll("commit [0-9a-f]{40}", "commit …");
            return Matcher.quoteReplacement("```sh\n" + shown.group(1) + "\n```\n\n```text\n" + text + "```");
        });
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(PAGE));
    }

    private int run(String line, ByteArrayOutputStream out) {
        List<String> words = Arrays.asList(line.replace(
                        "review.html", repository.resolve("review.html").toString())
                .replace("qapi-diff.yaml", repository.resolve("qapi-diff.yaml").toString())
                .split(" "));
        assertThat(words.get(0)).isEqualTo("diff");
        DiffCommand command = new DiffCommand(repository);
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Arguments arguments = Arguments.parse(command.usage(), words.subList(1, words.size()));
        return command.run(arguments, new Console(stream, stream, false));
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher matcher =
                Pattern.compile("```" + language + "\\n((?:.*\\n)*?)```").matcher(Files.readString(PAGE));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private void commit(String schema) throws Exception {
        Files.writeString(repository.resolve("lamp.json"), schema);
        git("add", "lamp.json");
        git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", "x");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(repository.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }
}
