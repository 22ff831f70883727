package io.github.qapi4j.schema.introspect;

import io.github.qapi4j.schema.model.Condition;
import java.util.List;
import java.util.Optional;

/**
 * The entry of a struct or union.
 *
 * @param name its name, masked or not
 * @param members the common members, inherited ones first
 * @param tag for a union the name of the member that selects a variant
 * @param variants a union's branches, explicit ones first
 * @param condition when it is there
 * @param features its features, if it declares some
 */
public record ObjectInfo(
        String name,
        List<Member> members,
        Optional<String> tag,
        List<Variant> variants,
        Condition condition,
        Optional<List<Feature>> features)
        implements SchemaInfo {

    public ObjectInfo {
        members = List.copyOf(members);
        variants = List.copyOf(variants);
        features = features.map(List::copyOf);
    }

    @Override
    public String metaType() {
        return "object";
    }

    /**
     * A member.
     *
     * @param name its name
     * @param type its type
     * @param optional whether it may be absent, which {@code "default": null} shows
     * @param condition when it is there
     * @param features its features, if it declares some
     */
    public record Member(
            String name, String type, boolean optional, Condition condition, Optional<List<Feature>> features) {

        public Member {
            features = features.map(List::copyOf);
        }
    }

    /**
     * A branch.
     *
     * @param value the value of the tag that selects it, which {@code case} shows
     * @param type the type of its members
     * @param condition when it is there
     */
    public record Variant(String value, String type, Condition condition) {}
}
