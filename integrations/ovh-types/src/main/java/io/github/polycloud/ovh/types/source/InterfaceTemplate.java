// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import static io.github.polycloud.ovh.types.source.Layout.indent;
import static io.github.polycloud.ovh.types.source.Layout.list;
import static io.github.polycloud.ovh.types.source.Layout.newLine;
import static io.github.polycloud.ovh.types.source.Layout.sequence;
import static io.github.polycloud.ovh.types.source.Layout.text;

import io.github.polycloud.ovh.types.model.Lifecycle;
import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.Parameter;
import io.github.polycloud.ovh.types.model.Parameter.Location;
import io.github.polycloud.ovh.types.model.TypeRef;
import io.github.polycloud.ovh.types.source.Usage.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes the interface of a resource. */
final class InterfaceTemplate {
  private final InterfacePlan plan;
  private final JavaTypes types;
  private final SourceFile file;

  private InterfaceTemplate(InterfacePlan plan, JavaTypes types, SourceFile file) {
    this.plan = plan;
    this.types = types;
    this.file = file;
  }

  /** Returns the text of the file. */
  static String write(InterfacePlan plan, String packageName, JavaTypes types) {
    SourceFile file = new SourceFile(packageName, plan.origin());
    return file.render(new InterfaceTemplate(plan, types, file).type());
  }

  private Layout type() {
    List<Layout> members = new ArrayList<>();
    for (Operation operation : plan.operations()) {
      methods(operation, members);
      expansion(operation, members);
    }
    String last = Resources.lastName(plan.resource());
    String what = last.isEmpty() ? "operations" : Words.prose(Words.plural(last));
    return sequence(
        Comment.of(Literals.path(path()) + ": " + what + ".").layout(0),
        text("public interface " + plan.name() + " {"),
        indent(2, newLine(), Layout.join(members, newLine(), newLine())),
        newLine(),
        text("}"));
  }

  /** The path of the resource, with the names of its parameters. */
  private String path() {
    List<String> segments = Resources.segments(plan.operations().get(0).path());
    int length = Resources.segments(plan.resource()).size();
    return "/" + String.join("/", segments.subList(0, Math.min(length, segments.size())));
  }

  /** The method of an operation, and before it one without optional parameters if it has any. */
  private void methods(Operation operation, List<Layout> members) {
    MethodName name = name(operation);
    List<MethodParameter> all = parameters(operation);
    List<MethodParameter> required = all.stream().filter(MethodParameter::isRequired).toList();
    boolean isPaged = MethodParameter.isPaged(operation);
    if (required.size() < all.size()) {
      members.add(
          isPaged ? firstPage(operation, all) : method(operation, required, name.sentence()));
    }
    String sentence =
        isPaged
            ? "From a cursor; null for the first page."
            : required.size() < all.size() ? name.filtered() : name.sentence();
    members.add(method(operation, all, sentence));
  }

  private MethodName name(Operation operation) {
    return Objects.requireNonNull(plan.names().get(operation.id()));
  }

  private List<MethodParameter> parameters(Operation operation) {
    String body = plan.bodies().of(operation, file);
    return MethodParameter.of(operation, types, file, body.isEmpty() ? null : body);
  }

  private Layout method(Operation operation, List<MethodParameter> parameters, String sentence) {
    List<Layout> lines = new ArrayList<>();
    lines.add(comment(operation, parameters, sentence));
    if (operation.lifecycle().stage() == Lifecycle.Stage.DEPRECATED) {
      lines.add(deprecated(operation.lifecycle()));
    }
    if (plan.isIdempotent().test(operation)) {
      lines.add(annotation("io.github.polycloud.http.Idempotent"));
    }
    if (!operation.authenticated()) {
      lines.add(annotation("io.github.polycloud.http.Unauthenticated"));
    }
    String line = RequestTemplate.line(operation, parameters);
    lines.add(Literals.annotation(file.use("feign.RequestLine"), line));
    lines.add(newLine());
    headers(parameters, lines);
    lines.add(
        Layout.signature(
            2,
            result(operation),
            name(operation).name(),
            parameters.stream().map(p -> p.declaration(file, p.isBody())).toList(),
            ");"));
    return sequence(lines);
  }

