package io.github.qapi4j.diff.surface;

import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.Command;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Pragmas;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries of one reply on their way to an interface. */
final class ReplyEntries {

    private final String label;
    private final Set<Facet> hidden;
    private final Map<String, Map<String, Object>> byName = new HashMap<>();
    private final List<Map<String, Object>> entries;

    ReplyEntries(String label, Set<Facet> hidden, List<Map<String, Object>> entries) {
        this.label = label;
        this.hidden = hidden;
        this.entries = entries;
    }

    Surface surface() throws MalformedReplyException {
        index();
        List<Operation> operations = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        for (Map<String, Object> entry : entries) {
            switch (text(entry, "meta-type")) {
                case "command" -> operations.add(command(entry));
                case "event" -> operations.add(event(entry));
                case "object" -> shapes.add(object(entry));
                case "enum" -> shapes.add(enumeration(entry));
                case "alternate" -> shapes.add(alternate(entry));
                case "array", "builtin" -> type(text(entry, "name"));
                default -> throw fault("unknown meta-type '" + text(entry, "meta-type") + "'");
            }
        }
        return new Surface(label, hidden, operations, shapes, Map.of(), Pragmas.NONE);
    }

    private void index() throws MalformedReplyException {
        for (Map<String, Object> entry : entries) {
            String name = text(entry, "name");
            if (byName.put(name, entry) != null) {
                throw fault("two entries are named '" + name + "'");
            }
        }
    }

    private Operation command(Map<String, Object> entry) throws MalformedReplyException {
        boolean oob = Boolean.TRUE.equals(entry.get("allow-oob"));
        TypeRef returns = type(text(entry, "ret-type"));
        Command.Flags flags = new Command.Flags(false, true, true, oob, false, false);
        return new Operation(
                text(entry, "name"), false, objectType(entry, "arg-type"), Optional.of(returns), flags, traits(entry));
    }

    private Operation event(Map<String, Object> entry) throws MalformedReplyException {
        Command.Flags flags = new Command.Flags(false, true, true, false, false, false);
        return new Operation(
                text(entry, "name"), true, objectType(entry, "arg-type"), Optional.empty(), flags, traits(entry));
    }

    private ObjectShape object(Map<String, Object> entry) throws MalformedReplyException {
        String name = text(entry, "name");
        List<MemberShape> members = new ArrayList<>();
        for (Map<String, Object> member : list(entry, "members")) {
            members.add(new MemberShape(
                    text(member, "name"),
                    type(text(member, "type")),
                    member.containsKey("default"),
                    name,
                    traits(member)));
        }
        Optional<String> tag = entry.containsKey("tag") ? Optional.of(text(entry, "tag")) : Optional.empty();
        List<BranchShape> branches = new ArrayList<>();
        for (Map<String, Object> variant : tag.isPresent() ? list(entry, "variants") : List.<Map<String, Object>>of()) {
            branches.add(new BranchShape(text(variant, "case"), objectType(variant, "type"), false, traits(variant)));
        }
        return new ObjectShape(name, named(name), members, tag, branches, List.of(name), traits(entry));
    }

    private EnumShape enumeration(Map<String, Object> entry) throws MalformedReplyException {
        List<ValueShape> values = new ArrayList<>();
        if (entry.containsKey("members")) {
            for (Map<String, Object> member : list(entry, "members")) {
                values.add(new ValueShape(text(member, "name"), traits(member)));
            }
        } else {
            names(entry, "values").forEach(name -> values.add(new ValueShape(name, Traits.NONE)));
        }
        String name = text(entry, "name");
        return new EnumShape(name, named(name), values, Optional.empty(), traits(entry));
    }

    private AlternateShape alternate(Map<String, Object> entry) throws MalformedReplyException {
        List<AlternativeShape> alternatives = new ArrayList<>();
        for (Map<String, Object> member : list(entry, "members")) {
            String type = text(member, "type");
            alternatives.add(new AlternativeShape(type, type(type), traits(member)));
        }
        String name = text(entry, "name");
        return new AlternateShape(name, named(name), alternatives, traits(entry));
    }

    private boolean named(String name) {
        return !hidden.contains(Facet.TYPE_NAMES) && !name.startsWith("q_");
    }

    private TypeRef.Defined objectType(Map<String, Object> entry, String field) throws MalformedReplyException {
        if (type(text(entry, field)) instanceof TypeRef.Defined defined
                && "object".equals(byName.getOrDefault(defined.name(), Map.of()).get("meta-type"))) {
            return defined;
        }
        throw fault("'" + text(entry, field) + "' is not an object type");
    }

    private TypeRef type(String name) throws MalformedReplyException {
        Map<String, Object> entry = byName.get(name);
        if (entry == null) {
            throw fault("no entry is named '" + name + "'");
        }
        return switch (text(entry, "meta-type")) {
            case "array" -> list(name, text(entry, "element-type"));
            case "builtin" -> new TypeRef.Scalar(builtin(text(entry, "json-type")));
            case "command", "event" -> throw fault("'" + name + "' is not a type");
            default -> new TypeRef.Defined(name);
        };
    }

    private TypeRef list(String name, String elementName) throws MalformedReplyException {
        Map<String, Object> element = byName.getOrDefault(elementName, Map.of());
        if ("array".equals(element.get("meta-type"))) {
            throw fault("a list of lists: '" + name + "'");
        }
        return new TypeRef.Array(type(elementName));
    }

    private Builtin builtin(String jsonType) throws MalformedReplyException {
        return switch (jsonType) {
            case "string" -> Builtin.STR;
            case "number" -> Builtin.NUMBER;
            case "int" -> Builtin.INT;
            case "boolean" -> Builtin.BOOL;
            case "null" -> Builtin.NULL;
            case "value" -> Builtin.ANY;
            default -> throw fault("unknown json-type '" + jsonType + "'");
        };
    }

    private Traits traits(Map<String, Object> entry) throws MalformedReplyException {
        List<Mark> features = new ArrayList<>();
        if (entry.containsKey("features")) {
            names(entry, "features").forEach(name -> features.add(new Mark(name, Condition.ALWAYS, "")));
        }
        return new Traits(Condition.ALWAYS, features, "", Map.of(), Optional.empty());
    }

    private List<Map<String, Object>> list(Map<String, Object> entry, String field) throws MalformedReplyException {
        Object value = entry.get(field);
        if (value == null) {
            throw fault("entry '" + entry.get("name") + "' has no " + field);
        }
        return PlainJson.objects(value, label);
    }

    private List<String> names(Map<String, Object> entry, String field) throws MalformedReplyException {
        List<String> names = new ArrayList<>();
        if (!(entry.get(field) instanceof List<?> list)) {
            throw fault("entry '" + entry.get("name") + "' has no list of " + field);
        }
        for (Object name : list) {
            if (!(name instanceof String text)) {
                throw fault("entry '" + entry.get("name") + "' has something among its " + field + " that is no name");
            }
            names.add(text);
        }
        return names;
    }

    private String text(Map<String, Object> entry, String field) throws MalformedReplyException {
        if (entry.get(field) instanceof String text) {
            return text;
        }
        throw fault("entry '" + entry.get("name") + "' has no " + field);
    }

    private MalformedReplyException fault(String message) {
        return new MalformedReplyException(label + " is no introspection reply: " + message, null);
    }
}
