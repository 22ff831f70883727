package io.github.qapi4j.schema.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what keeps a name from being one of a type (qapi-language §4.1; Q-EXPR-006), and which name would do. */
final class TypeNameAdvice {

    private TypeNameAdvice() {}

    /**
     * The help for a name of a type; empty if the name is in CamelCase.
     *
     * @param name the name
     * @param stem its stem, which is well-formed
     */
    static Optional<String> of(String name, String stem) {
        List<String> faults = faults(stem);
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        String prefix = name.substring(0, name.length() - stem.length());
        String proposal = camelCase(stem);
        String example =
                faults(proposal).isEmpty() && !proposal.endsWith("List") ? ", as in '" + prefix + proposal + "'" : "";
        return Optional.of("it has to " + String.join(" and to ", faults) + example);
    }

    private static List<String> faults(String stem) {
        List<String> faults = new ArrayList<>();
        if (!NameForm.isUpper(stem.charAt(0))) {
            faults.add("start with an upper-case letter");
        }
        boolean lower = false;
        boolean other = false;
        for (int i = 0; i < stem.length(); i++) {
            char c = stem.charAt(i);
            lower |= NameForm.isLower(c);
            other |= !NameForm.isLetter(c) && !NameForm.isDigit(c);
        }
        if (other) {
            faults.add("have no other characters than letters and digits");
        }
        if (!lower) {
            faults.add("have at least one lower-case letter");
        }
        return faults;
    }

    private static String camelCase(String stem) {
        boolean shouted = stem.chars().noneMatch(NameForm::isLower);
        StringBuilder name = new StringBuilder();
        for (String word : stem.split("[-_]+", -1)) {
            if (!word.isEmpty()) {
                String rest = word.substring(1);
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(shouted ? rest.toLowerCase(Locale.ROOT) : rest);
            }
        }
        return name.toString();
    }
}
