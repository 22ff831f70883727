package io.github.qapi4j.diff.walk;

import java.util.List;

/**
 * One step down from a command's arguments, its return value or an event's data.
 *
 * @param kind what kind of step
 * @param name the member, value, branch or alternative; empty for an element
 */
public record Step(Kind kind, String name) {

    /** The kinds of steps. */
    public enum Kind {
        /** To a member: {@code .name}. */
        MEMBER,
        /** To the elements of a list: {@code []}. */
        ELEMENT,
        /** To a branch, or to a value of an enum: <code>{name}</code>. */
        BRANCH,
        /** To an alternative: {@code <name>}. */
        ALTERNATIVE
    }

    static final Step ELEMENT = new Step(Kind.ELEMENT, "");

    static Step member(String name) {
        return new Step(Kind.MEMBER, name);
    }

    static Step branch(String value) {
        return new Step(Kind.BRANCH, value);
    }

    static Step alternative(String name) {
        return new Step(Kind.ALTERNATIVE, name);
    }

    /** The steps one behind the other, as they stand in a path. */
    static String text(List<Step> steps) {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            text.append(step);
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return switch (kind) {
            case MEMBER -> "." + name;
            case ELEMENT -> "[]";
            case BRANCH -> "{" + name + "}";
            case ALTERNATIVE -> "<" + name + ">";
        };
    }
}
