package io.github.qapi4j.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

    @Test
    void putsCommasBetweenElements() {
        JsonWriter json = new JsonWriter();
        json.beginObject();
        json.key("a").beginArray().endArray();
        json.key("b").beginArray();
        json.value("x").value(-7).value(true).nullValue();
        json.beginObject().endObject();
        json.beginObject().endObject();
        json.endArray();
        json.key("c").beginObject().endObject();
        json.endObject();
        assertThat(json).hasToString("{\"a\":[],\"b\":[\"x\",-7,true,null,{},{}],\"c\":{}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "0022 \\\"",
                "005c \\\\",
                "000a \\n",
                "000d \\r",
                "0009 \\t",
                "0000 \\u0000",
                "001f \\u001f",
                "007f \\u007f",
                "0085 \\u0085",
                "2028 \\u2028",
                "2029 \\u2029",
                "d800 \\ud800",
                "dc00 \\udc00",
                "0041 A",
                "00e9 é",
                "ffff \uffff"
            })
    void escapesWhatJsonOrLinesWouldBreakOn(String codeUnit, String written) {
        String character = String.valueOf((char) Integer.parseInt(codeUnit, 16));
        assertThat(new JsonWriter().value("a" + character + "b")).hasToString("\"a" + written + "b\"");
    }

    @Test
    void keepsWholeSurrogatePairs() {
        assertThat(new JsonWriter().value("\ud83d\ude00")).hasToString("\"\ud83d\ude00\"");
        assertThat(new JsonWriter().value("\ude00\ud83d")).hasToString("\"\\ude00\\ud83d\"");
        assertThat(new JsonWriter().value("x\ud83d")).hasToString("\"x\\ud83d\"");
    }
}
