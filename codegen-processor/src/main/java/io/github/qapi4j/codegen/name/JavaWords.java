package io.github.qapi4j.codegen.name;

import java.util.Set;

/** The names that Java or every Java file already gives a meaning. A name that is one of them gets an underscore. */
final class JavaWords {

    private static final Set<String> KEYWORDS = Set.of("""
                    abstract assert boolean break byte case catch char class const continue default do double else enum \
                    extends false final finally float for goto if implements import instanceof int interface long \
                    native new null package permits private protected public record return sealed short static \
                    strictfp super switch synchronized this throw throws transient true try var void volatile when \
                    while yield""".split(" "));

    /** The types of java.lang up to Java 25: one that a package declares would hide them in all of its files. */
    private static final Set<String> JAVA_LANG = Set.of("""
                    AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException \
                    ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence \
                    Character Class ClassCastException ClassCircularityError ClassFormatError ClassLoader \
                    ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable Compiler \
                    Deprecated Double Enum EnumConstantNotPresentException Error Exception \
                    ExceptionInInitializerError Float FunctionalInterface IO IllegalAccessError \
                    IllegalAccessException IllegalArgumentException IllegalCallerException \
                    IllegalMonitorStateException IllegalStateException IllegalThreadStateException \
                    IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal \
                    InstantiationError InstantiationException Integer InternalError InterruptedException Iterable \
                    LayerInstantiationException LinkageError Long MatchException Math Module ModuleLayer \
                    NegativeArraySizeException NoClassDefFoundError NoSuchFieldError NoSuchFieldException \
                    NoSuchMethodError NoSuchMethodException NullPointerException Number NumberFormatException \
                    Object OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle Readable Record \
                    ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission SafeVarargs \
                    ScopedValue SecurityException SecurityManager Short StableValue StackOverflowError \
                    StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder \
                    StringIndexOutOfBoundsException StringTemplate SuppressWarnings System Thread ThreadDeath \
                    ThreadGroup ThreadLocal Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError \
                    UnsupportedClassVersionError UnsupportedOperationException VerifyError VirtualMachineError \
                    Void WrongThreadException""".split(" "));

    private JavaWords() {}

    /** A name for a type. */
    static String type(String name) {
        return JAVA_LANG.contains(name) || KEYWORDS.contains(name) ? name + "_" : name;
    }

    /** A name for a field, a parameter or a method. */
    static String variable(String name) {
        return KEYWORDS.contains(name) ? name + "_" : name;
    }

    /** The common part of a member's accessors: {@code getClass} belongs to {@code Object}. */
    static String property(String name) {
        return name.equals("Class") ? "Class_" : name;
    }
}
