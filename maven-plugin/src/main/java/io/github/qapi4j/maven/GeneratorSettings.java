package io.github.qapi4j.maven;

import io.github.qapi4j.codegen.GeneratorOptions;
import io.github.qapi4j.schema.model.DefinedSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        if (packageName == null) {
            throw new WrongConfiguration("<options> lacks <packageName>, the Java package to generate");
        }
        GeneratorOptions plain = GeneratorOptions.ofPackage(packageName);
        GeneratorOptions result =
                symbols().symbols().map(plain::withDefinedSymbols).orElse(plain);
        for (Map.Entry<String, String> name : new TreeMap<>(names).entrySet()) {
            result = result.withName(name.getKey(), name.getValue());
        }
        for (Sibling sibling : siblings) {
            if (sibling.source == null || sibling.target == null) {
                throw new WrongConfiguration("a <sibling> needs both <source> and <target>");
            }
            result = result.withSiblings(sibling.source, sibling.target);
        }
        return result;
    }

    private DefinedSymbols symbols() throws WrongConfiguration {
        try {
            return DefinedSymbols.parse(conditions);
        } catch (IllegalArgumentException e) {
            throw new WrongConfiguration("<conditions>: " + e.getMessage());
        }
    }
}
