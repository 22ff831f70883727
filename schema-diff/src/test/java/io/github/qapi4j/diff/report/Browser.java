package io.github.qapi4j.diff.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real browser without a window, in which the page is used as a person would. It reaches no host at all. */
final class Browser implements AutoCloseable {

    static final String TAB = "\uE004";
    static final String ENTER = "\uE007";
    static final String ESCAPE = "\uE00C";
    static final String HOME = "\uE011";
    static final String LEFT = "\uE012";
    static final String RIGHT = "\uE014";
    static final String DOWN = "\uE015";

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--window-size=1400,1000");

    private final WebDriver driver;

    private Browser(WebDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts it. {@code QAPI_BROWSER} names Chromium's executable, beside which {@code chromedriver} lies; without the
     * variable Debian's is taken, and where there is none the calling test is skipped.
     */
    static Browser start(Path profile) throws IOException {
        String named = System.getenv("QAPI_BROWSER");
        Path chromium = Path.of(named == null ? "/usr/bin/chromium" : named);
        Path executable = chromium.resolveSibling("chromedriver");
        assumeTrue(
                named != null || (Files.isExecutable(chromium) && Files.isExecutable(executable)),
                "there is no Chromium: install Debian's chromium and chromium-driver, or set QAPI_BROWSER");
        List<String> flags = new ArrayList<>(FLAGS);
        flags.add("--user-data-dir=" + profile.toAbsolutePath());
        return new Browser(new WebDriver(
                executable,
                Map.of(
                        "goog:chromeOptions",
                        Map.of("binary", chromium.toString(), "args", flags),
                        "goog:loggingPrefs",
                        Map.of("browser", "ALL", "performance", "ALL"))));
    }

    static Path write(Path directory, String html) throws IOException {
        return Files.writeString(directory.resolve("page.html"), html);
    }

    /** Opens a page, at a fragment if that is not empty, in a window of the usual size and in the light scheme. */
    void open(Path page, String fragment) {
        driver.post("/url", Map.of("url", "about:blank"));
        media("", "light");
        driver.post("/url", Map.of("url", page.toUri() + fragment));
    }

    /** What a script returns that runs in the page. */
    Object run(String script, String... arguments) {
        return driver.post("/execute/sync", Map.of("script", script, "args", List.of(arguments)));
    }

    /** What a script hands to the function that it gets. */
    Object await(String script) {
        return driver.post("/execute/async", Map.of("script", script, "args", List.of()));
    }

    double number(String expression) {
        return ((Number) run("return " + expression)).doubleValue();
    }

    boolean holds(String expression) {
        return (boolean) run("return " + expression);
    }

    String text(String expression) {
        return String.valueOf(run("return " + expression));
    }

    /** Presses keys, one after the other, wherever the focus is. */
    void press(String... keys) {
        List<Map<String, String>> strokes = new ArrayList<>();
        for (char key : String.join("", keys).toCharArray()) {
            strokes.add(Map.of("type", "keyDown", "value", String.valueOf(key)));
            strokes.add(Map.of("type", "keyUp", "value", String.valueOf(key)));
        }
        Map<String, ?> keyboard = Map.of("type", "key", "id", "keyboard", "actions", strokes);
        driver.post("/actions", Map.of("actions", List.of(keyboard)));
    }

    /** Clicks with the mouse what a CSS selector names first. */
    void click(String selector) {
        Object found = driver.post("/element", Map.of("using", "css selector", "value", selector));
        Object id = Consumers.map(found).values().iterator().next();
        driver.post("/element/" + id + "/click", Map.of());
    }

    void size(int width, int height) {
        tool(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void media(String type, String scheme) {
        tool("Emulation.clearDeviceMetricsOverride", Map.of());
        tool(
                "Emulation.setEmulatedMedia",
                Map.of("media", type, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** What the page complained about since the last call, violations of its security policy among it. */
    List<String> complaints() {
        return log("browser");
    }

    /** What was asked for since the last call, other than files of this machine. */
    List<String> requests() {
        return log("performance").stream()
                .filter(m -> m.contains("\"Network.requestWillBeSent\""))
                .filter(m -> !m.contains("\"url\":\"file:") && !m.contains("\"url\":\"about:blank"))
                .toList();
    }

    /** From now on {@link #work} counts. */
    void watch() {
        tool("Performance.enable", Map.of("timeDomain", "threadTicks"));
    }

    /** How many milliseconds the page has kept its thread busy: scripts, styles, layout, painting. Not what others did meanwhile. */
    double work() {
        Object answer = tool("Performance.getMetrics", Map.of());
        return Consumers.list(Consumers.map(answer).get("metrics")).stream()
                .map(Consumers::map)
                .filter(metric -> metric.get("name").equals("TaskDuration"))
                .mapToDouble(metric -> 1000 * ((Number) metric.get("value")).doubleValue())
                .sum();
    }

    private List<String> log(String type) {
        return Consumers.list(driver.post("/se/log", Map.of("type", type))).stream()
                .map(entry -> Consumers.map(entry).get("message").toString())
                .toList();
    }

    private Object tool(String command, Map<String, ?> parameters) {
        return driver.post("/goog/cdp/execute", Map.of("cmd", command, "params", parameters));
    }

    @Override
    public void close() throws IOException {
        driver.close();
    }
}
