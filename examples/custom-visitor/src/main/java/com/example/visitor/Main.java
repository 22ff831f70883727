package com.example.visitor;

import com.example.visitor.qapi.BrokerConfig;
import com.example.visitor.qapi.Credentials;
import com.example.visitor.qapi.Endpoint;
import io.github.qapi4j.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;

/** Prints a configuration as a program would log it: as JSON and as lines, without its secrets. */
public final class Main {

    private Main() {}

    /** Prints the configuration. */
    public static void main(String[] args) {
        BrokerConfig config = new BrokerConfig()
                .setName("main")
                .setEndpoints(List.of(
                        new Endpoint().setHost("192.0.2.7").setPort(5672),
                        new Endpoint()
                                .setHost("localhost")
                                .setPort(5671)
                                .setCredentials(new Credentials().setUser("guest").setPassword("s3cret"))))
                .setMaxMessage(0)
                .setKeys(List.of("k1", "k2"))
                .setLabels(Map.of("owner", "ops"));
        System.out.println(JsonWriter.compact().toJson(out -> config.write(new SecretHider(out))));
        System.out.println();
        System.out.print(PropertiesOutput.toProperties(out -> config.write(new SecretHider(out))));
    }
}
