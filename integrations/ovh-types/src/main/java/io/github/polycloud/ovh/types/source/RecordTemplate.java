// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import static io.github.polycloud.ovh.types.source.Layout.group;
import static io.github.polycloud.ovh.types.source.Layout.indent;
import static io.github.polycloud.ovh.types.source.Layout.line;
import static io.github.polycloud.ovh.types.source.Layout.list;
import static io.github.polycloud.ovh.types.source.Layout.newLine;
import static io.github.polycloud.ovh.types.source.Layout.sequence;
import static io.github.polycloud.ovh.types.source.Layout.text;

import io.github.polycloud.ovh.types.source.Usage.Direction;
import java.util.ArrayList;
import java.util.List;

/** Writes a record: of a response, or of a request with checks and perhaps a builder. */
final class RecordTemplate {
  // With fewer optional components the constructor is as readable.
  private static final int MIN_OPTIONAL = 3;

  private final RecordPlan plan;
  private final SourceFile file;
  private final List<Component> components;

  private RecordTemplate(RecordPlan plan, SourceFile file, JavaTypes types) {
    this.plan = plan;
    this.file = file;
    this.components = Component.of(plan, types, file);
  }

  /** Returns the text of the file. */
  static String write(RecordPlan plan, String packageName, JavaTypes types) {
    SourceFile file = new SourceFile(packageName, plan.origin());
    return file.render(new RecordTemplate(plan, file, types).type());
  }

  private Layout type() {
    List<Layout> members = new ArrayList<>();
    boolean isRequest = plan.direction() == Direction.IN_REQUESTS;
    boolean hasBuilder = isRequest && plan.typeParameters().isEmpty() && optional() >= MIN_OPTIONAL;
    boolean isSensitive = components.stream().anyMatch(Component::isSensitive);
    if (isRequest && components.stream().anyMatch(this::isHandled)) {
      members.add(constructor());
    }
    BuilderTemplate builder = new BuilderTemplate(plan.name(), components, file);
    if (hasBuilder) {
      members.add(builder.factory());
    }
    if (isSensitive) {
      members.add(toText());
    }
    if (hasBuilder) {
      members.add(builder.type());
    }
    return sequence(comment(isSensitive), header(!members.isEmpty()), body(members));
  }

  private long optional() {
    return components.stream().filter(Component::isNullable).count();
  }

  private boolean isHandled(Component component) {
    return component.isChecked() || !component.copy().isEmpty();
  }

  private Layout comment(boolean isSensitive) {
    boolean omits = plan.direction() == Direction.IN_REQUESTS && optional() > 0;
    Comment comment =
        Comment.of(
            plan.summary(),
            omits ? "What is null is not sent." : "",
            isSensitive ? "{@link #toString} omits secrets." : "");
    plan.typeParameters().forEach(name -> comment.tag("@param <" + name + "> a type of values"));
    components.forEach(
        component -> comment.tag("@param " + component.name() + " " + component.description()));
    return comment.layout(0);
  }

  private Layout header(boolean hasMembers) {
    String name =
        plan.typeParameters().isEmpty()
            ? plan.name()
            : plan.name() + "<" + String.join(", ", plan.typeParameters()) + ">";
    Layout list =
        list(
            "public record " + name + "(",
            components.stream().map(component -> component.declaration(file)).toList(),
            ")");
    String end = hasMembers ? " {" : " {}";
    return plan.interfaces().isEmpty()
        ? sequence(list, text(end))
        : group(
            list,
            indent(4, line(), text("implements " + String.join(", ", plan.interfaces()))),
            text(end));
  }

  private static Layout body(List<Layout> members) {
    if (members.isEmpty()) {
      return sequence();
    }
    return sequence(
        indent(2, newLine(), Layout.join(members, newLine(), newLine())), newLine(), text("}"));
  }

  private Layout constructor() {
    List<Layout> statements = new ArrayList<>();
    boolean rejects = false;
    for (Component component : components) {
      if (!component.copy().isEmpty()) {
        statements.add(copy(component));
        rejects |= !component.isNullable();
      }
    }
    for (Component component : components) {
      if (component.isChecked() && component.copy().isEmpty()) {
        statements.add(list(requireNonNull(file) + "(", argument(component), ");"));
        rejects = true;
      }
    }
    return sequence(
        Comment.of(rejects ? "Rejects null components." : "Copies the elements.").layout(2),
        text("public " + plan.name() + " {"),
        indent(2, newLine(), Layout.join(statements, newLine())),
        newLine(),
        text("}"));
  }

  private static Layout copy(Component component) {
    String name = component.name();
    String copy = component.copy() + "(" + name + ")";
    return component.isNullable()
        ? group(
            text(name + " ="),
            indent(
                4,
                line(),
                group(
                    text(name + " == null"),
                    indent(4, line(), text("? null"), line(), text(": " + copy + ";")))))
        : group(text(name + " ="), indent(4, line(), text(copy + ";")));
  }

  static String requireNonNull(SourceFile file) {
    return file.use("java.util.Objects") + ".requireNonNull";
  }

  static List<Layout> argument(Component component) {
    return List.of(text(component.name()), text("\"" + component.name() + "\""));
  }

  private Layout toText() {
    String text = file.use("io.github.polycloud.redaction.RecordText");
    return sequence(
        text("@Override"),
        newLine(),
        text("public String toString() {"),
        indent(2, newLine(), text("return " + text + ".of(this);")),
        newLine(),
        text("}"));
  }
}
