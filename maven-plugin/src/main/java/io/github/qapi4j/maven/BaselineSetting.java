package io.github.qapi4j.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Where to find an earlier release, as a POM writes it; details are attributes or elements.
 *
 * @param kind {@code git}, {@code file}, {@code artifact} or {@code latestRelease}
 * @param value the text of the element; empty if there is none
 * @param ref a git revision; empty if none is given
 * @param path where the schema lies in there; empty if that is not said
 * @param type the type of a released artifact
 */
record BaselineSetting(String kind, String value, String ref, String path, String type) {

    private static final List<String> KINDS = List.of("git", "file", "artifact", "latestRelease");

    /** What an element holds that may be absent: one setting at most. */
    static Optional<BaselineSetting> one(String parameter, @Nullable PlexusConfiguration element)
            throws WrongConfiguration {
        List<BaselineSetting> settings = all(parameter, element);
        if (settings.size() > 1) {
            throw WrongConfiguration.badValue(parameter, "it takes one of " + names() + ", not " + settings.size());
        }
        return settings.stream().findFirst();
    }

    /** What an element holds that may be absent. */
    static List<BaselineSetting> all(String parameter, @Nullable PlexusConfiguration element)
            throws WrongConfiguration {
        List<BaselineSetting> settings = new ArrayList<>();
        if (element != null) {
            for (PlexusConfiguration child : element.getChildren()) {
                settings.add(of(parameter, child));
            }
        }
        return settings;
    }

    private static BaselineSetting of(String parameter, PlexusConfiguration element) throws WrongConfiguration {
        String kind = element.getName();
        if (!KINDS.contains(kind)) {
            throw WrongConfiguration.badValue(parameter, "it takes one of " + names() + ", not <" + kind + ">");
        }
        BaselineSetting setting = new BaselineSetting(
                kind,
                element.getValue("").strip(),
                detail(element, "ref", ""),
                detail(element, "path", ""),
                detail(element, "type", "jar"));
        if (kind.equals("git") && setting.ref.isEmpty()) {
            throw WrongConfiguration.badValue(parameter, "<git> lacks ref, the revision to compare with");
        }
        if ((kind.equals("file") || kind.equals("artifact")) && setting.value.isEmpty()) {
            throw WrongConfiguration.badValue(parameter, "<" + kind + "> is empty");
        }
        return setting;
    }

    private static String detail(PlexusConfiguration element, String name, String absent) {
        String attribute = element.getAttribute(name);
        PlexusConfiguration child = element.getChild(name, false);
        String text = attribute == null && child != null ? child.getValue() : attribute;
        return text == null || text.isBlank() ? absent : text.strip();
    }

    private static String names() {
        return "<git>, <file>, <artifact>, <latestRelease>";
    }
}
