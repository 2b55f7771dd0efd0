// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which models responses have and which requests send. A structure in both has two records, because
 * a request has other fields and needs other ones.
 */
final class Usage {
  /** The direction of a message. */
  enum Direction {
    /** Of a response. */
    IN_RESPONSES,
    /** Of a request. */
    IN_REQUESTS
  }

  private final Catalog catalog;
  private final Set<String> inResponses = new TreeSet<>();
  private final Set<String> inRequests = new TreeSet<>();
  private final Map<String, Set<String>> bodies = new TreeMap<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> variants = new HashSet<>();

  Usage(Catalog catalog) {
    this.catalog = catalog;
    for (Model model : catalog.models().values()) {
      if (model instanceof Model.Union union && isWritten(union)) {
        variants.addAll(union.variants().values());
      }
    }
    for (Operation operation : catalog.operations()) {
      add(operation);
    }
  }

  private void add(Operation operation) {
    reach(operation.result(), inResponses, name -> true);
    operation
        .parameters()
        .forEach(parameter -> reach(parameter.type(), inResponses, name -> false));
    Operation.Body body = operation.body();
    if (body == null) {
      return;
    }
    if (body.whole() instanceof TypeRef.Named named) {
      bodies.computeIfAbsent(named.name(), name -> new TreeSet<>()).add(operation.method());
      Model model = catalog.model(named.name());
      if (model != null) {
        Set<String> inside = new HashSet<>();
        content(model).forEach(inner -> reach(inner, inside, name -> true));
        inside.remove(named.name());
        parts.addAll(inside);
      }
    }
    if (body.whole() != null) {
      send(body.whole());
    }
    body.fields().forEach(field -> reach(field.type(), parts, name -> true));
    body.fields().forEach(field -> send(field.type()));
  }

  /** What a choice and its variants contain is the same in both directions. */
  private void send(TypeRef type) {
    reach(type, inRequests, name -> !isShared(name));
    for (String name : Set.copyOf(inRequests)) {
      if (isShared(name)) {
        reach(new TypeRef.Named(name, List.of()), inResponses, any -> true);
      }
    }
  }

  /** Whether a choice, or one of the models to choose from, is the same in both directions. */
  boolean isShared(String name) {
    return variants.contains(name) || catalog.model(name) instanceof Model.Union;
  }

  /** Whether a choice becomes an interface: only a field can tell its variants apart. */
  boolean isWritten(Model.Union union) {
    return union.discriminator() != null
        && union.variants().values().stream()
            .allMatch(
                name ->
                    catalog.model(name) instanceof Model.Structure structure
                        && structure.typeParameters().isEmpty());
  }

  /** Adds the models that a type reaches, and those behind each of them that is to be entered. */
  void reach(TypeRef type, Set<String> reached, Predicate<String> enter) {
    Deque<TypeRef> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      TypeRef next = open.pop();
      next.parts().forEach(open::push);
      if (next instanceof TypeRef.Named named) {
        Model model = catalog.model(named.name());
        if (Shipped.name(named, catalog) == null
            && model != null
            && reached.add(named.name())
            && enter.test(named.name())) {
          content(model).forEach(open::push);
        }
      }
    }
  }

  private Collection<TypeRef> content(Model model) {
    if (model instanceof Model.Structure structure) {
      return structure.fields().stream().map(Field::type).toList();
    }
    return model instanceof Model.Union union && isWritten(union)
        ? union.variants().values().stream()
            .<TypeRef>map(name -> new TypeRef.Named(name, List.of()))
            .toList()
        : List.of();
  }

  /** Whether requests have a record of their own for a structure. */
  boolean isSplit(Model.Structure structure) {
    return inRequests.contains(structure.name())
        && inResponses.contains(structure.name())
        && !variants.contains(structure.name());
  }

  /** Whether a structure is in requests only. */
  boolean isRequestOnly(String name) {
    return inRequests.contains(name) && !inResponses.contains(name);
  }

  /** Whether only a PUT sends a structure, of which it cannot change all fields. */
  boolean isUpdateOnly(Model model) {
    return model instanceof Model.Structure structure
        && isRequestOnly(model.name())
        && methods(model.name()).equals(Set.of("PUT"))
        && structure.fields().stream().anyMatch(Field::readOnly);
  }

  /** The methods of the operations whose body is this structure; empty if others contain it. */
  Set<String> methods(String name) {
    return parts.contains(name) ? Set.of() : bodies.getOrDefault(name, Set.of());
  }
}
