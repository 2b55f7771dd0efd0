// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import io.github.polycloud.ovh.types.model.ApiDescription;
import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.TypeRef;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All operations and models of some descriptions. A model that several of them have is one, with
 * the fields and values of each; of an operation that several have, the first counts, however its
 * path parameters are named.
 */
final class Catalog {
  private final Map<String, Operation> operations = new LinkedHashMap<>();
  private final Map<String, Model> models = new TreeMap<>();
  private final Map<String, String> origins = new TreeMap<>();

  Catalog(Collection<ApiDescription> descriptions) {
    descriptions.stream()
        .sorted(Comparator.comparing(ApiDescription::name))
        .forEach(
            description -> {
              for (Operation operation : description.operations()) {
                operations.putIfAbsent(key(operation), operation);
                origins.putIfAbsent(operation.id(), description.name());
              }
              description
                  .models()
                  .forEach(
                      (name, model) -> {
                        models.merge(name, model, Catalog::merged);
                        origins.putIfAbsent(name, description.name());
                      });
            });
  }

  /** The operations, sorted. */
  List<Operation> operations() {
    return operations.values().stream().sorted(Operation.ORDER).toList();
  }

  /** Returns the operation that stands for one of a description. */
  Operation operation(Operation described) {
    return operations.getOrDefault(key(described), described);
  }

  private static String key(Operation operation) {
    return operation.method() + " " + Resources.normalized(operation.path());
  }

  /** The models by name, sorted. */
  Map<String, Model> models() {
    return models;
  }

  /** Returns the model with this name; null if no description has it. */
  @Nullable Model model(String name) {
    return models.get(name);
  }

  /** Returns the section that a model or an operation comes from. */
  String origin(String nameOrId) {
    return origins.getOrDefault(nameOrId, "/");
  }

  private static Model merged(Model first, Model second) {
    if (first.equals(second)) {
      return first;
    }
    if (first instanceof Model.Structure a && second instanceof Model.Structure b) {
      Map<String, Field> fields = new LinkedHashMap<>();
      a.fields().forEach(field -> fields.put(field.name(), in(b, field)));
      b.fields().forEach(field -> fields.putIfAbsent(field.name(), in(a, field)));
      return new Model.Structure(a.name(), a.typeParameters(), List.copyOf(fields.values()));
    }
    if (first instanceof Model.Enumeration a && second instanceof Model.Enumeration b) {
      Set<String> values = new LinkedHashSet<>(a.values());
      values.addAll(b.values());
      TypeRef.Simple type = a.type() == b.type() ? a.type() : TypeRef.Simple.STRING;
      return new Model.Enumeration(a.name(), type, List.copyOf(values));
    }
    return first;
  }

  /** Returns a field as it is if the other structure has it, too. */
  private static Field in(Model.Structure other, Field field) {
    for (Field same : other.fields()) {
      if (same.name().equals(field.name())) {
        return new Field(
            field.name(),
            field.type().equals(same.type()) ? field.type() : TypeRef.Simple.ANY,
            field.nullable() || same.nullable(),
            field.required() && same.required(),
            field.readOnly() && same.readOnly());
      }
    }
    return new Field(field.name(), field.type(), true, false, field.readOnly());
  }
}
