package io.github.qapi4j.benchmarks.rivals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of an introspection reply as databind maps tagged unions: a subclass for each branch. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "meta-type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TaggedInfo.Builtin.class, name = "builtin"),
    @JsonSubTypes.Type(value = TaggedInfo.Enumeration.class, name = "enum"),
    @JsonSubTypes.Type(value = TaggedInfo.Array.class, name = "array"),
    @JsonSubTypes.Type(value = TaggedInfo.ObjectType.class, name = "object"),
    @JsonSubTypes.Type(value = TaggedInfo.Alternate.class, name = "alternate"),
    @JsonSubTypes.Type(value = TaggedInfo.Command.class, name = "command"),
    @JsonSubTypes.Type(value = TaggedInfo.Event.class, name = "event"),
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public abstract class TaggedInfo {

    public @Nullable String name;
    public @Nullable List<String> features;

    /** A builtin type. */
    public static final class Builtin extends TaggedInfo {

        @JsonProperty("json-type")
        public @Nullable String jsonType;
    }

    /** An enum. */
    public static final class Enumeration extends TaggedInfo {

        public @Nullable List<InfoMemberBean> members;
        public @Nullable List<String> values;
    }

    /** A list. */
    public static final class Array extends TaggedInfo {

        @JsonProperty("element-type")
        public @Nullable String elementType;
    }

    /** A struct or a union. */
    public static final class ObjectType extends TaggedInfo {

        public @Nullable List<InfoMemberBean> members;
        public @Nullable String tag;
        public @Nullable List<VariantBean> variants;
    }

    /** An alternate. */
    public static final class Alternate extends TaggedInfo {

        public @Nullable List<InfoMemberBean> members;
    }

    /** A command. */
    public static final class Command extends TaggedInfo {

        @JsonProperty("arg-type")
        public @Nullable String argType;

        @JsonProperty("ret-type")
        public @Nullable String retType;

        @JsonProperty("allow-oob")
        public @Nullable Boolean allowOob;
    }

    /** An event. */
    public static final class Event extends TaggedInfo {

        @JsonProperty("arg-type")
        public @Nullable String argType;
    }
}
