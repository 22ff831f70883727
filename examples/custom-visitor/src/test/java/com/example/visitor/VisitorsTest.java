package com.example.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.visitor.qapi.BrokerConfig;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.json.JsonWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single quotes stand for the double ones of JSON. */
class VisitorsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                // Nothing secret: nothing changes.
                "{'name':'n','endpoints':[]} | {'name':'n','endpoints':[]}",
                "{'name':'n','endpoints':[],'max-message':18446744073709551615}"
                        + " | {'name':'n','endpoints':[],'max-message':18446744073709551615}",
                // A secret is hidden whatever it is, and however deep it lies.
                "{'name':'n','endpoints':[],'keys':['a','b']} | {'name':'n','endpoints':[],'keys':'***'}",
                "{'name':'n','endpoints':[],'keys':[]} | {'name':'n','endpoints':[],'keys':'***'}",
                "{'name':'n','endpoints':[{'host':'h','port':1,'credentials':{'user':'u','password':'p'}}]}"
                        + " | {'name':'n','endpoints':[{'host':'h','port':1,'credentials':{'user':'u','password':'***'}}]}",
                // What the schema does not know may be a secret.
                "{'name':'n','endpoints':[],'token':{'a':[1]}} | {'name':'n','endpoints':[],'token':'***'}",
            })
    void secretsAreHidden(String config, String shown) {
        BrokerConfig read = read(config);
        assertThat(JsonWriter.compact().toJson(out -> read.write(new SecretHider(out))))
                .isEqualTo(shown.replace('\'', '"'));
        assertThat(read).isEqualTo(read(config));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'name':'n','endpoints':[]} | name=n; endpoints=[]",
                "{'name':'a\\nb','endpoints':[],'max-message':18446744073709551615}"
                        + " | name=a\\nb; endpoints=[]; max-message=18446744073709551615",
                "{'name':'n','endpoints':[{'host':'h','port':1},{'host':'i','port':2}]}"
                        + " | name=n; endpoints.0.host=h; endpoints.0.port=1; endpoints.1.host=i; endpoints.1.port=2",
                "{'name':'n','endpoints':[],'labels':{'a':[1,{}],'b':null}}"
                        + " | name=n; endpoints=[]; labels.a.0=1; labels.a.1={}; labels.b=null",
            })
    void everyScalarHasALineAndSoHasWhatIsEmpty(String config, String lines) {
        assertThat(PropertiesOutput.toProperties(read(config))).isEqualTo(lines.replace("; ", "\n") + "\n");
    }

    private static BrokerConfig read(String json) {
        return JsonReader.lenient().read(json.replace('\'', '"'), BrokerConfig::read);
    }
}
