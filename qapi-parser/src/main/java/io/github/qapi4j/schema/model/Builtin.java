package io.github.qapi4j.schema.model;

/** A predefined scalar type, in the order of the symbol table (qapi-language §5.2). */
public enum Builtin {
    STR("str", "string"),
    NUMBER("number", "number"),
    INT("int", "int"),
    INT8("int8", "int"),
    INT16("int16", "int"),
    INT32("int32", "int"),
    INT64("int64", "int"),
    UINT8("uint8", "int"),
    UINT16("uint16", "int"),
    UINT32("uint32", "int"),
    UINT64("uint64", "int"),
    SIZE("size", "int"),
    BOOL("bool", "boolean"),
    ANY("any", "value"),
    NULL("null", "null");

    private final String schemaName;
    private final String jsonType;

    Builtin(String schemaName, String jsonType) {
        this.schemaName = schemaName;
        this.jsonType = jsonType;
    }

    /** The name in a schema. */
    public String schemaName() {
        return schemaName;
    }

    /** The {@code json-type} that introspection shows (qapi-language §8.2). */
    public String jsonType() {
        return jsonType;
    }

    /** Whether its values are JSON integers. */
    public boolean isInteger() {
        return jsonType.equals("int");
    }
}
