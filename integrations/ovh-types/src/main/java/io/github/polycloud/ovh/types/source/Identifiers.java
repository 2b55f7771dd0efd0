// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes identifiers of names that a description gives, and keeps them apart. */
final class Identifiers {
  // Reserved in some places only, such as declarations of types.
  private static final Set<String> CONTEXTUAL =
      Set.of("permits", "record", "sealed", "var", "yield");

  private static final Set<String> KEYWORDS =
      Set.of(
          ("_ abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package permits private"
                  + " protected public record return sealed short static strictfp super switch"
                  + " synchronized this throw throws transient true try var void volatile while"
                  + " yield")
              .split(" "));

  /** Methods of every object, which neither an accessor nor a method may replace. */
  private static final Set<String> OBJECT_METHODS =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  /** Names of types that written files use, and those of {@code java.lang} that may be meant. */
  private static final Set<String> RESERVED_TYPES =
      Set.of(
          ("AccessRule AccessRules BigDecimal Boolean Builder Byte Character Class Comparable"
               + " Deprecated Double Enum Error Exception ExtensibleEnum Float FunctionalInterface"
               + " Headers Idempotent Integer Iterable JsonCreator JsonProperty JsonSubTypes"
               + " JsonTypeInfo List ListRequest LocalDate LocalTime Long Map Math Module Nullable"
               + " NullMarked Number Object Objects OffsetDateTime Other Override Package Paged"
               + " Param Price Process Readable Record RecordText RequestLine RequiredAccess"
               + " Runnable Runtime SafeVarargs Sensitive Short String SuppressWarnings System"
               + " Thread Throwable Unauthenticated UnitAndValue Values Void")
              .split(" "));

  private final Set<String> taken = new HashSet<>();

  /** Whether a type must not have this name. */
  static boolean isReservedType(String name) {
    return RESERVED_TYPES.contains(name);
  }

  /** Whether a name cannot be part of the name of a package. */
  static boolean isKeyword(String name) {
    return KEYWORDS.contains(name) && !CONTEXTUAL.contains(name);
  }

  /** Returns a valid name of a record component, field or parameter. */
  static String variable(String name) {
    String camel = Words.camel(name);
    if (camel.isEmpty()) {
      return "value";
    }
    if (Character.isDigit(camel.charAt(0))) {
      return "value" + camel;
    }
    return isFree(camel) ? camel : camel + "Value";
  }

  /** Returns a valid name of a method; the noun tells apart one that is a keyword. */
  static String method(String name, String noun) {
    String camel = Words.camel(name);
    if (camel.isEmpty() || Character.isDigit(camel.charAt(0))) {
      return variable(name);
    }
    return isFree(camel) ? camel : camel + Words.pascal(noun);
  }

  /** Returns a valid name of a type. */
  static String type(String name) {
    String pascal = Words.pascal(name);
    return pascal.isEmpty() || Character.isDigit(pascal.charAt(0)) ? "Type" + pascal : pascal;
  }

  /** Returns a valid name of a constant. */
  static String constant(String name) {
    String constant = Words.constant(name);
    if (constant.isEmpty()) {
      return name.isEmpty() ? "EMPTY" : "OTHER";
    }
    if (constant.equals("VALUES")) {
      return "VALUES_VALUE";
    }
    return Character.isDigit(constant.charAt(0)) ? "V" + constant : constant;
  }

  private static boolean isFree(String name) {
    return !KEYWORDS.contains(name) && !OBJECT_METHODS.contains(name);
  }

  /**
   * Returns this name, or the first free one with a number; names that differ in case only clash.
   */
  String unique(String name) {
    String free = name;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + (Character.isUpperCase(name.charAt(name.length() - 1)) ? "_" : "") + i;
    }
    return free;
  }

  boolean isTaken(String name) {
    return taken.contains(name.toLowerCase(Locale.ROOT));
  }
}
