package io.github.polycloud.ovh.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.Answer;
import io.github.polycloud.http.Call;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.JsonCodec;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.Timing;
import io.github.polycloud.spi.OneFlight;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/**
 * Fetches the access tokens of a service account (OAuth2 client credentials): when one is first
 * needed, and anew shortly before it ends or when it is refused.
 */
public final class ServiceAccountTokens implements TokenSource {
  private static final JsonCodec JSON = JsonCodec.plain();
  private static final Duration EARLY = Duration.ofSeconds(10);
  // A century in seconds. What is longer would lead beyond the calendar.
  private static final long LONG = 3_155_760_000L;
  private static final int REMEMBERED = 2;

  private final CallEngine engine;
  private final String path;
  private final Credentials credentials;
  private final Timing timing;
  private final OneFlight<Token> flight;
  private final List<Secret> fetched = new CopyOnWriteArrayList<>();

  /**
   * The tokens of the service account among these credentials.
   *
   * @param engine calls the host that gives tokens
   * @param path where on that host
   */
  public ServiceAccountTokens(
      CallEngine engine, String path, Credentials credentials, Timing timing) {
    this.engine = engine;
    this.path = path;
    this.credentials = credentials;
    this.timing = timing;
    this.flight = new OneFlight<>("ovh", timing);
  }

  private record Token(Secret value, Instant end) {}

  @Override
  public Collection<Secret> fetched() {
    return fetched;
  }

  @Override
  public Secret token(Call attempt) {
    try {
      return flight.get(attempt, this::lasts, this::fetch).value();
    } catch (CloudException e) {
      throw NotSent.since("there is no access token", e, attempt);
    }
  }

  @Override
  public boolean replaces(Secret refused) {
    flight.forgetIf(token -> token.value().equals(refused));
    return true;
  }

  @Override
  public String adviceOnRefusal() {
    return "a fresh access token is not accepted; may the service account be used here? ("
        + origin("client_id")
        + ")";
  }

  private boolean lasts(Token token) {
    return timing.clock().instant().isBefore(token.end());
  }

  private Token fetch(Call call) {
    // Asking twice gives two tokens, which does no harm.
    Operation operation = new Operation("POST", path, true);
    Call asked = engine.call(operation, path, form().getBytes(UTF_8), false).within(call);
    asked.header("Content-Type", "application/x-www-form-urlencoded");
    asked.header("Accept", "application/json");
    Answer answer = engine.send(asked);
    JsonNode body = JSON.tree(answer);
    String value = body.path("access_token").asString("");
    if (value.isBlank()) {
      throw engine.unexpected(operation, answer, "the answer holds no access token");
    }
    JsonNode seconds = body.path("expires_in");
    Instant end =
        seconds.canConvertToLong()
            ? timing
                .clock()
                .instant()
                .plusSeconds(Math.max(0, Math.min(seconds.asLong(), LONG)))
                .minus(EARLY)
            : Instant.MAX;
    Token token = new Token(Secret.of(value), end);
    remember(token.value());
    return token;
  }

  /** The one before may be on its way still, in calls that began with it. */
  private void remember(Secret token) {
    fetched.add(token);
    if (fetched.size() > REMEMBERED) {
      fetched.remove(0);
    }
  }

  private String form() {
    return "grant_type=client_credentials&scope=all&client_id="
        + URLEncoder.encode(credentials.require("client_id").reveal(), UTF_8)
        + "&client_secret="
        + URLEncoder.encode(credentials.require("client_secret").reveal(), UTF_8);
  }

  private String origin(String name) {
    return name + " is from " + credentials.origin(name).orElse("nowhere");
  }
}
