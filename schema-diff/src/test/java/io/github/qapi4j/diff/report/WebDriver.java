package io.github.qapi4j.diff.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The few requests of the W3C's WebDriver protocol that the tests of the page need, sent to a {@code chromedriver} of its
 * own. Selenium would bring fifteen libraries for them.
 */
final class WebDriver implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String server;
    private final String session;

    /** Starts the driver and, by those capabilities, the browser. */
    WebDriver(Path executable, Map<String, ?> capabilities) throws IOException {
        process = new ProcessBuilder(executable.toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        server = "http://127.0.0.1:" + port(process.inputReader());
        Map<String, ?> body = Map.of("capabilities", Map.of("alwaysMatch", capabilities));
        session = String.valueOf(Consumers.map(send("POST", "/session", body)).get("sessionId"));
    }

    /** Sends a command and returns its value. */
    Object post(String command, Map<String, ?> body) {
        return send("POST", "/session/" + session + command, body);
    }

    private Object send(String method, String path, Map<String, ?> body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
                .timeout(Duration.ofSeconds(90))
                .method(method, BodyPublishers.ofString(json(body)))
                .build();
        try {
            Map<String, Object> answer = Consumers.map(
                    Consumers.json(http.send(request, BodyHandlers.ofString()).body()));
            Object value = answer.get("value");
            if (value instanceof Map<?, ?> map && map.containsKey("error")) {
                throw new AssertionError(path + ": " + map.get("error") + ": " + map.get("message"));
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher matcher = STARTED.matcher(line);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        throw new IOException("chromedriver ended before it listened");
    }

    private static String json(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(value.toString());
        }
    }

    /** Ends the session and the driver, and with it the browser. */
    @Override
    public void close() throws IOException {
        try {
            send("DELETE", "/session/" + session, Map.of());
        } finally {
            process.destroy();
            try {
                if (!process.waitFor(10, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
