// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The request of an application for a consumer key.
 *
 * @param allowedIps the addresses that may use the key; empty allows all
 * @param redirection the URL for the owner after the decision, or null
 */
record CredentialRequest(
    List<AccessRule> rules, List<IpBlock> allowedIps, @Nullable URI redirection)
    implements Serializable {

  /** A request for a key that may call everything. */
  static CredentialRequest everything() {
    return new CredentialRequest(
        Stream.of("GET", "POST", "PUT", "DELETE").map(m -> new AccessRule(m, "/*")).toList(),
        List.of(),
        null);
  }

  static CredentialRequest parse(RequestBody body) {
    return new CredentialRequest(
        rules(body),
        allowedIps(body),
        body.optionalText("redirection").map(CredentialRequest::url).orElse(null));
  }

  CredentialRequest allowedFrom(RequestBody body) {
    return new CredentialRequest(rules, allowedIps(body), redirection);
  }

  private static List<AccessRule> rules(RequestBody body) {
    List<Optional<AccessRule>> rules =
        elements(body, "accessRules").stream().map(AccessRule::parse).toList();
    if (rules.isEmpty() || rules.stream().anyMatch(Optional::isEmpty)) {
      throw malformed("accessRules");
    }
    return rules.stream().flatMap(Optional::stream).toList();
  }

  private static List<IpBlock> allowedIps(RequestBody body) {
    List<Optional<IpBlock>> blocks =
        elements(body, "allowedIPs").stream()
            .map(node -> IpBlock.parse(node.asString("")))
            .toList();
    if (blocks.stream().anyMatch(Optional::isEmpty)) {
      throw malformed("allowedIPs");
    }
    return blocks.stream().flatMap(Optional::stream).toList();
  }

  private static List<JsonNode> elements(RequestBody body, String field) {
    Optional<JsonNode> node = body.find(field).filter(value -> !value.isNull());
    if (node.isPresent() && !node.get().isArray()) {
      throw malformed(field);
    }
    return node.map(array -> array.valueStream().toList()).orElse(List.of());
  }

  /** Rejects other schemes: the page redirects a browser to this URL. */
  private static URI url(String text) {
    try {
      URI uri = new URI(text);
      if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Falls through to the same error as a URL without a host.
    }
    throw malformed("redirection");
  }

  private static OvhError malformed(String field) {
    return OvhError.badRequest("Body parameter %s isn't formated correctly".formatted(field));
  }
}
