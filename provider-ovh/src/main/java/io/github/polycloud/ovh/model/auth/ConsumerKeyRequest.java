package io.github.polycloud.ovh.model.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What to ask for when requesting a consumer key. Immutable; each step gives a copy, and refuses
 * what the service would refuse with a {@code CloudException} of kind {@code INVALID_REQUEST}.
 *
 * <pre>{@code
 * ConsumerKeyRequest.create()
 *     .readOnly("/me")
 *     .rule("POST", "/order/*")
 *     .readWriteRecursive("/domain/zone")
 *     .redirection(URI.create("https://app.example.com/welcome"))
 *     .allowedIp("203.0.113.0/24");
 * }</pre>
 *
 * @param accessRules what the key shall be allowed to call
 * @param redirection where to send the owner's browser after the decision
 * @param allowedIPs the only address blocks the key may be used from, null for anywhere
 */
public record ConsumerKeyRequest(
    List<AccessRule> accessRules, @Nullable URI redirection, @Nullable List<String> allowedIPs) {
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");
  private static final List<String> SAFE = List.of("GET", "POST", "PUT");

  /** Refuses what the service would refuse. */
  public ConsumerKeyRequest {
    accessRules.forEach(ConsumerKeyRequest::check);
    accessRules = List.copyOf(accessRules);
    if (redirection != null
        && (redirection.getHost() == null
            || !List.of("http", "https").contains(redirection.getScheme()))) {
      throw refused("a redirection is an http or https URL");
    }
    if (allowedIPs != null) {
      allowedIPs.forEach(ConsumerKeyRequest::checkBlock);
      allowedIPs = List.copyOf(allowedIPs);
    }
  }

  /** A request without rules, to which rules are then added. */
  public static ConsumerKeyRequest create() {
    return new ConsumerKeyRequest(List.of(), null, null);
  }

  /**
   * Adds a rule for one method.
   *
   * @param method GET, POST, PUT or DELETE
   * @param path a path without {@code /1.0}; {@code *} stands for anything, slashes included
   */
  public ConsumerKeyRequest rule(String method, String path) {
    return rules(List.of(method.toUpperCase(Locale.ROOT)), path);
  }

  /** Adds rules that were made elsewhere, for example by {@code AccessRules}. */
  public ConsumerKeyRequest rules(List<AccessRule> rules) {
    List<AccessRule> all = new ArrayList<>(accessRules);
    all.addAll(rules);
    return new ConsumerKeyRequest(all, redirection, allowedIPs);
  }

  /** Adds GET on a path. */
  public ConsumerKeyRequest readOnly(String path) {
    return rules(List.of("GET"), path);
  }

  /** Adds GET, POST and PUT on a path: all but DELETE. */
  public ConsumerKeyRequest safe(String path) {
    return rules(SAFE, path);
  }

  /** Adds GET, POST, PUT and DELETE on a path. */
  public ConsumerKeyRequest readWrite(String path) {
    return rules(METHODS, path);
  }

  /** Adds GET on a path and all that is below it; {@code /} for everything. */
  public ConsumerKeyRequest readOnlyRecursive(String path) {
    return recursive(List.of("GET"), path);
  }

  /** Adds GET, POST and PUT on a path and all that is below it: nothing there can be deleted. */
  public ConsumerKeyRequest safeRecursive(String path) {
    return recursive(SAFE, path);
  }

  /** Adds GET, POST, PUT and DELETE on a path and all that is below it. */
  public ConsumerKeyRequest readWriteRecursive(String path) {
    return recursive(METHODS, path);
  }

  /** Sends the owner's browser there after the decision. */
  public ConsumerKeyRequest redirection(URI url) {
    return new ConsumerKeyRequest(accessRules, url, allowedIPs);
  }

  /** Lets the key be used from this address block, in CIDR form, and from others named so. */
  public ConsumerKeyRequest allowedIp(String block) {
    List<String> blocks = new ArrayList<>(allowedIPs == null ? List.of() : allowedIPs);
    blocks.add(block);
    return new ConsumerKeyRequest(accessRules, redirection, blocks);
  }

  /** A star at the end covers what is below a path, but not the path itself. */
  private ConsumerKeyRequest recursive(List<String> methods, String path) {
    String root = path.replaceFirst("[*/ ]+$", "");
    ConsumerKeyRequest itself = root.isEmpty() ? this : rules(methods, root);
    return itself.rules(methods, root + "/*");
  }

  private ConsumerKeyRequest rules(List<String> methods, String path) {
    return rules(methods.stream().map(method -> new AccessRule(method, path)).toList());
  }

  private static void check(AccessRule rule) {
    if (!METHODS.contains(rule.method())) {
      throw refused("an access rule is for " + String.join(", ", METHODS));
    }
    String path = rule.path();
    if (!path.startsWith("/") || path.chars().anyMatch(c -> c <= ' ' || c == '?' || c == '#')) {
      throw refused("the path of an access rule begins with a slash and has no blank or query");
    }
    if (path.matches("/(1\\.0|v1)(/.*)?")) {
      throw refused("the path of an access rule is written without /1.0");
    }
  }

  private static void checkBlock(String block) {
    if (!IpBlock.isValid(block)) {
      throw refused("an address block is written in CIDR form, for example 203.0.113.0/24");
    }
  }

  private static CloudException refused(String rule) {
    return new CloudException(ErrorKind.INVALID_REQUEST, rule);
  }
}