  private void headers(List<MethodParameter> parameters, List<Layout> lines) {
    List<String> headers = new ArrayList<>();
    for (MethodParameter parameter : parameters) {
      Parameter described = parameter.described();
      if (described != null && described.location() == Location.HEADER) {
        String header = described.name().replaceAll("[^A-Za-z0-9_-]", "-");
        headers.add(header + ": {" + parameter.name() + "}");
      } else if (described == null && !parameter.isBody()) {
        headers.add(MethodParameter.CURSOR_HEADER + ": {" + parameter.name() + "}");
      }
    }
    if (!headers.isEmpty()) {
      String annotation = file.use("feign.Headers");
      List<Layout> literals = headers.stream().map(Literals::string).map(Layout::text).toList();
      lines.add(
          headers.size() == 1
              ? Literals.annotation(annotation, headers.get(0))
              : sequence(
                  text("@" + annotation + "({"),
                  indent(2, newLine(), Layout.join(literals, text(","), newLine())),
                  newLine(),
                  text("})")));
      lines.add(newLine());
    }
  }

  private Layout annotation(String type) {
    return sequence(text("@" + file.use(type)), newLine());
  }

  private static Layout deprecated(Lifecycle lifecycle) {
    List<Layout> arguments = new ArrayList<>();
    if (lifecycle.deprecated() != null) {
      arguments.add(text("since = " + Literals.string(lifecycle.deprecated())));
    }
    if (lifecycle.deletion() != null) {
      arguments.add(text("forRemoval = true"));
    }
    return sequence(
        arguments.isEmpty() ? text("@Deprecated") : list("@Deprecated(", arguments, ")"),
        newLine());
  }

  private Layout comment(Operation operation, List<MethodParameter> parameters, String sentence) {
    Comment comment =
        Comment.of(sentence, facts(parameters), stage(operation), result(operation.result()));
    Lifecycle lifecycle = operation.lifecycle();
    if (lifecycle.stage() == Lifecycle.Stage.DEPRECATED) {
      comment.tag("@deprecated " + deprecation(lifecycle));
    }
    return comment.layout(2);
  }

  private String facts(List<MethodParameter> parameters) {
    List<String> facts = new ArrayList<>();
    for (MethodParameter parameter : parameters) {
      Parameter described = parameter.described();
      if (described != null) {
        boolean isJson =
            !types.isScalar(described.type()) && !(described.type() instanceof TypeRef.Listing);
        String fact = isJson ? json(described.type()) : types.fact(described.type());
        if (!fact.isEmpty()) {
          facts.add("{@code " + parameter.name() + "} is " + fact);
        }
      }
    }
    return facts.isEmpty() ? "" : String.join("; ", facts) + ".";
  }

  private static String json(TypeRef type) {
    return "JSON of the type " + Literals.code(type.toString(), "that the description names");
  }

  private static String stage(Operation operation) {
    return switch (operation.lifecycle().stage()) {
      case ALPHA -> "Alpha: may change.";
      case BETA -> "Beta: may change.";
      case INTERNAL -> "For internal use of OVH.";
      case PRODUCTION, DEPRECATED -> "";
    };
  }

  private String result(TypeRef type) {
    String fact = types.fact(type);
    if (fact.isEmpty()) {
      return "";
    }
    return type instanceof TypeRef.Listing ? "Each is " + fact + "." : "Returns " + fact + ".";
  }

  private static String deprecation(Lifecycle lifecycle) {
    List<String> facts = new ArrayList<>();
    if (lifecycle.deprecated() != null) {
      facts.add("since " + lifecycle.deprecated());
    }
    if (lifecycle.deletion() != null) {
      facts.add("to be removed on " + lifecycle.deletion());
    }
    if (lifecycle.replacement() != null) {
      facts.add("use " + Literals.path(lifecycle.replacement()));
    }
    return facts.isEmpty() ? "will be removed" : String.join("; ", facts);
  }

  private String result(Operation operation) {
    TypeRef type = operation.result();
    if (type == TypeRef.Simple.VOID) {
      return "void";
    }
    if (MethodParameter.isPaged(operation) && type instanceof TypeRef.Listing list) {
      String element = types.of(list.element(), Direction.IN_RESPONSES, file, List.of());
      return file.use("io.github.polycloud.paging.Paged") + "<" + element + ">";
    }
    return types.of(type, Direction.IN_RESPONSES, file, List.of());
  }

