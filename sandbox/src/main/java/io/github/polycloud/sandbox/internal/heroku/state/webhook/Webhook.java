// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.webhook;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook.
 *
 * @param include the kinds of resources it observes
 * @param level {@code notify} for one attempt per delivery, {@code sync} for retries
 * @param secret the signing key of deliveries
 * @param authorization the {@code Authorization} header of deliveries
 */
public record Webhook(
    UUID id,
    List<String> include,
    String level,
    URI url,
    String secret,
    @Nullable String authorization,
    Instant createdAt,
    Instant updatedAt)
    implements Serializable {

  /** The kinds that can be observed; webhooks of add-ons see only changes of the add-on. */
  public static final Set<String> WATCHABLE =
      Set.of(
          "api:addon",
          "api:addon-attachment",
          "api:app",
          "api:build",
          "api:collaborator",
          "api:domain",
          "api:formation",
          "api:release",
          "api:sni-endpoint",
          "dyno");

  public Webhook {
    if (include.isEmpty() || !WATCHABLE.containsAll(include)) {
      throw HerokuError.invalid("include must name what can be watched, such as api:release.");
    }
    if (!Set.of("notify", "sync").contains(level)) {
      throw HerokuError.invalid("level must be notify or sync.");
    }
    include = List.copyOf(include);
  }

  /** Parses a URL; plain HTTP is allowed for loopback addresses only. */
  public static URI address(String text) {
    try {
      URI url = new URI(text);
      if (url.getHost() != null
          && ("https".equals(url.getScheme())
              || ("http".equals(url.getScheme()) && isLoopback(url)))) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Reported like any other invalid URL.
    }
    throw HerokuError.invalid("url must be an https address.");
  }

  /** Whether deliveries are sent: the sandbox calls loopback addresses only. */
  public boolean reachable() {
    return isLoopback(url);
  }

  public boolean observes(String kind) {
    return include.contains(kind);
  }

  /** Omits the secret and the URL, which may contain one. */
  @Override
  public String toString() {
    return "Webhook[id=%s, include=%s, level=%s]".formatted(id, include, level);
  }

  private static boolean isLoopback(URI url) {
    String host = url.getHost();
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }
}
