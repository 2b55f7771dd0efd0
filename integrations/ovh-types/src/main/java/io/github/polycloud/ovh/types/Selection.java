// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.types.model.ApiDescription;
import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Selects operations by path, and by method and path. */
final class Selection {
  private final List<String> paths;
  private final List<String> operations;
  private final Set<String> used = new HashSet<>();

  Selection(Collection<String> paths, Collection<String> operations) {
    this.paths = List.copyOf(paths);
    this.operations = List.copyOf(operations);
  }

  List<ApiDescription> of(List<ApiDescription> descriptions) {
    List<ApiDescription> selected = new ArrayList<>();
    for (ApiDescription description : descriptions) {
      List<Operation> some = description.operations().stream().filter(this::selects).toList();
      if (!some.isEmpty()) {
        selected.add(reachable(new ApiDescription(description.name(), some, description.models())));
      }
    }
    List<String> unused = new ArrayList<>(paths);
    unused.addAll(operations);
    unused.removeAll(used);
    if (!unused.isEmpty()) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "the descriptions have no operation at or below "
              + String.join(", ", unused).replaceAll("[^ -~]", "?"));
    }
    if (selected.isEmpty()) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "no path and no operation is given to select");
    }
    return selected;
  }

  private boolean selects(Operation operation) {
    boolean found = false;
    String path = normalized(operation.path());
    for (String prefix : paths) {
      String wanted = normalized(prefix);
      if (path.equals(wanted) || path.startsWith(wanted.equals("/") ? "/" : wanted + "/")) {
        used.add(prefix);
        found = true;
      }
    }
    for (String one : operations) {
      String[] parts = one.strip().split("\\s+", 2);
      if (parts.length == 2
          && parts[0].toUpperCase(Locale.ROOT).equals(operation.method())
          && normalized(parts[1]).equals(path)) {
        used.add(one);
        found = true;
      }
    }
    return found;
  }

  /**
   * Returns a path without version 1, without a slash at the end and without names of parameters.
   */
  private static String normalized(String path) {
    String plain =
        path.strip().replaceFirst("^/(1\\.0|v1)(?=/)", "").replaceAll("\\{[^{}]*}", "{}");
    String rooted = plain.startsWith("/") ? plain : "/" + plain;
    return rooted.length() > 1 && rooted.endsWith("/")
        ? rooted.substring(0, rooted.length() - 1)
        : rooted;
  }

  /** Returns a description with the models that its operations reach. */
  static ApiDescription reachable(ApiDescription description) {
    Map<String, Model> reached = new TreeMap<>();
    for (Operation operation : description.operations()) {
      reach(operation.result(), description, reached);
      operation.parameters().forEach(p -> reach(p.type(), description, reached));
      Operation.Body body = operation.body();
      if (body != null) {
        body.fields().forEach(field -> reach(field.type(), description, reached));
        if (body.whole() != null) {
          reach(body.whole(), description, reached);
        }
      }
    }
    return new ApiDescription(description.name(), description.operations(), reached);
  }

  /** A chain of models may be longer than the stack is deep. */
  private static void reach(TypeRef type, ApiDescription from, Map<String, Model> reached) {
    Deque<TypeRef> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      TypeRef next = open.pop();
      next.parts().forEach(open::push);
      if (next instanceof TypeRef.Named named) {
        Model model = from.models().get(named.name());
        if (model != null && reached.putIfAbsent(named.name(), model) == null) {
          content(model).forEach(open::push);
        }
      }
    }
  }

  private static List<TypeRef> content(Model model) {
    if (model instanceof Model.Structure structure) {
      return structure.fields().stream().map(Field::type).toList();
    }
    return model instanceof Model.Union union
        ? union.variants().values().stream()
            .<TypeRef>map(name -> new TypeRef.Named(name, List.of()))
            .toList()
        : List.of();
  }
}
