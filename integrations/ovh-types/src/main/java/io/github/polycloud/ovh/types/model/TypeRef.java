// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The type of a field, parameter or response. Immutable; {@code toString} is its notation in OVH's
 * descriptions.
 *
 * @since 0.1.0
 */
public sealed interface TypeRef {
  /** Returns the types that this one directly consists of; none if it has no parts. */
  default List<TypeRef> parts() {
    return List.of();
  }

  /** A type without parts. */
  enum Simple implements TypeRef {
    /** Text. */
    STRING,
    /** A whole number of 64 bits. */
    LONG,
    /** A decimal number. */
    DOUBLE,
    /** True or false. */
    BOOLEAN,
    /** A date with a time and an offset. */
    DATETIME,
    /** A date. */
    DATE,
    /** A time of day. */
    TIME,
    /** A duration in ISO 8601, which may have years and months. */
    DURATION,
    /** A UUID. */
    UUID,
    /** A secret. */
    PASSWORD,
    /** Text of several lines. */
    TEXT,
    /** An IP address. */
    IP,
    /** An IPv4 address. */
    IPV4,
    /** An IPv6 address. */
    IPV6,
    /** An IP address block in CIDR notation. */
    IP_BLOCK,
    /** An IPv4 address block in CIDR notation. */
    IPV4_BLOCK,
    /** An IPv6 address block in CIDR notation. */
    IPV6_BLOCK,
    /** A range of IP addresses. */
    IP_RANGE,
    /** An international telephone number. */
    PHONE_NUMBER,
    /** A MAC address. */
    MAC_ADDRESS,
    /** An email address. */
    EMAIL,
    /** A URL. */
    URL,
    /** Any JSON value. */
    ANY,
    /** No value. */
    VOID;

    @Override
    public String toString() {
      String[] words = name().toLowerCase(Locale.ROOT).split("_");
      StringBuilder text = new StringBuilder(words[0]);
      for (int i = 1; i < words.length; i++) {
        text.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
      }
      return text.toString();
    }
  }

  /**
   * A model, or a type parameter of the model that contains the type.
   *
   * @param name the name of the model
   * @param arguments its type arguments; empty unless it is generic
   */
  record Named(String name, List<TypeRef> arguments) implements TypeRef {
    /** Copies the arguments. */
    public Named {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<TypeRef> parts() {
      return arguments;
    }

    @Override
    public String toString() {
      return arguments.isEmpty()
          ? name
          : arguments.stream()
              .map(TypeRef::toString)
              .collect(Collectors.joining(",", name + "<", ">"));
    }
  }

  /**
   * A list.
   *
   * @param element the type of its elements
   */
  record Listing(TypeRef element) implements TypeRef {
    @Override
    public List<TypeRef> parts() {
      return List.of(element);
    }

    @Override
    public String toString() {
      return element + "[]";
    }
  }

  /**
   * A map, a JSON object with any names.
   *
   * @param key the type of its keys
   * @param value the type of its values
   */
  record Mapping(TypeRef key, TypeRef value) implements TypeRef {
    @Override
    public List<TypeRef> parts() {
      return List.of(key, value);
    }

    @Override
    public String toString() {
      return "map[" + key + "]" + value;
    }
  }
}
