// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.Parameter;
import io.github.polycloud.ovh.types.model.Parameter.Location;
import io.github.polycloud.ovh.types.model.TypeRef;
import io.github.polycloud.ovh.types.source.Usage.Direction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a method.
 *
 * @param described what it stands for; null for the body and for the cursor of a list
 * @param name its name
 * @param type its type
 * @param isRequired whether a call needs it
 * @param isSensitive whether it is a secret
 */
record MethodParameter(
    @Nullable Parameter described,
    String name,
    String type,
    boolean isRequired,
    boolean isSensitive) {
  /** The header field with the cursor of a page. */
  static final String CURSOR_HEADER = "X-Pagination-Cursor";

  private static final String CURSOR = "cursor";

  /**
   * Returns the parameters of a method: of the path, then those that are required, the optional
   * ones, the cursor and the body.
   *
   * @param body the type of the body; null for none
   */
  static List<MethodParameter> of(
      Operation operation, JavaTypes types, SourceFile file, @Nullable String body) {
    Identifiers names = new Identifiers();
    boolean isPaged = isPaged(operation);
    if (isPaged) {
      names.unique(CURSOR);
    }
    names.unique("listing");
    List<MethodParameter> required = new ArrayList<>();
    List<MethodParameter> optional = new ArrayList<>();
    for (Parameter parameter : operation.parameters()) {
      if (isEngine(parameter)) {
        continue;
      }
      String java =
          types.isScalar(parameter.type())
                  || (parameter.type() instanceof TypeRef.Listing list
                      && types.isScalar(list.element())
                      && parameter.location() == Location.QUERY)
              ? types.of(parameter.type(), Direction.IN_REQUESTS, file, List.of())
              : "String";
      MethodParameter result =
          new MethodParameter(
              parameter,
              names.unique(Identifiers.variable(parameter.name())),
              parameter.required() ? Component.primitive(java) : java,
              parameter.required(),
              Secrets.isSecret(parameter.name(), parameter.type()));
      (parameter.required() ? required : optional).add(result);
    }
    List<MethodParameter> all = new ArrayList<>(required);
    all.addAll(optional);
    if (isPaged) {
      all.add(new MethodParameter(null, CURSOR, "String", false, false));
    }
    if (body != null) {
      all.add(new MethodParameter(null, names.unique(bodyName(body)), body, true, false));
    }
    return all;
  }

  private static String bodyName(String type) {
    String simple = type.replaceAll("<.*", "");
    if (type.contains("<") || simple.equals("Object") || simple.equals("String")) {
      return "body";
    }
    List<String> words = Words.of(simple);
    String name =
        simple.startsWith("New") && words.size() > 1
            ? simple.substring(3)
            : words.get(words.size() - 1);
    String variable = Identifiers.variable(name);
    return variable.equals(Words.camel(name)) ? variable : "body";
  }

  /** Whether the engine sends it: pages and versions of schemas. */
  private static boolean isEngine(Parameter parameter) {
    return parameter.location() == Location.HEADER
        && (parameter.name().regionMatches(true, 0, "X-Pagination-", 0, 13)
            || parameter.name().equalsIgnoreCase("X-Schemas-Version")
            || parameter.name().regionMatches(true, 0, "X-Ovh-", 0, 6)
            || parameter.name().equalsIgnoreCase("Accept")
            || parameter.name().equalsIgnoreCase("Authorization")
            || parameter.name().equalsIgnoreCase("Content-Type")
            || parameter.name().equalsIgnoreCase("Content-Length")
            || parameter.name().equalsIgnoreCase("Host"));
  }

  /** Whether an operation returns a list in pages that a cursor links. */
  static boolean isPaged(Operation operation) {
    return operation.method().equals("GET")
        && operation.result() instanceof TypeRef.Listing
        && (operation.path().startsWith("/v2/")
            || operation.parameters(Location.HEADER).stream()
                .anyMatch(parameter -> parameter.name().equalsIgnoreCase(CURSOR_HEADER)));
  }

  boolean isBody() {
    return described == null && !name.equals(CURSOR);
  }

  /** The declaration, with its annotations. */
  Layout declaration(SourceFile file, boolean isBody) {
    List<String> annotations = new ArrayList<>();
    if (!isBody) {
      annotations.add("@" + file.use("feign.Param") + "(\"" + name + "\")");
    }
    if (isSensitive) {
      annotations.add("@" + file.use("io.github.polycloud.redaction.Sensitive"));
    }
    String nullable = isRequired ? "" : "@" + file.use("org.jspecify.annotations.Nullable") + " ";
    return Layout.declaration(annotations, nullable + type, name);
  }
}
