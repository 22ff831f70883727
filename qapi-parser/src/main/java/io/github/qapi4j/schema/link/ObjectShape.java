package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.MemberDeclaration;
import io.github.qapi4j.schema.check.TypeReference;
import java.util.List;
import java.util.Optional;

/**
 * What makes an object type, references not yet looked up.
 *
 * @param name its name
 * @param implicit whether the schema does not name it: an inline base or inline data
 * @param base the type it takes members from
 * @param members the members it declares itself
 */
record ObjectShape(String name, boolean implicit, Optional<TypeReference> base, List<MemberDeclaration> members) {}
