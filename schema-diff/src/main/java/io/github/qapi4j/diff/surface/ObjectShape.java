package io.github.qapi4j.diff.surface;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A struct, a union, or the implicit type of inline data.
 *
 * @param name its name
 * @param named whether the schema names it
 * @param members all common members, inherited ones first
 * @param tag the discriminator of a union
 * @param branches the branches of a union
 * @param lineage its own name and those of its bases, nearest first
 * @param traits what everything has
 */
public record ObjectShape(
        String name,
        boolean named,
        List<MemberShape> members,
        Optional<String> tag,
        List<BranchShape> branches,
        List<String> lineage,
        Traits traits)
        implements Shape {

    public ObjectShape {
        members = List.copyOf(members);
        branches = List.copyOf(branches);
        lineage = List.copyOf(lineage);
    }

    /** Whether it is a union. */
    public boolean isUnion() {
        return tag.isPresent();
    }

    /** Whether its only value is the empty object. */
    public boolean isEmpty() {
        return members.isEmpty() && branches.isEmpty();
    }

    /** The common member of that name. */
    public Optional<MemberShape> member(String wanted) {
        for (MemberShape member : members) {
            if (member.name().equals(wanted)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /** The branch of that value of the discriminator. */
    public Optional<BranchShape> branch(String value) {
        return branches.stream().filter(b -> b.value().equals(value)).findFirst();
    }

    /** Whether the common members of another type have the same names in the same order. */
    public boolean hasNamesOf(ObjectShape other) {
        if (members.size() != other.members.size()) {
            return false;
        }
        for (int i = 0; i < members.size(); i++) {
            if (!members.get(i).name().equals(other.members.get(i).name())) {
                return false;
            }
        }
        return true;
    }

    /** The common members by name, in order. */
    public Map<String, MemberShape> membersByName() {
        Map<String, MemberShape> byName = new LinkedHashMap<>();
        for (MemberShape member : members) {
            byName.put(member.name(), member);
        }
        return byName;
    }
}
