// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.change;

import io.github.polycloud.ovh.types.change.Change.Kind;
import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.Lifecycle;
import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.Parameter;
import io.github.polycloud.ovh.types.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The differences of two versions of an operation. */
final class OperationComparison {
  private final Operation before;
  private final Operation after;
  private final List<Change> changes = new ArrayList<>();

  OperationComparison(Operation before, Operation after) {
    this.before = before;
    this.after = after;
  }

  List<Change> changes() {
    comparePath();
    compareParameters(Parameter.Location.QUERY, "query parameter");
    compareParameters(Parameter.Location.HEADER, "header field");
    compareBody();
    difference("response", before.result(), after.result());
    if (before.authenticated() != after.authenticated()) {
      changed(after.authenticated() ? "needs authentication" : "needs no authentication");
    }
    compareLifecycle();
    return changes;
  }

  private void comparePath() {
    List<Parameter> old = before.parameters(Parameter.Location.PATH);
    List<Parameter> current = after.parameters(Parameter.Location.PATH);
    for (int i = 0; i < Math.min(old.size(), current.size()); i++) {
      String name = current.get(i).name();
      if (!old.get(i).name().equals(name)) {
        changed("path parameter " + old.get(i).name() + " is called " + name);
      }
      difference("path parameter " + name, old.get(i).type(), current.get(i).type());
    }
  }

  private void compareParameters(Parameter.Location location, String what) {
    new FieldComparison(what, this::changed)
        .compare(fields(before.parameters(location)), fields(after.parameters(location)));
  }

  private static List<Field> fields(List<Parameter> parameters) {
    return parameters.stream()
        .map(
            parameter ->
                new Field(parameter.name(), parameter.type(), false, parameter.required(), false))
        .toList();
  }

  private void compareBody() {
    Operation.Body old = before.body();
    Operation.Body current = after.body();
    difference("body", whole(old), whole(current));
    new FieldComparison("body field", this::changed)
        .compare(
            old == null ? List.of() : old.fields(), current == null ? List.of() : current.fields());
  }

  private static @Nullable TypeRef whole(Operation.@Nullable Body body) {
    return body == null ? null : body.whole();
  }

  private void compareLifecycle() {
    Lifecycle old = before.lifecycle();
    Lifecycle current = after.lifecycle();
    if (old.equals(current)) {
      return;
    }
    if (current.stage() == Lifecycle.Stage.DEPRECATED) {
      changes.add(new Change(Kind.DEPRECATED, after.id(), deprecation(current)));
    } else if (old.stage() != current.stage()) {
      changed("is " + text(current.stage()) + ", was " + text(old.stage()));
    }
  }

  private static String deprecation(Lifecycle lifecycle) {
    List<String> parts = new ArrayList<>();
    if (lifecycle.deprecated() != null) {
      parts.add("since " + lifecycle.deprecated());
    }
    if (lifecycle.deletion() != null) {
      parts.add("removal on " + lifecycle.deletion());
    }
    if (lifecycle.replacement() != null) {
      parts.add("use " + lifecycle.replacement());
    }
    return String.join(", ", parts);
  }

  private static String text(Lifecycle.Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  private void difference(String what, @Nullable TypeRef old, @Nullable TypeRef current) {
    boolean same =
        old == null || current == null ? old == current : FieldComparison.isSame(old, current);
    if (!same) {
      changed(
          current == null
              ? what + " removed, was " + old
              : old == null
                  ? what + " added, " + current
                  : what + " is " + current + ", was " + old);
    }
  }

  private void changed(String detail) {
    changes.add(new Change(Kind.CHANGED, after.id(), detail));
  }
}
