package io.github.qapi4j.codegen.real;

import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.json.JsonWriter;
import io.github.qapi4j.runtime.protocol.CommandType;
import io.github.qapi4j.runtime.protocol.ErrorClass;
import io.github.qapi4j.runtime.protocol.EventReader;
import io.github.qapi4j.runtime.protocol.EventType;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Writable;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Replays the messages of examples: reads each by the type that it must be of, strictly, and writes it again. */
final class DocExamples {

    private static final Pattern COMMAND = Pattern.compile("\"(?:execute|exec-oob)\"\\s*:\\s*\"([^\"]+)\"");

    private final GeneratedSchema generated;
    private final Map<String, String> failures = new TreeMap<>();
    private int messages;

    DocExamples(GeneratedSchema generated) {
        this.generated = generated;
    }

    /** How many messages there were. */
    int messages() {
        return messages;
    }

    /** What is wrong with a message, by where it is. */
    Map<String, String> failures() {
        return failures;
    }

    void replay(List<DocMessage> example) {
        Deque<String> executed = new ArrayDeque<>();
        for (DocMessage message : example) {
            messages++;
            if (message.sent()) {
                // Found without parsing, so that a request that is no JSON has its reply replayed all the same.
                COMMAND.matcher(message.text()).results().findFirst().ifPresent(name -> executed.add(name.group(1)));
            }
            try {
                Map<?, ?> members = (Map<?, ?>) JsonReader.strict().read(message.text(), InputVisitor::any);
                if (message.sent()) {
                    request(members);
                } else {
                    received(message.text(), members, executed);
                }
            } catch (InputException | IllegalArgumentException | ClassCastException e) {
                failures.put(message.where(), String.valueOf(e.getMessage()));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(message.where(), e);
            }
        }
    }

    private void request(Map<?, ?> members) throws ReflectiveOperationException {
        Object name = members.get(members.containsKey("exec-oob") ? "exec-oob" : "execute");
        CommandType<?, ?> type = generated.command(String.valueOf(name));
        Object arguments = members.get("arguments");
        String json = json(arguments == null ? Map.of() : arguments);
        Writable read = JsonReader.strict().read(json, type.arguments());
        requireSame(json, JsonWriter.compact().toJson(read));
    }

    private void received(String text, Map<?, ?> members, Deque<String> executed) throws ReflectiveOperationException {
        if (members.get("event") instanceof String name) {
            event(name, text, members);
        } else if (members.get("error") instanceof Map<?, ?> error) {
            executed.poll();
            if (Arrays.stream(ErrorClass.values())
                    .noneMatch(each -> each.wireName().equals(error.get("class")))) {
                throw new IllegalArgumentException("no error class " + error.get("class"));
            }
        } else if (!executed.isEmpty() && members.containsKey("return")) {
            result(generated.command(executed.poll()), json(members.get("return")));
        } else if (!members.containsKey("QMP")) {
            throw new IllegalArgumentException("no reply to anything");
        }
    }

    private void event(String name, String text, Map<?, ?> members) throws ReflectiveOperationException {
        EventType<?> type = generated.event(name);
        Object data = members.get("data");
        JsonReader.strict().read(json(data == null ? Map.of() : data), type.data());
        requireSame(
                text, new EventReader(List.of(type)).read(text).orElseThrow().toJson());
    }

    private static <R> void result(CommandType<?, R> type, String json) {
        R result = JsonReader.strict().read(json, type.result());
        requireSame(json, JsonWriter.compact().toJson(out -> type.resultWriter().write(out, result)));
    }

    private static String json(Object value) {
        return JsonWriter.compact().toJson(out -> out.any(value));
    }

    private static void requireSame(String read, String written) {
        if (!comparable(tree(read)).equals(comparable(tree(written)))) {
            throw new IllegalArgumentException("written back as " + written);
        }
    }

    private static Object tree(String json) {
        return JsonReader.strict().read(json, InputVisitor::any);
    }

    /** A value in which numbers are compared by what they are, not by how they are written. */
    private static Object comparable(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(DocExamples::comparable).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((name, each) -> copy.put(name, comparable(each)));
            return copy;
        }
        return value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros() : value;
    }
}
