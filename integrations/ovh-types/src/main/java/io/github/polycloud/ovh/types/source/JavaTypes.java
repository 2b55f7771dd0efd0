// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.TypeRef;
import io.github.polycloud.ovh.types.model.TypeRef.Simple;
import io.github.polycloud.ovh.types.source.Usage.Direction;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Java types of what a description declares. */
final class JavaTypes {
  // A constructor has at most 255 slots, and one of them is the object.
  static final int MAX_COMPONENTS = 254;

  // The initialization of a class with more constants exceeds the size of a method.
  private static final int MAX_CONSTANTS = 2_000;

  private static final String SHIPPED = "io.github.polycloud.ovh.model.";

  private final Catalog catalog;
  private final Usage usage;
  private final TypeNames names;
  private final String modelPackage;

  JavaTypes(Catalog catalog, Usage usage, TypeNames names, String modelPackage) {
    this.catalog = catalog;
    this.usage = usage;
    this.names = names;
    this.modelPackage = modelPackage;
  }

  /**
   * Returns the name of a type, which is imported. It is never primitive.
   *
   * @param variables the type parameters that are in scope
   */
  String of(TypeRef type, Direction direction, SourceFile file, List<String> variables) {
    if (type instanceof TypeRef.Listing list) {
      return file.use("java.util.List")
          + "<"
          + of(list.element(), direction, file, variables)
          + ">";
    }
    if (type instanceof TypeRef.Mapping map) {
      String key = isEnumeration(map.key()) ? of(map.key(), direction, file, variables) : "String";
      return file.use("java.util.Map")
          + "<"
          + key
          + ", "
          + of(map.value(), direction, file, variables)
          + ">";
    }
    if (type instanceof TypeRef.Named named) {
      return named(named, direction, file, variables);
    }
    return switch ((Simple) type) {
      case LONG -> "Long";
      case BOOLEAN -> "Boolean";
      case DOUBLE -> file.use("java.math.BigDecimal");
      case DATETIME -> file.use("java.time.OffsetDateTime");
      case DATE -> file.use("java.time.LocalDate");
      case TIME -> file.use("java.time.LocalTime");
      case ANY, VOID -> "Object";
      default -> "String";
    };
  }

  private String named(
      TypeRef.Named type, Direction direction, SourceFile file, List<String> variables) {
    String shipped = Shipped.name(type, catalog);
    if (shipped != null) {
      return file.use(SHIPPED + shipped);
    }
    if (variables.contains(type.name()) && type.arguments().isEmpty()) {
      return type.name();
    }
    Model model = catalog.model(type.name());
    if (model instanceof Model.Enumeration enumeration && enumeration.type() == Simple.LONG) {
      return "Long";
    }
    if (model instanceof Model.Structure structure && !isRecord(structure)) {
      return file.use("java.util.Map") + "<String, Object>";
    }
    if (!isWritten(model) || !hasArguments(model, type)) {
      return isEnumeration(type) ? "String" : "Object";
    }
    String name =
        file.use(
            modelPackage
                + "."
                + (direction == Direction.IN_REQUESTS
                    ? names.inRequests(type.name())
                    : names.inResponses(type.name())));
    return type.arguments().isEmpty()
        ? name
        : type.arguments().stream()
            .map(argument -> of(argument, direction, file, variables))
            .collect(Collectors.joining(", ", name + "<", ">"));
  }

  private static boolean hasArguments(@Nullable Model model, TypeRef.Named type) {
    int needed = model instanceof Model.Structure structure ? structure.typeParameters().size() : 0;
    return needed == type.arguments().size();
  }

  /** Whether a model is a file of its own. */
  boolean isWritten(@Nullable Model model) {
    if (model instanceof Model.Structure structure) {
      return isRecord(structure) && Shipped.name(structure, List.of()) == null;
    }
    if (model instanceof Model.Enumeration enumeration) {
      return enumeration.type() == Simple.STRING
          && !enumeration.values().isEmpty()
          && enumeration.values().size() <= MAX_CONSTANTS;
    }
    return model instanceof Model.Union union && usage.isWritten(union);
  }

  private static boolean isRecord(Model.Structure structure) {
    return structure.fields().size() <= MAX_COMPONENTS;
  }

  /** Whether a type is an enumeration of texts. */
  boolean isEnumeration(TypeRef type) {
    return type instanceof TypeRef.Named named
        && catalog.model(named.name()) instanceof Model.Enumeration enumeration
        && enumeration.type() == Simple.STRING;
  }

  /** Whether a type is a whole number. */
  boolean isLong(TypeRef type) {
    return type == Simple.LONG
        || (type instanceof TypeRef.Named named
            && catalog.model(named.name()) instanceof Model.Enumeration enumeration
            && enumeration.type() == Simple.LONG);
  }

  /** Whether a query or path can have a value of a type. */
  boolean isScalar(TypeRef type) {
    return type instanceof Simple simple
        ? simple != Simple.ANY && simple != Simple.VOID
        : isEnumeration(type) || isLong(type);
  }

  /** Whether a query can have values of a type. */
  boolean isScalarOrList(TypeRef type) {
    return isScalar(type) || (type instanceof TypeRef.Listing list && isScalar(list.element()));
  }

  /** What documentation can say about a type beyond its Java type; empty for nothing. */
  String fact(TypeRef type) {
    if (type instanceof TypeRef.Listing list) {
      return fact(list.element());
    }
    if (type instanceof TypeRef.Mapping map) {
      return fact(map.value());
    }
    if (type instanceof TypeRef.Named named) {
      Model model = catalog.model(named.name());
      if (model instanceof Model.Enumeration enumeration && enumeration.type() == Simple.LONG) {
        String values = String.join(", ", enumeration.values());
        return Literals.isPlain(values) ? "one of " + values : "one of several numbers";
      }
      return model == null && Shipped.name(named, catalog) == null
          ? Literals.isPlain(named.name())
              ? "of the type {@code " + named.name() + "}, which the description lacks"
              : "of a type that the description lacks"
          : "";
    }
    return switch ((Simple) type) {
      case DURATION -> "a duration in ISO 8601";
      case UUID -> "a UUID";
      case PASSWORD -> "a secret";
      case IP -> "an IP address";
      case IPV4 -> "an IPv4 address";
      case IPV6 -> "an IPv6 address";
      case IP_BLOCK -> "an address block in CIDR notation";
      case IPV4_BLOCK -> "an IPv4 address block in CIDR notation";
      case IPV6_BLOCK -> "an IPv6 address block in CIDR notation";
      case IP_RANGE -> "a range of addresses";
      case PHONE_NUMBER -> "a telephone number";
      case MAC_ADDRESS -> "a MAC address";
      case EMAIL -> "an email address";
      case URL -> "a URL";
      case ANY -> "any JSON value";
      default -> "";
    };
  }
}
