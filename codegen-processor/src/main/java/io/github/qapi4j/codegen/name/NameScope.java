package io.github.qapi4j.codegen.name;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Java names that must differ from each other. */
final class NameScope {

    /** The code of the diagnostic for two things that get one Java name. */
    static final String CLASH = "G-NAME-001";

    private final String what;
    private final UnaryOperator<String> fold;
    private final List<Diagnostic> clashes;
    private final Map<String, Owner> taken = new HashMap<>();

    private NameScope(String what, UnaryOperator<String> fold, List<Diagnostic> clashes) {
        this.what = what;
        this.fold = fold;
        this.clashes = clashes;
    }

    static NameScope exact(String what, List<Diagnostic> clashes) {
        return new NameScope(what, name -> name, clashes);
    }

    /** Names that become file names, which some file systems cannot tell apart by case. */
    static NameScope ignoringCase(String what, List<Diagnostic> clashes) {
        return new NameScope(what, name -> name.toLowerCase(Locale.ROOT), clashes);
    }

    /**
     * Gives a name to something, or reports who has it. Who has it by right of a name map keeps it, whoever came first.
     *
     * @param recorded whether a name map says that it has the name
     */
    void take(String name, String key, Position position, boolean recorded) {
        Owner current = new Owner(key, position, recorded);
        Owner earlier = taken.putIfAbsent(fold.apply(name), current);
        if (earlier != null) {
            boolean keeps = recorded && !earlier.recorded;
            report(name, keeps ? earlier : current, keeps ? current : earlier);
        }
    }

    private void report(String name, Owner loser, Owner owner) {
        String message =
                "'" + loser.key + "' and '" + owner.key + "' both get the Java " + what + " name '" + name + "'";
        clashes.add(Diagnostic.error(CLASH, loser.position, message)
                .withNote(owner.position, "'" + owner.key + "' is here")
                .withHelp("choose another name with the option names: " + loser.key + "=…"));
    }

    private record Owner(String key, Position position, boolean recorded) {}
}
