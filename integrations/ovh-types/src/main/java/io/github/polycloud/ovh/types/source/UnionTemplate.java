// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import static io.github.polycloud.ovh.types.source.Layout.indent;
import static io.github.polycloud.ovh.types.source.Layout.line;
import static io.github.polycloud.ovh.types.source.Layout.newLine;
import static io.github.polycloud.ovh.types.source.Layout.sequence;
import static io.github.polycloud.ovh.types.source.Layout.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Writes a choice of models as a sealed interface, with a record for what is none of them. */
final class UnionTemplate {
  private static final String JACKSON = "com.fasterxml.jackson.annotation.";

  private UnionTemplate() {}

  /**
   * Returns the text of the file.
   *
   * @param discriminator the field that tells the variants apart
   * @param inVariants whether the variants have that field
   * @param variants the names of the types by the value of the field
   */
  static String write(
      String name,
      String packageName,
      String origin,
      String discriminator,
      boolean inVariants,
      Map<String, String> variants) {
    SourceFile file = new SourceFile(packageName, origin);
    String info = file.use(JACKSON + "JsonTypeInfo");
    String types = file.use(JACKSON + "JsonSubTypes");
    String property = Literals.string(discriminator);
    List<Layout> some = new ArrayList<>();
    variants.forEach(
        (value, type) ->
            some.add(
                text(
                    "@"
                        + types
                        + ".Type(value = "
                        + type
                        + ".class, name = "
                        + Literals.string(value)
                        + ")")));
    List<Layout> permitted = new ArrayList<>();
    new LinkedHashSet<>(variants.values()).forEach(type -> permitted.add(text(type)));
    permitted.add(text(name + ".Other"));
    String component = Identifiers.variable(discriminator);
    return file.render(
        sequence(
            Comment.of(
                    "One of several types, which "
                        + Literals.code(discriminator, "a field")
                        + " tells apart.")
                .layout(0),
            text("@" + info + "("),
            indent(
                4,
                newLine(),
                Layout.join(
                    List.of(
                        text("use = " + info + ".Id.NAME"),
                        text(
                            "include = "
                                + info
                                + ".As."
                                + (inVariants ? "EXISTING_PROPERTY" : "PROPERTY")),
                        text("property = " + property),
                        text("visible = true"),
                        text("defaultImpl = " + name + ".Other.class")),
                    text(","),
                    newLine())),
            text(")"),
            newLine(),
            text("@" + types + "({"),
            indent(2, newLine(), Layout.join(some, text(","), newLine())),
            newLine(),
            text("})"),
            newLine(),
            Layout.group(
                text("public sealed interface " + name),
                indent(
                    4,
                    line(),
                    Layout.group(
                        text("permits "), indent(4, Layout.join(permitted, text(","), line())))),
                text(" {")),
            indent(2, newLine(), other(file, component, discriminator, property, name)),
            newLine(),
            text("}")));
  }

  private static Layout other(
      SourceFile file, String component, String discriminator, String property, String name) {
    String nullable = file.use("org.jspecify.annotations.Nullable");
    String annotation =
        component.equals(discriminator)
            ? ""
            : "@" + file.use(JACKSON + "JsonProperty") + "(" + property + ") ";
    return sequence(
        Comment.of("A value of another type, of which only that is known.")
            .tag("@param " + component + " what the service sent")
            .layout(2),
        text(
            "record Other("
                + annotation
                + "@"
                + nullable
                + " String "
                + component
                + ") implements "
                + name
                + " {}"));
  }
}
