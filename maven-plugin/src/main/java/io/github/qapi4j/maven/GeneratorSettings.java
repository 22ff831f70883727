package io.github.qapi4j.maven;

import io.github.qapi4j.codegen.option.GeneratorOption;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.codegen.option.OptionProblems;
import io.github.qapi4j.codegen.option.OptionsReader;
import io.github.qapi4j.codegen.option.ReadOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The generator's options as a POM writes them. */
public final class GeneratorSettings {

    /** The Java package; mandatory. */
    private @Nullable String packageName;

    /**
     * The build that the code is for: <code>all</code> keeps everything conditional, <code>none</code> defines no symbol,
     * a list such as <code>CONFIG_LINUX,CONFIG_KVM</code> defines those.
     */
    private String conditions = "all";

    /** Java names of your own choice, by <code>Type</code>, <code>Type.member</code> or <code>Enum.value</code>. */
    private Map<String, String> names = new TreeMap<>();

    /** Pairs of types of which one gets an <code>applyTo</code> the other. */
    private List<Sibling> siblings = new ArrayList<>();

    /** The options that the generator takes. */
    GeneratorOptions toGeneratorOptions() throws WrongConfiguration {
        Map<String, String> texts = new TreeMap<>();
        if (packageName != null) {
            texts.put(GeneratorOption.PACKAGE_NAME.key(), packageName);
        }
        texts.put(GeneratorOption.CONDITIONS.key(), conditions);
        if (!names.isEmpty()) {
            String text = new TreeMap<>(names)
                    .entrySet().stream()
                            .map(name -> name.getKey() + "=" + name.getValue())
                            .collect(Collectors.joining(","));
            texts.put(GeneratorOption.NAMES.key(), text);
        }
        if (!siblings.isEmpty()) {
            List<String> pairs = new ArrayList<>();
            for (Sibling sibling : siblings) {
                if (sibling.source == null || sibling.target == null) {
                    throw new WrongConfiguration("a <sibling> needs both <source> and <target>");
                }
                pairs.add(sibling.source + "->" + sibling.target);
            }
            texts.put(GeneratorOption.SIBLINGS.key(), String.join(",", pairs));
        }
        ReadOptions read = OptionsReader.read(texts);
        return read.options().orElseThrow(() -> new WrongConfiguration(OptionProblems.text(read.problems())));
    }
}
