// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.model;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the API. Immutable.
 *
 * @param method the HTTP method, in upper case
 * @param path the path with its parameters, for example {@code /vps/{serviceName}}; below {@code
 *     /v2} it starts with that
 * @param parameters the parameters of the path, in its order, and those of query and header fields,
 *     in the order of the description
 * @param body the body; null for none
 * @param result the type of the response; {@link TypeRef.Simple#VOID} for none
 * @param authenticated whether the operation needs authentication
 * @param lifecycle its stage
 * @since 0.1.0
 */
public record Operation(
    String method,
    String path,
    List<Parameter> parameters,
    @Nullable Body body,
    TypeRef result,
    boolean authenticated,
    Lifecycle lifecycle) {
  /** Order by path, then by method: GET, POST, PUT, DELETE, others. */
  public static final Comparator<Operation> ORDER =
      Comparator.comparing(Operation::path)
          .thenComparingInt(
              operation -> {
                int at = List.of("GET", "POST", "PUT", "DELETE").indexOf(operation.method());
                return at < 0 ? Integer.MAX_VALUE : at;
              })
          .thenComparing(Operation::method);

  private static final Pattern METHOD = Pattern.compile("[A-Z]+");

  /**
   * Copies the parameters.
   *
   * @throws IllegalArgumentException if the method is not one in upper case letters
   */
  public Operation {
    if (!METHOD.matcher(method).matches()) {
      throw new IllegalArgumentException("method must be in letters, such as GET");
    }
    parameters = List.copyOf(parameters);
  }

  /** Returns the parameters at one location. */
  public List<Parameter> parameters(Parameter.Location location) {
    return parameters.stream().filter(parameter -> parameter.location() == location).toList();
  }

  /** Method and path, which identify an operation: {@code GET /vps/{serviceName}}. */
  public String id() {
    return method + " " + path;
  }

  /**
   * The body of a request: a type as a whole, or fields.
   *
   * @param whole the type of the body; null if it consists of fields
   * @param fields the fields; empty if the body has a type
   */
  public record Body(@Nullable TypeRef whole, List<Field> fields) {
    /** Copies the fields. */
    public Body {
      fields = List.copyOf(fields);
    }
  }
}
