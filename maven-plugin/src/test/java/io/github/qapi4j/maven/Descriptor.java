package io.github.qapi4j.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The plugin's descriptor, as Maven reads it. */
final class Descriptor {

    private Descriptor() {}

    /** What users can set, by goal; each list is sorted by name. */
    static SortedMap<String, List<Parameter>> goals() throws Exception {
        SortedMap<String, List<Parameter>> goals = new TreeMap<>();
        for (Node mojo : Xml.nodes(Xml.resource("/META-INF/maven/plugin.xml"), "/plugin/mojos/mojo")) {
            List<Parameter> parameters = new ArrayList<>();
            for (Node node : Xml.nodes(mojo, "parameters/parameter[editable='true']")) {
                String name = Xml.texts(node, "name").get(0);
                Element set = (Element) Xml.nodes(mojo, "configuration").get(0);
                List<Node> values = Xml.nodes(set, name);
                parameters.add(
                        values.isEmpty() ? new Parameter(name, "", "") : Parameter.of(name, (Element) values.get(0)));
            }
            goals.put(Xml.texts(mojo, "goal").get(0), parameters);
        }
        return goals;
    }

    /**
     * A parameter of a goal.
     *
     * @param name its name in a POM
     * @param property the user property that sets it; empty if there is none
     * @param byDefault the value that it has otherwise; empty if there is none
     */
    record Parameter(String name, String property, String byDefault) {

        private static Parameter of(String name, Element value) {
            String property = value.getTextContent().replaceAll("^\\$\\{|}$", "");
            return new Parameter(name, property, value.getAttribute("default-value"));
        }
    }
}
