// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.TypeRef;
import io.github.polycloud.ovh.types.model.TypeRef.Simple;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types of the library that stand for models: a quantity with its unit, and a price. */
final class Shipped {
  private static final Set<String> PRICE = Set.of("currencyCode", "priceInUcents", "text", "value");

  private Shipped() {}

  /** Returns the type of the library that stands for a model; null for none. */
  static @Nullable String name(TypeRef.Named type, Catalog catalog) {
    Model model = catalog.model(type.name());
    if (model instanceof Model.Structure structure) {
      return name(structure, type.arguments());
    }
    boolean isUnit = type.name().equals("unit") || type.name().endsWith(".UnitAndValue");
    return model == null && isUnit && type.arguments().stream().allMatch(Shipped::isNumber)
        ? "UnitAndValue"
        : null;
  }

  /** Returns the type that stands for a structure with these type arguments; null for none. */
  static @Nullable String name(Model.Structure structure, List<TypeRef> arguments) {
    Set<String> fields = structure.fields().stream().map(Field::name).collect(Collectors.toSet());
    if (fields.equals(Set.of("unit", "value")) && structure.name().contains("UnitAndValue")) {
      return structure.fields().stream()
              .filter(field -> field.name().equals("value"))
              .map(Field::type)
              .map(type -> isVariable(structure, type) ? argument(arguments) : type)
              .allMatch(Shipped::isNumber)
          ? "UnitAndValue"
          : null;
    }
    boolean isPrice =
        fields.contains("currencyCode")
            && fields.contains("text")
            && fields.contains("value")
            && PRICE.containsAll(fields);
    return isPrice ? "Price" : null;
  }

  private static boolean isVariable(Model.Structure structure, TypeRef type) {
    return type instanceof TypeRef.Named named && structure.typeParameters().contains(named.name());
  }

  private static TypeRef argument(List<TypeRef> arguments) {
    return arguments.size() == 1 ? arguments.get(0) : Simple.ANY;
  }

  private static boolean isNumber(TypeRef type) {
    return type == Simple.LONG || type == Simple.DOUBLE;
  }
}
