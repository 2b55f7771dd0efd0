// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import static io.github.polycloud.ovh.types.source.Layout.group;
import static io.github.polycloud.ovh.types.source.Layout.indent;
import static io.github.polycloud.ovh.types.source.Layout.line;
import static io.github.polycloud.ovh.types.source.Layout.list;
import static io.github.polycloud.ovh.types.source.Layout.newLine;
import static io.github.polycloud.ovh.types.source.Layout.sequence;
import static io.github.polycloud.ovh.types.source.Layout.text;

import java.util.ArrayList;
import java.util.List;

/** Writes the builder of a record, whose factory takes the required components. */
final class BuilderTemplate {
  private final String record;
  private final List<Component> components;
  private final List<Component> required;
  private final SourceFile file;

  BuilderTemplate(String record, List<Component> components, SourceFile file) {
    this.record = record;
    this.components = components;
    this.required = components.stream().filter(component -> !component.isNullable()).toList();
    this.file = file;
  }

  /** The method of the record that returns a builder. */
  Layout factory() {
    List<Layout> checks = new ArrayList<>();
    for (Component component : required) {
      if (component.isChecked()) {
        checks.add(
            list(
                RecordTemplate.requireNonNull(file) + "(",
                RecordTemplate.argument(component),
                ");"));
        checks.add(newLine());
      }
    }
    String sentence =
        required.isEmpty()
            ? "Returns a builder without values."
            : "Returns a builder with the required values.";
    return sequence(
        Comment.of(sentence).layout(2),
        list("public static Builder builder(", parameters(), ") {"),
        indent(
            2,
            newLine(),
            sequence(checks),
            Layout.arguments(
                "return new Builder(", required.stream().map(Component::name).toList(), ");")),
        newLine(),
        text("}"));
  }

  private List<Layout> parameters() {
    return required.stream()
        .map(component -> Layout.declaration(List.of(), component.type(), component.name()))
        .toList();
  }

  /** The class of the builder. */
  Layout type() {
    List<Layout> members = new ArrayList<>();
    List<Layout> fields = new ArrayList<>();
    for (Component component : components) {
      fields.add(
          component.isNullable()
              ? Layout.declaration(
                  List.of(),
                  "private @"
                      + file.use("org.jspecify.annotations.Nullable")
                      + " "
                      + component.type(),
                  component.name() + ";")
              : Layout.declaration(
                  List.of(), "private final " + component.type(), component.name() + ";"));
    }
    members.add(Layout.join(fields, newLine()));
    members.add(constructor());
    components.stream()
        .filter(Component::isNullable)
        .forEach(component -> members.add(setter(component)));
    members.add(build());
    return sequence(
        Comment.of("Builds the record.").layout(2),
        text("public static final class Builder {"),
        indent(2, newLine(), Layout.join(members, newLine(), newLine())),
        newLine(),
        text("}"));
  }

  private Layout constructor() {
    if (required.isEmpty()) {
      return text("private Builder() {}");
    }
    List<Layout> assignments = new ArrayList<>();
    for (Component component : required) {
      assignments.add(assignment(component, text(component.name() + ";")));
    }
    return sequence(
        list("private Builder(", parameters(), ") {"),
        indent(2, newLine(), Layout.join(assignments, newLine())),
        newLine(),
        text("}"));
  }

  private Layout setter(Component component) {
    String name = component.name();
    String type = Component.primitive(component.type());
    boolean isPrimitive = !type.equals(component.type());
    Layout value;
    if (isPrimitive) {
      value = text(name + ";");
    } else if (component.copy().isEmpty()) {
      value =
          list(RecordTemplate.requireNonNull(file) + "(", RecordTemplate.argument(component), ");");
    } else {
      value = list(component.copy() + "(", List.of(text(name)), ");");
    }
    return sequence(
        Comment.of(
                type.equals("boolean")
                    ? "Sets " + Literals.code(component.field().name(), "it") + "."
                    : "Sets the " + component.description() + ".")
            .layout(4),
        list(
            "public Builder " + name + "(",
            List.of(Layout.declaration(List.of(), type, name)),
            ") {"),
        indent(2, newLine(), assignment(component, value), newLine(), text("return this;")),
        newLine(),
        text("}"));
  }

  private static Layout assignment(Component component, Layout value) {
    return group(text("this." + component.name() + " ="), indent(4, line(), value));
  }

  private Layout build() {
    return sequence(
        Comment.of("Returns the record.").layout(4),
        text("public " + record + " build() {"),
        indent(
            2,
            newLine(),
            Layout.arguments(
                "return new " + record + "(",
                components.stream().map(Component::name).toList(),
                ");")),
        newLine(),
        text("}"));
  }
}
