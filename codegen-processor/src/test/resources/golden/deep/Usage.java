package golden;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.value.PlainInput;
import io.github.qapi4j.runtime.value.PlainOutput;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/** What a reader takes, as deep as it may nest, all else takes, too, in a thread whose stack is as the JVM makes it. */
public final class Usage {

    /** A type's operations that take another object of it. */
    private record Operations<T>(BinaryOperator<T> merge, BinaryOperator<T> fill, BinaryOperator<T> take) {}

    private Usage() {}

    public static void run() throws InterruptedException {
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(Usage::all);
        thread.setUncaughtExceptionHandler((where, thrown) -> failure[0] = thrown);
        thread.start();
        thread.join();
        if (failure[0] != null) {
            throw new IllegalStateException(failure[0]);
        }
    }

    private static void all() {
        Operations<Node> nodes = new Operations<>(Node::merge, Node::fillFrom, Node::copyMembersFrom);
        check(nested("{'next':", 1023, "{}", "}"), Node::read, Node::new, nodes, Node::changesFrom);
        check(nested("{'kids':[", 511, "{'kids':[]}", "]}"), Node::read, Node::new, nodes, Node::changesFrom);
        check("{'value':" + nested("{'v':", 1022, "{}", "}") + "}", Node::read, Node::new, nodes, Node::changesFrom);
        check("{'value':" + nested("[", 1023, "1", "]") + "}", Node::read, Node::new, nodes, Node::changesFrom);

        Operations<LinkMore> more = new Operations<>(LinkMore::merge, LinkMore::fillFrom, LinkMore::copyMembersFrom);
        check(nested("{'either':", 1023, "{}", "}"), LinkMore::read, LinkMore::new, more, LinkMore::changesFrom);
        check(nested("{'either':[", 511, "{'either':[]}", "]}"), LinkMore::read, LinkMore::new, more, LinkMore::changesFrom);

        Operations<Link> links = new Operations<>(Link::merge, Link::fillFrom, Link::copyMembersFrom);
        String link = nested("{'kind':'more','next':", 1023, "{'kind':'end'}", "}");
        check(link, Link::read, Link.More::new, links, Link::changesFrom);

        checkUnknown(nested("{'v':", 1022, "{}", "}"));
        checkUnknown(nested("[", 1023, "1", "]"));
    }

    private static String nested(String open, int times, String innermost, String close) {
        return open.repeat(times) + innermost + close.repeat(times);
    }

    private static <T extends QapiObject> void check(
            String text, ValueReader<T> reader, Supplier<T> empty, Operations<T> does, BinaryOperator<T> changes) {
        String json = text.replace('\'', '"');
        T value = JsonReader.strict().read(json, reader);
        T other = JsonReader.lenient().read(json, reader);
        require(value.toJson().equals(json));
        require(value.toJsonBytes().length == json.length());
        require(value.equals(other) && value.hashCode() == other.hashCode());
        require(value.toString().length() > 2048 && value.members().toString().equals(value.toString()));
        require(value.copy().equals(value));
        require(does.merge().apply(empty.get(), value).equals(value));
        require(does.fill().apply(empty.get(), value).equals(value));
        require(does.take().apply(empty.get(), value).equals(value));
        require(changes.apply(value, empty.get()).equals(value));
        require(changes.apply(value, other).equals(empty.get()));
        require(reader.read(PlainInput.strict(PlainOutput.of(value))).equals(value));
        String last = value.members().present().get(value.members().present().size() - 1);
        T set = empty.get();
        set.members().set(last, value.members().get(last));
        require(set.equals(value) && value.members().find(last).isPresent());
    }

    private static void checkUnknown(String text) {
        String json = ("{'other':" + text + "}").replace('\'', '"');
        Node value = JsonReader.lenient().read(json, Node::read);
        Node other = JsonReader.lenient().read(json, Node::read);
        require(value.toJson().equals(json) && value.copy().equals(other) && value.hashCode() == other.hashCode());
        require(value.toString().length() > 2048);
        require(new Node().merge(value).equals(value) && new Node().fillFrom(value).equals(value));
        require(value.changesFrom(other).equals(new Node()) && value.changesFrom(new Node()).equals(value));
        require(PlainOutput.of(value).equals(PlainOutput.of(other)));
        require(value.unknownMembers().equals(other.unknownMembers()));
        require(value.unknownMembers().hashCode() == other.unknownMembers().hashCode());
        require(value.unknownMembers().toString().length() > 2045);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException();
        }
    }
}
