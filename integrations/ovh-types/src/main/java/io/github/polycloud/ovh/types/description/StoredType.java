// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

import io.github.polycloud.ovh.types.model.TypeRef;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A type with its flags as one text: {@code vps.DiskEnum[] | nullable readOnly}. */
final class StoredType {
  private static final String SEPARATOR = " | ";

  private final Set<String> models;

  StoredType(Collection<String> models) {
    this.models = new HashSet<>(models);
  }

  static JsonNode write(TypeRef type, List<String> flags) {
    String text = flags.isEmpty() ? type.toString() : type + SEPARATOR + String.join(" ", flags);
    return JsonNodeFactory.instance.stringNode(text);
  }

  TypeRef read(JsonNode node) {
    String text = node.asString("any");
    int flags = text.lastIndexOf(SEPARATOR);
    return exact(TypeNotation.parse(flags < 0 ? text : text.substring(0, flags)));
  }

  static boolean has(JsonNode node, String flag) {
    String text = node.asString("");
    int flags = text.lastIndexOf(SEPARATOR);
    return flags >= 0
        && Arrays.asList(text.substring(flags + SEPARATOR.length()).split(" ")).contains(flag);
  }

  /** A model may be declared under the name of one use of a generic type. */
  private TypeRef exact(TypeRef type) {
    if (type instanceof TypeRef.Listing list) {
      return new TypeRef.Listing(exact(list.element()));
    }
    if (type instanceof TypeRef.Mapping map) {
      return new TypeRef.Mapping(exact(map.key()), exact(map.value()));
    }
    if (!(type instanceof TypeRef.Named named)) {
      return type;
    }
    return models.contains(named.toString())
        ? new TypeRef.Named(named.toString(), List.of())
        : new TypeRef.Named(named.name(), named.arguments().stream().map(this::exact).toList());
  }
}
