package io.github.qapi4j.codegen.javadoc;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles comments with every check of doclint on. */
final class DocLint {

    private DocLint() {}

    /** What the compiler complains of in a class that carries each text as the comment of a field. */
    static List<String> complaints(List<String> texts) {
        StringBuilder source = new StringBuilder("package stub;\n/** Stub. */\npublic final class Stub {\n")
                .append("/** Makes one. */\npublic Stub() {}\n")
                .append("/** Rate.\n * @return it */\npublic int getRate() { return 0; }\n")
                .append("/** Pump. */\npublic static final class Pump { /** Pump. */ private Pump() {} }\n")
                .append(
                        "/** Spin. */\npublic static final class SpinCommand { /** Spin. */ private SpinCommand() {} }\n");
        for (int i = 0; i < texts.size(); i++) {
            source.append("/**\n");
            texts.get(i)
                    .lines()
                    .forEach(line ->
                            source.append((" * " + line).stripTrailing()).append('\n'));
            source.append(" */\npublic int field").append(i).append(";\n");
        }
        return compile(source.append("}\n").toString());
    }

    private static List<String> compile(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        compiler.getTask(
                        null,
                        null,
                        collector,
                        List.of(
                                "-Xdoclint:all",
                                "-Xlint:all",
                                "-proc:none",
                                "-Xmaxwarns",
                                "1000",
                                "-implicit:none",
                                "-XDshould-stop.ifNoError=ATTR"),
                        null,
                        List.of(new Source(source)))
                .call();
        List<String> lines = source.lines().toList();
        return collector.getDiagnostics().stream()
                .map(d -> d.getMessage(Locale.ROOT) + ": " + lines.get((int) d.getLineNumber() - 1))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///stub/Stub.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
