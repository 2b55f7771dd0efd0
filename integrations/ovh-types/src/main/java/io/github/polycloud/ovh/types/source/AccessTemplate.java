// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import static io.github.polycloud.ovh.types.source.Layout.group;
import static io.github.polycloud.ovh.types.source.Layout.indent;
import static io.github.polycloud.ovh.types.source.Layout.line;
import static io.github.polycloud.ovh.types.source.Layout.list;
import static io.github.polycloud.ovh.types.source.Layout.newLine;
import static io.github.polycloud.ovh.types.source.Layout.sequence;
import static io.github.polycloud.ovh.types.source.Layout.text;

import io.github.polycloud.ovh.login.AccessRules;
import io.github.polycloud.ovh.model.auth.AccessRule;
import io.github.polycloud.ovh.types.model.Operation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Writes the access rules that operations need. */
public final class AccessTemplate {
  private AccessTemplate() {}

  /** Returns the smallest set of rules that grants some operations, sorted. */
  public static List<AccessRule> rules(Collection<Operation> operations) {
    return AccessRules.minimize(
            operations.stream()
                .filter(Operation::authenticated)
                .filter(operation -> !operation.path().startsWith("/auth/"))
                .map(
                    operation ->
                        new AccessRule(
                            operation.method(), operation.path().replaceAll("\\{[^{}]*}", "*")))
                .distinct()
                .toList())
        .stream()
        .sorted(Comparator.comparing(AccessRule::path).thenComparing(AccessRule::method))
        .toList();
  }

  static String write(Collection<Operation> operations, String packageName, String origin) {
    SourceFile file = new SourceFile(packageName, origin);
    String list = file.use("java.util.List");
    String rule = file.use("io.github.polycloud.ovh.model.auth.AccessRule");
    List<Layout> rules =
        rules(operations).stream()
            .map(
                one ->
                    list(
                        "new " + rule + "(",
                        List.of(
                            text(Literals.string(one.method())), text(Literals.string(one.path()))),
                        ")"))
            .toList();
    return file.render(
        sequence(
            Comment.of("The access rules that a consumer key needs for these operations.")
                .layout(0),
            text("public final class RequiredAccess {"),
            indent(
                2,
                newLine(),
                Comment.of("The smallest set of rules.").layout(2),
                group(
                    text("public static final " + list + "<" + rule + "> RULES ="),
                    indent(4, line(), list(list + ".of(", rules, ");"))),
                newLine(),
                newLine(),
                text("private RequiredAccess() {}")),
            newLine(),
            text("}")));
  }
}
