package io.github.qapi4j.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.codegen.option.GeneratorOption;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratorSettingsTest {

    private static final Path BASE = Path.of("/project");

    private final PlexusConfiguration elements = new DefaultPlexusConfiguration("options");
    private final Properties commandLine = new Properties();
    private final Properties project = new Properties();

    @Test
    void elementsAreTheGeneratorsOptions() throws WrongConfiguration {
        elements.addChild("packageName", "org.acme");
        elements.addChild("names", "\n  Lamp.power=Watts,\n  Colour=Paint\n");
        elements.addChild("siblings", "Patch->Lamp");

        GeneratorOptions options = settings().toGeneratorOptions(BASE);

        assertThat(options)
                .isEqualTo(GeneratorOptions.of(Map.of(
                        "packageName",
                        "org.acme",
                        "names",
                        "Lamp.power=Watts,Colour=Paint",
                        "siblings",
                        "Patch->Lamp")));
    }

    @ParameterizedTest
    @EnumSource
    void everyOptionIsAUserPropertyToo(GeneratorOption option) throws WrongConfiguration {
        commandLine.setProperty("qapi." + option.key(), "a text");

        assertThat(settings().texts()).isEqualTo(Map.of(option.key(), "a text"));
    }

    @Test
    void thePomComesFirstThenTheCommandLineThenTheProject() throws WrongConfiguration {
        elements.addChild("packageName", "org.acme.pom");
        commandLine.setProperty("qapi.packageName", "org.acme.line");
        commandLine.setProperty("qapi.conditions", "none");
        project.setProperty("qapi.packageName", "org.acme.project");
        project.setProperty("qapi.conditions", "all");
        project.setProperty("qapi.acronyms", "NBD");

        assertThat(settings().texts())
                .isEqualTo(Map.of("packageName", "org.acme.pom", "conditions", "none", "acronyms", "NBD"));
    }

    @Test
    void withoutAnElementPropertiesAreAll() throws WrongConfiguration {
        project.setProperty("qapi.packageName", "org.acme");

        assertThat(new GeneratorSettings(null, commandLine, project).toGeneratorOptions(BASE))
                .isEqualTo(GeneratorOptions.ofPackage("org.acme"));
    }

    @Test
    void everythingThatIsWrongIsTold() {
        elements.addChild("pakageName", "org.acme");
        elements.addChild("unstable", "drop");

        assertThatThrownBy(() -> settings().toGeneratorOptions(BASE))
                .isInstanceOf(WrongConfiguration.class)
                .hasMessageContaining("option pakageName: there is no option 'pakageName'")
                .hasMessageContaining("option unstable: 'drop' is none of keep, exclude, fail")
                .hasMessageContaining("option packageName: missing; it is the Java package to generate");
    }

    @Test
    void anOptionIsNotWrittenTwice() {
        elements.addChild("names", "A=B");
        elements.addChild("names", "C=D");

        assertThatThrownBy(this::settings)
                .isInstanceOf(WrongConfiguration.class)
                .hasMessage("parameter options: <names> is there twice; separate values by commas");
    }

    @Test
    void anOptionHoldsNoElements() {
        PlexusConfiguration names = new DefaultPlexusConfiguration("names");
        names.addChild("Lamp", "Light");
        elements.addChild(names);

        assertThatThrownBy(this::settings)
                .isInstanceOf(WrongConfiguration.class)
                .hasMessage("parameter options: <names> holds elements; write its value as text");
    }

    @Test
    void anEmptyElementIsNoDefault() {
        elements.addChild("packageName", "org.acme");
        elements.addChild(new DefaultPlexusConfiguration("conditions"));

        assertThatThrownBy(() -> settings().toGeneratorOptions(BASE))
                .hasMessage("option conditions: it has no value; leave it out to have its default");
    }

    @Test
    void filesLieBelowTheProject() throws WrongConfiguration {
        elements.addChild("packageName", "org.acme");
        elements.addChild("nameMap", "src/main/qapi/names.txt");

        assertThat(settings().toGeneratorOptions(BASE).nameMap()).contains(BASE.resolve("src/main/qapi/names.txt"));
        assertThat(settings().digestible()).isEqualTo("nameMap=23:src/main/qapi/names.txt\npackageName=8:org.acme\n");
    }

    private GeneratorSettings settings() throws WrongConfiguration {
        return new GeneratorSettings(elements, commandLine, project);
    }
}
