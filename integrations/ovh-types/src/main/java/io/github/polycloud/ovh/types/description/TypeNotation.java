// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

import io.github.polycloud.ovh.types.model.TypeRef;
import io.github.polycloud.ovh.types.model.TypeRef.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Parses types as OVH writes them: {@code long}, {@code vps.VPS[]}, {@code []string}, {@code
 * map[string]long}, {@code complexType.UnitAndValue<long>}, {@code coreTypes.AccountId:string}.
 */
final class TypeNotation {
  private static final int MAX_DEPTH = 50;
  private static final Map<String, Simple> SIMPLE = new TreeMap<>();

  static {
    for (Simple type : Simple.values()) {
      SIMPLE.put(type.toString().toLowerCase(Locale.ROOT), type);
    }
    SIMPLE.put("str", Simple.STRING);
    SIMPLE.put("int", Simple.LONG);
    SIMPLE.put("integer", Simple.LONG);
    SIMPLE.put("float", Simple.DOUBLE);
    SIMPLE.put("number", Simple.DOUBLE);
    SIMPLE.put("decimal", Simple.DOUBLE);
    SIMPLE.put("bool", Simple.BOOLEAN);
    SIMPLE.put("date-time", Simple.DATETIME);
    SIMPLE.put("ip-block", Simple.IP_BLOCK);
    SIMPLE.put("ipv4-block", Simple.IPV4_BLOCK);
    SIMPLE.put("ipv6-block", Simple.IPV6_BLOCK);
    SIMPLE.put("ipinterface", Simple.IP);
    SIMPLE.put("ipv4range", Simple.IP_RANGE);
    SIMPLE.put("ipv6range", Simple.IP_RANGE);
    SIMPLE.put("internationalphonenumber", Simple.PHONE_NUMBER);
    SIMPLE.put("phone-number", Simple.PHONE_NUMBER);
    SIMPLE.put("mac-address", Simple.MAC_ADDRESS);
    SIMPLE.put("uri", Simple.URL);
    SIMPLE.put("json", Simple.ANY);
    SIMPLE.put("object", Simple.ANY);
    SIMPLE.put("null", Simple.VOID);
  }

  private final String text;
  private int at;

  private TypeNotation(String text) {
    this.text = text;
  }

  /** Returns the simple type with this name; null for any other. */
  static @Nullable Simple simple(String name) {
    return name.indexOf('.') >= 0 ? null : SIMPLE.get(name.toLowerCase(Locale.ROOT));
  }

  /** Returns the type with this notation; what cannot be parsed is the name of a model. */
  static TypeRef parse(String text) {
    TypeNotation notation = new TypeNotation(text.strip());
    TypeRef type = notation.type(0);
    return notation.at == notation.text.length() && !notation.text.isEmpty()
        ? type
        : new TypeRef.Named(text, List.of());
  }

  private TypeRef type(int depth) {
    if (depth > MAX_DEPTH) {
      at = text.length() + 1;
      return Simple.ANY;
    }
    TypeRef type;
    if (skip("[]")) {
      type = new TypeRef.Listing(type(depth + 1));
    } else if (skip("map[")) {
      TypeRef key = type(depth + 1);
      if (!skip("]")) {
        at = text.length() + 1;
      }
      type = new TypeRef.Mapping(key, type(depth + 1));
    } else {
      type = named(depth);
    }
    while (skip("[]")) {
      type = new TypeRef.Listing(type);
    }
    return type;
  }

  private TypeRef named(int depth) {
    String name = name();
    if (skip(":")) {
      // coreTypes.ServiceId:long is a long.
      name = name();
    }
    if (!skip("<")) {
      Simple simple = simple(name);
      return simple != null ? simple : new TypeRef.Named(name, List.of());
    }
    List<TypeRef> arguments = new ArrayList<>();
    do {
      arguments.add(type(depth + 1));
    } while (skip(","));
    if (!skip(">")) {
      at = text.length() + 1;
    }
    return new TypeRef.Named(name, arguments);
  }

  private String name() {
    int from = Math.min(at, text.length());
    while (at < text.length() && "[]<>,:".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == from) {
      at = text.length() + 1;
    }
    return text.substring(from, Math.min(at, text.length())).strip();
  }

  private boolean skip(String token) {
    if (!text.startsWith(token, Math.min(at, text.length())) || at > text.length()) {
      return false;
    }
    at += token.length();
    return true;
  }
}
