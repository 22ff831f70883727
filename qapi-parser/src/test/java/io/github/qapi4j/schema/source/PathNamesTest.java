package io.github.qapi4j.schema.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathNamesTest {

    @ParameterizedTest
    @CsvSource({
        "m.json, b.json, b.json",
        "a/m.json, b.json, a/b.json",
        "a/m.json, ../b.json, a/../b.json",
        "a/m.json, /b.json, /b.json",
        "/m.json, b.json, /b.json",
        "a//m.json, b.json, a/b.json",
        "a/m.json, '', a/",
        "./m.json, ./b.json, ././b.json",
    })
    void composesNamesOfIncludedFiles(String includer, String include, String name) {
        assertThat(PathNames.included(includer, include)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "a/../b.json, b.json",
        "../b.json, ../b.json",
        "../../b.json, ../../b.json",
        "/../b.json, /b.json",
        "./a//./b.json, a/b.json",
        "a/b/../../c.json, c.json",
        "/, /",
    })
    void normalisesLexically(String name, String normal) {
        assertThat(PathNames.normalize(name)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "/a/m.json, /a/b.json, b.json",
        "/a/m.json, /a/c/b.json, c/b.json",
        "/a/c/m.json, /a/b.json, ../b.json",
        "/a/c/m.json, /d/b.json, ../../d/b.json",
        "m.json, b.json, b.json",
        "C:\\a\\m.json, C:\\a\\b\\c.json, b/c.json",
    })
    void namesModulesRelativeToTheRoot(String root, String file, String name) {
        assertThat(PathNames.relative(root, file)).isEqualTo(name);
    }
}
