package io.github.qapi4j.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.sample.Integers;
import io.github.qapi4j.runtime.sample.Scalars;
import io.github.qapi4j.runtime.sample.Texts;
import io.github.qapi4j.runtime.value.PlainInput;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every predefined type against every kind of value, strictly and leniently (qapi-language §9.1). */
class BuiltinTableTest {

    private static final List<String> INTEGERS = List.of(
            "-9223372036854775809",
            "-9223372036854775808",
            "-2147483649",
            "-2147483648",
            "-32769",
            "-32768",
            "-129",
            "-128",
            "-1",
            "-0",
            "0",
            "127",
            "128",
            "255",
            "256",
            "32767",
            "32768",
            "65535",
            "65536",
            "2147483647",
            "2147483648",
            "4294967295",
            "4294967296",
            "9223372036854775807",
            "9223372036854775808",
            "18446744073709551615",
            "18446744073709551616",
            "100000000000000000000000000000000000000000");
    private static final List<String> NUMBERS =
            List.of("1.0", "1e0", "1E+0", "1.5", "1.50", "-0.0", "1e300", "5e-324", "1e-400", "1e-99999999999");

    /** JSON, but no finite number. */
    private static final List<String> HUGE = List.of("1e309", "-1e99999999999");

    private static final List<String> OTHERS =
            List.of("null", "true", "false", "\"\"", "\"5\"", "\"true\"", "\"null\"", "\"normal\"", "[]", "[1]", "{}");

    /** What each type takes, as it is written again; integer types as the bounds of what they take. */
    private static final Map<String, List<String>> TAKEN = Map.of(
            "str", List.of("\"\"", "\"5\"", "\"true\"", "\"null\"", "\"normal\""),
            "bool", List.of("true", "false"),
            "null", List.of("null"),
            "mode", List.of("\"normal\""),
            "creds", List.of("null", "\"\"", "\"5\"", "\"true\"", "\"null\"", "\"normal\""));

    private static final Map<String, List<String>> BOUNDS = Map.of(
            "int8", List.of("-128", "127"),
            "int16", List.of("-32768", "32767"),
            "int32", List.of("-2147483648", "2147483647"),
            "uint8", List.of("0", "255"),
            "uint16", List.of("0", "65535"),
            "uint32", List.of("0", "4294967295"),
            "int", List.of("-9223372036854775808", "9223372036854775807"),
            "int64", List.of("-9223372036854775808", "9223372036854775807"),
            "uint64", List.of("-9223372036854775808", "18446744073709551615"),
            "size", List.of("-9223372036854775808", "18446744073709551615"));

    static Stream<Arguments> table() {
        List<String> values = new ArrayList<>(INTEGERS);
        values.addAll(NUMBERS);
        values.addAll(HUGE);
        values.addAll(OTHERS);
        return types().flatMap(type -> values.stream().map(value -> Arguments.of(type, value, taken(type, value))));
    }

    static Stream<String> types() {
        List<String> types = new ArrayList<>(TAKEN.keySet());
        types.addAll(BOUNDS.keySet());
        types.addAll(Arrays.asList("number", "any"));
        return types.stream().sorted();
    }

    private static boolean taken(String type, String value) {
        if (type.equals("any")) {
            return true;
        }
        if (type.equals("number")) {
            return INTEGERS.contains(value) || NUMBERS.contains(value);
        }
        List<String> bounds = BOUNDS.get(type);
        if (bounds == null) {
            return TAKEN.get(type).contains(value);
        }
        int at = INTEGERS.indexOf(value);
        return (at >= INTEGERS.indexOf(bounds.get(0)) && at <= INTEGERS.indexOf(bounds.get(1))) || value.equals("-0");
    }

    @ParameterizedTest
    @MethodSource("table")
    void valueIsTakenOrRefused(String type, String value, boolean taken) {
        for (JsonReader reader : List.of(JsonReader.strict(), JsonReader.lenient())) {
            check(type, value, taken || isUnknownButKept(reader, type, value), each -> reader.read(each, reader(type)));
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void plainValueIsTakenOrRefusedAlike(String type, String value, boolean taken) {
        check(type, value, taken, json -> {
            Object values = JsonReader.strict().read(json, InputVisitor::any);
            return reader(type).read(PlainInput.strict(values));
        });
    }

    /** A lenient reader keeps enum values that it does not know, and alternates' values of any kind. */
    private static boolean isUnknownButKept(JsonReader reader, String type, String value) {
        boolean lenient = reader == JsonReader.lenient();
        return lenient && (type.equals("creds") || (type.equals("mode") && value.startsWith("\"")));
    }

    private static void check(String type, String value, boolean taken, Function<String, QapiObject> read) {
        String json = "{\"" + type + "\":" + value + "}";
        if (taken) {
            QapiObject object = read.apply(json);
            assertThat(object.members().has(type)).isTrue();
            assertThat(object.toJson()).isEqualTo("{\"" + type + "\":" + written(type, value) + "}");
            assertThat(read.apply(object.toJson())).isEqualTo(object);
        } else {
            assertThatThrownBy(() -> read.apply(json))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith(type + ": expected ");
        }
    }

    private static ValueReader<? extends QapiObject> reader(String type) {
        if (new Integers().members().knows(type)) {
            return Integers::read;
        }
        return new Texts().members().knows(type) ? Texts::read : Scalars::read;
    }

    @ParameterizedTest
    @MethodSource("types")
    void absentIsAbsent(String type) {
        for (JsonReader reader : List.of(JsonReader.strict(), JsonReader.lenient())) {
            QapiObject object = reader.read("{}", reader(type));
            assertThat(object.members().has(type)).isFalse();
            assertThat(object.toJson()).isEqualTo("{}");
        }
    }

    /** How a value is written that was read: unsigned, doubles as short as they go, an integral one without fraction. */
    private static String written(String type, String value) {
        boolean unsigned = type.equals("uint64") || type.equals("size");
        if (unsigned && value.startsWith("-")) {
            return Long.toUnsignedString(Long.parseLong(value));
        }
        if (type.equals("number")) {
            return Doubles.text(Double.parseDouble(value));
        }
        return value.equals("-0") && !type.equals("any") && !type.equals("creds") ? "0" : value;
    }

    @ParameterizedTest
    @MethodSource("doubles")
    void numberIsWritten(String read, String written) {
        ValueReader<Scalars> type = Scalars::read;
        assertThat(JsonReader.strict().read("{\"number\":" + read + "}", type).toJson())
                .isEqualTo("{\"number\":" + written + "}");
    }

    static Stream<Arguments> doubles() {
        return Stream.of(
                Arguments.of("3.0", "3"),
                Arguments.of("-3e0", "-3"),
                Arguments.of("-0.0", "-0"),
                Arguments.of("-0", "-0"),
                Arguments.of("0.1", "0.1"),
                Arguments.of("4294967296", "4294967296"),
                Arguments.of("18446744073709551616", "1.8446744073709552E19"),
                Arguments.of("1e300", "1E300"),
                Arguments.of("12345678901234567", "12345678901234568"));
    }
}
