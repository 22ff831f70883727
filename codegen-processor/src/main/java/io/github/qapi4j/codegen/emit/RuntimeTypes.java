package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;

/**
 * The types of the runtime and of others that generated code names. Comments write them out, as {@code $L}: some compilers
 * warn of an import that only a comment needs.
 */
final class RuntimeTypes {

    static final ClassName QAPI_OBJECT = root("QapiObject");
    static final ClassName QAPI_UNION = root("QapiUnion");
    static final ClassName QAPI_ALTERNATIVE = root("QapiAlternative");
    static final ClassName QAPI_VALUE = root("QapiValue");
    static final ClassName ALTERNATES = root("Alternates");
    static final ClassName CHECKS = root("Checks");
    static final ClassName UNSIGNED = root("Unsigned");
    static final ClassName UNSTABLE = root("Unstable");

    static final ClassName INPUT = visitor("InputVisitor");
    static final ClassName OUTPUT = visitor("OutputVisitor");
    static final ClassName LISTS = visitor("Lists");
    static final ClassName TYPE_DESCRIPTOR = visitor("TypeDescriptor");
    static final ClassName ENUM_DESCRIPTOR = visitor("EnumDescriptor");
    static final ClassName MEMBER_DESCRIPTOR = visitor("MemberDescriptor");
    static final ClassName ABSENT_MEMBER = visitor("AbsentMemberException");
    static final ClassName INPUT_EXCEPTION = visitor("InputException");

    static final ClassName QAPI_NULL = ClassName.get("io.github.qapi4j.runtime.value", "QapiNull");
    static final ClassName PLAIN_VALUES = ClassName.get("io.github.qapi4j.runtime.value", "PlainValues");
    static final ClassName JSON_READER = ClassName.get("io.github.qapi4j.runtime.json", "JsonReader");

    static final ClassName COMMAND_TYPE = protocol("CommandType");
    static final ClassName COMMAND_FLAG = protocol("CommandFlag");
    static final ClassName COMMAND_HANDLER = protocol("CommandHandler");
    static final ClassName COMMAND_EXCEPTION = protocol("CommandException");
    static final ClassName NO_RESULT = protocol("NoResult");
    static final ClassName OPEN_ARGUMENTS = protocol("OpenArguments");
    static final ClassName EVENT_TYPE = protocol("EventType");
    static final ClassName CLIENT = protocol("Client");

    private RuntimeTypes() {}

    private static ClassName root(String name) {
        return ClassName.get("io.github.qapi4j.runtime", name);
    }

    private static ClassName protocol(String name) {
        return ClassName.get("io.github.qapi4j.runtime.protocol", name);
    }

    private static ClassName visitor(String name) {
        return ClassName.get("io.github.qapi4j.runtime.visitor", name);
    }
}
