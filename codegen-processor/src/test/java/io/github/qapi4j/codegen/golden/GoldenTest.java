package io.github.qapi4j.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.GeneratedFile;
import io.github.qapi4j.codegen.compile.Compilation;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    private Path directory;

    static Stream<GoldenCase> cases() throws IOException {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAsExpected(GoldenCase golden) throws IOException {
        List<GeneratedFile> files = golden.generate();
        if (UPDATE) {
            golden.update(files);
        }
        Map<String, String> texts = new TreeMap<>();
        files.forEach(file -> texts.put(file.path(), file.content()));
        Map<String, String> expected = golden.expected();
        assertThat(texts.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, text) -> assertThat(texts.get(path)).as(path).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesStrictlyAndDoesWhatUsersExpect(GoldenCase golden)
            throws IOException, ClassNotFoundException, NoSuchMethodException, IllegalAccessException,
                    InvocationTargetException {
        for (int release : Compilation.releases().toList()) {
            Compilation.of(golden.generate(), Compilation.strict(release), directory);
        }
        List<GeneratedFile> files = new ArrayList<>(golden.generate());
        files.addAll(golden.usage());
        Compilation compilation = Compilation.of(files, List.of(), directory);
        if (!golden.usage().isEmpty()) {
            compilation.load("golden.Usage").getMethod("run").invoke(null);
        }
    }
}
