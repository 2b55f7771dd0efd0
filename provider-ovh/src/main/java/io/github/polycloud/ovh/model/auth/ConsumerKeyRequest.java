// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.arguments.Elements;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The request for a consumer key. Immutable; each method returns a copy, and rejects what the
 * service would reject with a {@code CloudException} of kind {@code INVALID_REQUEST}.
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
 * @param accessRules the calls that the key shall be allowed to make
 * @param redirection the URL that the owner's browser is sent to after the decision; null for none
 * @param allowedIPs the only address blocks that the key may be used from; null for any address
 * @since 0.1.0
 */
public record ConsumerKeyRequest(
    List<AccessRule> accessRules, @Nullable URI redirection, @Nullable List<String> allowedIPs) {
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");
  private static final List<String> SAFE = List.of("GET", "POST", "PUT");

  /**
   * Rejects what the service would reject, with a {@code CloudException} of kind {@code
   * INVALID_REQUEST}.
   */
  public ConsumerKeyRequest {
    accessRules = Elements.copyOf("accessRules", accessRules);
    accessRules.forEach(ConsumerKeyRequest::check);
    if (redirection != null
        && (redirection.getHost() == null
            || !List.of("http", "https").contains(redirection.getScheme()))) {
      throw invalid("redirection must be an http or https URL");
    }
    if (allowedIPs != null) {
      allowedIPs = Elements.copyOf("allowedIPs", allowedIPs);
      allowedIPs.forEach(ConsumerKeyRequest::checkBlock);
    }
  }

  /** Returns a request without rules, to which rules are added. */
  public static ConsumerKeyRequest create() {
    return new ConsumerKeyRequest(List.of(), null, null);
  }

  /**
   * Adds a rule for one method.
   *
   * @param method GET, POST, PUT or DELETE
   * @param path a path without {@code /1.0}; {@code *} matches any characters, including slashes
   */
  public ConsumerKeyRequest rule(String method, String path) {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    return rules(List.of(method.toUpperCase(Locale.ROOT)), path);
  }

  /** Adds existing rules, for example from {@code AccessRules}. */
  public ConsumerKeyRequest rules(List<AccessRule> rules) {
    Elements.requireNonNull("rules", rules);
    List<AccessRule> all = new ArrayList<>(accessRules);
    all.addAll(rules);
    return new ConsumerKeyRequest(all, redirection, allowedIPs);
  }

  /** Adds GET on a path. */
  public ConsumerKeyRequest readOnly(String path) {
    Objects.requireNonNull(path, "path");
    return rules(List.of("GET"), path);
  }

  /** Adds GET, POST and PUT on a path, without DELETE. */
  public ConsumerKeyRequest safe(String path) {
    Objects.requireNonNull(path, "path");
    return rules(SAFE, path);
  }

  /** Adds GET, POST, PUT and DELETE on a path. */
  public ConsumerKeyRequest readWrite(String path) {
    Objects.requireNonNull(path, "path");
    return rules(METHODS, path);
  }

  /** Adds GET on a path and everything below it; {@code /} for everything. */
  public ConsumerKeyRequest readOnlyRecursive(String path) {
    Objects.requireNonNull(path, "path");
    return recursive(List.of("GET"), path);
  }

  /** Adds GET, POST and PUT on a path and everything below it, without DELETE. */
  public ConsumerKeyRequest safeRecursive(String path) {
    Objects.requireNonNull(path, "path");
    return recursive(SAFE, path);
  }

  /** Adds GET, POST, PUT and DELETE on a path and everything below it. */
  public ConsumerKeyRequest readWriteRecursive(String path) {
    Objects.requireNonNull(path, "path");
    return recursive(METHODS, path);
  }

  /** Sets the URL that the owner's browser is sent to after the decision. */
  public ConsumerKeyRequest redirection(URI url) {
    Objects.requireNonNull(url, "url");
    return new ConsumerKeyRequest(accessRules, url, allowedIPs);
  }

  /**
   * Restricts the key to this address block, in CIDR notation, in addition to blocks that were
   * added before.
   */
  public ConsumerKeyRequest allowedIp(String block) {
    Objects.requireNonNull(block, "block");
    List<String> blocks = new ArrayList<>(allowedIPs == null ? List.of() : allowedIPs);
    blocks.add(block);
    return new ConsumerKeyRequest(accessRules, redirection, blocks);
  }

  /** A trailing {@code /*} covers what is below a path, but not the path itself. */
  private ConsumerKeyRequest recursive(List<String> methods, String path) {
    int end = path.length();
    while (end > 0 && "*/ ".indexOf(path.charAt(end - 1)) >= 0) {
      end--;
    }
    String root = path.substring(0, end);
    ConsumerKeyRequest itself = root.isEmpty() ? this : rules(methods, root);
    return itself.rules(methods, root + "/*");
  }

  private ConsumerKeyRequest rules(List<String> methods, String path) {
    return rules(methods.stream().map(method -> new AccessRule(method, path)).toList());
  }

  private static void check(AccessRule rule) {
    if (!METHODS.contains(rule.method())) {
      throw invalid("method of an access rule must be one of " + String.join(", ", METHODS));
    }
    String path = rule.path();
    if (!path.startsWith("/") || path.chars().anyMatch(c -> c <= ' ' || c == '?' || c == '#')) {
      throw invalid(
          "path of an access rule must start with a slash and must not contain blanks or a query");
    }
    if (path.matches("/(1\\.0|v1)(/.*)?")) {
      throw invalid("path of an access rule must not contain /1.0 or /v1");
    }
  }

  private static void checkBlock(String block) {
    if (!IpBlock.isValid(block)) {
      throw invalid("address block must be in CIDR notation, for example 203.0.113.0/24");
    }
  }

  private static CloudException invalid(String message) {
    return CloudException.of(ErrorKind.INVALID_REQUEST, message);
  }
}
