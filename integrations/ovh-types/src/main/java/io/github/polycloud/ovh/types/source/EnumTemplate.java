// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import static io.github.polycloud.ovh.types.source.Layout.group;
import static io.github.polycloud.ovh.types.source.Layout.indent;
import static io.github.polycloud.ovh.types.source.Layout.line;
import static io.github.polycloud.ovh.types.source.Layout.list;
import static io.github.polycloud.ovh.types.source.Layout.newLine;
import static io.github.polycloud.ovh.types.source.Layout.sequence;
import static io.github.polycloud.ovh.types.source.Layout.text;

import io.github.polycloud.ovh.types.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Writes an enumeration as an {@code ExtensibleEnum}. */
final class EnumTemplate {
  private static final int MAX_LITERAL = 60;

  private EnumTemplate() {}

  /** Returns the text of the file. */
  static String write(Model.Enumeration model, String name, String packageName, String origin) {
    SourceFile file = new SourceFile(packageName, origin);
    String parent = file.use("io.github.polycloud.model.ExtensibleEnum");
    String creator = file.use("com.fasterxml.jackson.annotation.JsonCreator");
    String objects = file.use("java.util.Objects");
    List<Layout> members = new ArrayList<>();
    members.add(
        group(
            text("private static final Values<" + name + "> VALUES ="),
            indent(4, line(), text("Values.of(" + name + "::new);"))));
    Identifiers names = new Identifiers();
    for (String value : new LinkedHashSet<>(model.values())) {
      members.add(
          sequence(
              Comment.of("The value " + Literals.code(value, "of this name") + ".").layout(2),
              constant(name, names.unique(Identifiers.constant(value)), value)));
    }
    members.add(
        sequence(
            text("private " + name + "(String name) {"),
            indent(2, newLine(), text("super(name);")),
            newLine(),
            text("}")));
    members.add(
        sequence(
            Comment.of(
                    "Returns the value with this name; one without a constant is kept as the"
                        + " service sent it.")
                .layout(2),
            text("@" + creator + "(mode = " + creator + ".Mode.DELEGATING)"),
            newLine(),
            text("public static " + name + " of(String name) {"),
            indent(
                2,
                newLine(),
                text(objects + ".requireNonNull(name, \"name\");"),
                newLine(),
                text("return VALUES.get(name);")),
            newLine(),
            text("}")));
    return file.render(
        sequence(
            Comment.of(
                    Words.capitalized(Words.prose(name)) + ".",
                    "Values without a constant are kept as the service sent them.")
                .layout(0),
            group(
                text("public final class " + name),
                indent(4, line(), text("extends " + parent + " {"))),
            indent(2, newLine(), Layout.join(members, newLine(), newLine())),
            newLine(),
            text("}")));
  }

  /** The formatter splits long text at spaces, but not at their escapes. */
  private static String literal(String value) {
    String literal = Literals.string(value);
    return literal.length() > MAX_LITERAL ? literal.replace(" ", "\\040") : literal;
  }

  private static Layout constant(String type, String name, String value) {
    String start = "public static final " + type;
    Layout get = list("VALUES.get(", List.of(text(literal(value))), ");");
    Layout assignment = sequence(text(name + " ="), indent(4, line(), get));
    boolean fits = 2 + start.length() + 1 + name.length() + 2 <= Layout.WIDTH;
    return fits
        ? group(text(start + " "), assignment)
        : sequence(text(start), indent(4, newLine(), group(assignment)));
  }
}
