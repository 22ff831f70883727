package io.github.qapi4j.codegen.javadoc;

import java.util.Map;
import java.util.Optional;

/** Knows two definitions and one member, which {@link DocLint} has, too. */
final class TestLinks implements LinkResolver {

    private static final Map<String, String> DEFINITIONS = Map.of("Pump", "Pump", "spin", "SpinCommand");

    @Override
    public Optional<String> definition(String name) {
        return Optional.ofNullable(DEFINITIONS.get(name));
    }

    @Override
    public Optional<String> member(String name) {
        return name.equals("rate") ? Optional.of("#getRate()") : Optional.empty();
    }
}
