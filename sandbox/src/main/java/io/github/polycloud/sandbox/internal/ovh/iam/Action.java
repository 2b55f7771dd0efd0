// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.iam;

import io.github.polycloud.sandbox.internal.http.GlobPatterns;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The action of an operation, as policies name it.
 *
 * @param name for example {@code dedicatedServer:apiovh:task/get}
 */
public record Action(String name) {

  /** The path of a product, and its kind in the names of actions. */
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
          ("assign cancel changeConfiguration confirmTermination import reboot refresh reinstall"
                  + " resize restart rollback snapshot start stop terminate")
              .split(" "));

  /** The action of an HTTP method and the path of a route, with parameters in braces. */
  public static Action of(String method, String template) {
    return PRODUCTS.stream()
        .filter(product -> (template + "/").startsWith(product.path() + "/"))
        .findFirst()
        .map(product -> new Action(name(product, method, template)))
        .orElseGet(
            () -> new Action("account:apiovh:" + segments(template, verb(method, template))));
  }

  /** Whether a policy's pattern, with {@code *} as a wildcard, matches this action. */
  boolean matches(String pattern) {
    return GlobPatterns.pattern(pattern, '*').test(name);
  }

  private static String name(Product product, String method, String template) {
    String rest = template.substring(product.path().length());
    boolean machine = product.kind().equals("dedicatedServer") || product.kind().equals("vps");
    boolean onProduct = segments(rest, "").isEmpty();
    String verb = machine && onProduct && method.equals("PUT") ? "put" : verb(method, rest);
    return product.kind() + ":apiovh:" + segments(rest, verb);
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

  private static String segments(String path, String verb) {
    return Stream.concat(Arrays.stream(path.split("/")), Stream.of(verb))
        .filter(segment -> !segment.isEmpty() && !segment.startsWith("{"))
        .collect(Collectors.joining("/"));
  }
}
