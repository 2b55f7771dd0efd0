package io.github.polycloud.sandbox.internal.ovh.iam;

import io.github.polycloud.sandbox.internal.http.GlobPatterns;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a call does, in the words that policies are written in: for example {@code
 * dedicatedServer:apiovh:task/get}.
 *
 * @param name the action's name
 */
public record Action(String name) {

  /** The path of a product and what policies call it. */
  private record Product(String path, String kind) {}

  private static final List<Product> PRODUCTS =
      List.of(
          new Product("/cloud/project", "publicCloudProject"),
          new Product("/dedicated/server", "dedicatedServer"),
          new Product("/domain/zone", "dnsZone"),
          new Product("/domain", "domain"),
          new Product("/hosting/web", "webHosting"),
          new Product("/ip", "ip"),
          new Product("/vps", "vps"));

  /** A POST to one of these is named by it alone; any other POST creates. */
  private static final Set<String> VERBS =
      Set.of(
          "assign",
          "cancel",
          "changeConfiguration",
          "confirmTermination",
          "import",
          "reboot",
          "refresh",
          "reinstall",
          "resize",
          "restart",
          "rollback",
          "snapshot",
          "start",
          "stop",
          "terminate");

  /**
   * The action of an operation.
   *
   * @param method its HTTP method
   * @param template its path with placeholders in braces
   * @return the action that a policy has to allow
   */
  public static Action of(String method, String template) {
    return PRODUCTS.stream()
        .filter(product -> (template + "/").startsWith(product.path() + "/"))
        .findFirst()
        .map(product -> new Action(name(product, method, template)))
        .orElseGet(() -> new Action("account:apiovh:" + steps(template, verb(method, template))));
  }

  /** Whether a policy's pattern, in which {@code *} stands for anything, covers this action. */
  boolean isCoveredBy(String pattern) {
    return GlobPatterns.pattern(pattern, "*").matcher(name).matches();
  }

  private static String name(Product product, String method, String template) {
    String rest = template.substring(product.path().length());
    boolean machine = product.kind().equals("dedicatedServer") || product.kind().equals("vps");
    boolean whole = steps(rest, "").isEmpty();
    String verb = machine && whole && method.equals("PUT") ? "put" : verb(method, rest);
    return product.kind() + ":apiovh:" + steps(rest, verb);
  }

  private static String verb(String method, String path) {
    boolean named = VERBS.contains(path.substring(path.lastIndexOf('/') + 1));
    return switch (method) {
      case "GET" -> "get";
      case "PUT" -> "edit";
      case "DELETE" -> "delete";
      default -> named ? "" : "create";
    };
  }

  private static String steps(String path, String verb) {
    return Stream.concat(Arrays.stream(path.split("/")), Stream.of(verb))
        .filter(step -> !step.isEmpty() && !step.startsWith("{"))
        .collect(Collectors.joining("/"));
  }
}
