// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

import io.github.polycloud.ovh.types.model.TypeRef;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The generic models of a description. It has each of them as a template, {@code UnitAndValue<T>},
 * and once more for each use, {@code UnitAndValue<long>}; some have the uses only.
 */
final class GenericModels {
  private static final Pattern TEMPLATE =
      Pattern.compile("([^<>]+)<([A-Z][A-Z0-9]?(?:,[A-Z][A-Z0-9]?)*)>");

  private final Map<String, List<String>> templates = new HashMap<>();
  private final Set<String> names;

  GenericModels(Collection<String> names) {
    this.names = new HashSet<>(names);
    for (String name : names) {
      Matcher matcher = TEMPLATE.matcher(name);
      if (matcher.matches()) {
        templates.put(matcher.group(1), List.of(matcher.group(2).split(",")));
      }
    }
  }

  /** Returns the name that a model is declared with; null for the use of a template. */
  @Nullable String declared(String name) {
    int generic = name.indexOf('<');
    if (generic < 0 || !templates.containsKey(name.substring(0, generic))) {
      return name;
    }
    return TEMPLATE.matcher(name).matches() ? name.substring(0, generic) : null;
  }

  /** Returns the type parameters of the model with this name. */
  List<String> parameters(String name) {
    Matcher matcher = TEMPLATE.matcher(name);
    return matcher.matches() ? templates.getOrDefault(matcher.group(1), List.of()) : List.of();
  }

  /** Returns a type whose names are those of declared models. */
  TypeRef resolve(TypeRef type) {
    if (type instanceof TypeRef.Listing list) {
      return new TypeRef.Listing(resolve(list.element()));
    }
    if (type instanceof TypeRef.Mapping map) {
      return new TypeRef.Mapping(resolve(map.key()), resolve(map.value()));
    }
    if (!(type instanceof TypeRef.Named named) || named.arguments().isEmpty()) {
      return type;
    }
    List<String> parameters = templates.get(named.name());
    if (parameters != null && parameters.size() == named.arguments().size()) {
      return new TypeRef.Named(
          named.name(), named.arguments().stream().map(this::resolve).toList());
    }
    String use = named.toString();
    return names.contains(use) ? new TypeRef.Named(use, List.of()) : type;
  }
}