  /** A method that reads a list of pages from the first one. */
  private Layout firstPage(Operation operation, List<MethodParameter> all) {
    List<MethodParameter> required = all.stream().filter(MethodParameter::isRequired).toList();
    List<String> arguments =
        all.stream().map(parameter -> parameter.isRequired() ? parameter.name() : "null").toList();
    return ofDefault(
        operation,
        name(operation).sentence(),
        result(operation),
        name(operation).name(),
        required.stream().map(InterfaceTemplate::plain).toList(),
        Layout.arguments("return " + name(operation).name() + "(", arguments, ");"));
  }

  private Layout ofDefault(
      Operation operation,
      String sentence,
      String result,
      String name,
      List<Layout> parameters,
      Layout statement) {
    List<Layout> lines = new ArrayList<>();
    lines.add(comment(operation, List.of(), sentence));
    if (operation.lifecycle().stage() == Lifecycle.Stage.DEPRECATED) {
      lines.add(deprecated(operation.lifecycle()));
    }
    lines.add(Layout.signature(2, "default " + result, name, parameters, ") {"));
    lines.add(indent(2, newLine(), statement));
    lines.add(newLine());
    lines.add(text("}"));
    return sequence(lines);
  }

  private static Layout plain(MethodParameter parameter) {
    return Layout.declaration(List.of(), parameter.type(), parameter.name());
  }

  /** For a list of ids a method that reads the objects, if another method reads one of them. */
  private void expansion(Operation operation, List<Layout> members) {
    if (!operation.method().equals("GET")
        || MethodParameter.isPaged(operation)
        || !MethodName.isIds(operation.result())) {
      return;
    }
    String element = Resources.elementOf(operation.path());
    for (Operation other : plan.operations()) {
      if (other.method().equals("GET") && Resources.normalized(other.path()).equals(element)) {
        expansion(operation, other, members);
        return;
      }
    }
  }

  private void expansion(Operation ids, Operation get, List<Layout> members) {
    List<MethodParameter> outer = required(ids);
    List<MethodParameter> inner = required(get);
    String id =
        types.of(
            ((TypeRef.Listing) ids.result()).element(), Direction.IN_RESPONSES, file, List.of());
    boolean matches =
        inner.size() == outer.size() + 1
            && get.result() instanceof TypeRef.Named
            && Component.primitive(id).equals(inner.get(outer.size()).type())
            && outer.stream()
                .map(MethodParameter::type)
                .toList()
                .equals(inner.stream().limit(outer.size()).map(MethodParameter::type).toList());
    String method = Identifiers.method("all " + name(ids).plural(), "");
    boolean isTaken =
        plan.names().values().stream().anyMatch(other -> other.name().equalsIgnoreCase(method));
    if (!matches || isTaken) {
      return;
    }
    List<String> arguments = outer.stream().map(MethodParameter::name).toList();
    MethodName list = name(ids);
    MethodName one = name(get);
    String request = file.use("io.github.polycloud.ovh.list.ListRequest");
    List<Layout> parameters = new ArrayList<>();
    parameters.add(text(request + " listing"));
    outer.forEach(parameter -> parameters.add(plain(parameter)));
    String variable =
        outer.stream().anyMatch(parameter -> parameter.name().equals("id")) ? "each" : "id";
    List<Layout> calls =
        outer.isEmpty()
            ? List.of(text("this::" + list.name()), text("this::" + one.name()))
            : List.of(
                lambda("()", list.name(), arguments),
                lambda(
                    variable,
                    one.name(),
                    Stream.concat(arguments.stream(), Stream.of(variable)).toList()));
    members.add(
        ofDefault(
            get,
            list.sentence().replace("Ids of all", "All") + " Sends a request for each.",
            file.use("io.github.polycloud.paging.Paged")
                + "<"
                + types.of(get.result(), Direction.IN_RESPONSES, file, List.of())
                + ">",
            method,
            parameters,
            list("return listing.expand(", calls, ");")));
  }

  private static Layout lambda(String parameters, String method, List<String> arguments) {
    return Layout.group(
        text(parameters + " ->"),
        indent(4, Layout.line(), Layout.arguments(method + "(", arguments, ")")));
  }

  private List<MethodParameter> required(Operation operation) {
    return parameters(operation).stream().filter(MethodParameter::isRequired).toList();
  }
}
