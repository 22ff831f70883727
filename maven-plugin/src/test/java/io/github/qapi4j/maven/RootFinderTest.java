package io.github.qapi4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootFinderTest {

    @TempDir
    Path temp;

    @Test
    void takesWhatNoOtherIncludesInOrder() throws IOException {
        schema("b.json", "parts/d.json");
        schema("a.json");
        schema("parts/d.json", "../parts/e.json");
        schema("parts/e.json");

        assertThat(roots()).containsExactly("a.json", "b.json");
    }

    @Test
    void takesOnlyWhatIsBrokenWhereAFaultMayHideAnInclude() throws IOException {
        Files.writeString(temp.resolve("a.json"), "{ 'struct': 7 }\n{ 'include': 'b.json' }\n");
        schema("b.json");
        schema("c.json", "parts/broken.json");
        Files.createDirectories(temp.resolve("parts"));
        Files.writeString(temp.resolve("parts/broken.json"), "{");
        schema("d.json");

        assertThat(roots()).containsExactly("a.json", "c.json");
    }

    @Test
    void aCircleHasOneRootAllTheSame() throws IOException {
        schema("a.json", "b.json");
        schema("b.json", "a.json");

        assertThat(roots()).containsExactly("a.json");
    }

    @Test
    void whereThereIsNoSchemaThereIsNoRoot() throws IOException {
        assertThat(roots()).isEmpty();
        assertThat(new SchemaFiles(temp.resolve("none"), List.of()).candidates())
                .isEmpty();
    }

    /** As where several projects share schemas; a link that leads back up would have no end. */
    @Test
    void linksLeadToSchemas() throws IOException {
        Path shared = Files.createDirectories(temp.resolve("shared/parts"));
        schema("shared/main.json", "parts/part.json");
        schema("shared/parts/part.json");
        Files.createSymbolicLink(shared.resolve("again"), shared);
        Files.createSymbolicLink(shared.resolve("alias.json"), shared.resolve("part.json"));
        Files.createSymbolicLink(shared.resolve("nowhere.json"), shared.resolve("none.json"));
        Path project = Files.createSymbolicLink(temp.resolve("project"), temp.resolve("shared"));

        assertThat(RootFinder.roots(new SchemaFiles(project, List.of()).candidates()))
                .containsExactly(project.resolve("main.json"));
    }

    private void schema(String name, String... includes) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String include : includes) {
            text.append("{ 'include': '").append(include).append("' }\n");
        }
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> roots() throws IOException {
        return RootFinder.roots(new SchemaFiles(temp, List.of()).candidates()).stream()
                .map(root -> temp.relativize(root).toString())
                .toList();
    }
}
