package io.github.polycloud.sandbox.internal.heroku.state.webhook;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that wants to hear of changes.
 *
 * @param include the kinds of things whose changes it hears of
 * @param level {@code notify} for one attempt a delivery, {@code sync} for several
 * @param secret what deliveries are signed with
 * @param authorization what deliveries carry as {@code Authorization}
 */
public record Webhook(
    UUID id,
    List<String> include,
    String level,
    URI url,
    String secret,
    @Nullable String authorization,
    Instant createdAt,
    Instant updatedAt) {

  /** What can be watched; those of an add-on can see its own changes only. */
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

  /** Reads an address; only one on this machine may go without encryption. */
  public static URI address(String text) {
    try {
      URI url = new URI(text);
      if (url.getHost() != null
          && ("https".equals(url.getScheme())
              || ("http".equals(url.getScheme()) && isLoopback(url)))) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Refused like any other address that leads nowhere.
    }
    throw HerokuError.invalid("url must be an https address.");
  }

  /** Whether deliveries get there: the sandbox calls nobody else. */
  public boolean reachable() {
    return isLoopback(url);
  }

  public boolean hears(String kind) {
    return include.contains(kind);
  }

  /** Shows neither secret nor address, which may hold one. */
  @Override
  public String toString() {
    return "Webhook[id=%s, include=%s, level=%s]".formatted(id, include, level);
  }

  private static boolean isLoopback(URI url) {
    String host = url.getHost();
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }
}
