package io.github.qapi4j.runtime.visitor;

import java.util.Optional;
import java.util.Set;

/**
 * What the schema says of a member.
 *
 * @param name its name on the wire
 * @param type its type as the schema writes it: {@code size}, {@code MigMode}, {@code [Node]}
 * @param optional whether it may be absent
 * @param features the names of its features, in schema order
 * @param condition the condition under which a build has it, as text; empty if it always does
 */
public record MemberDescriptor(
        String name, String type, boolean optional, Set<String> features, Optional<String> condition) {}
