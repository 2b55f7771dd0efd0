package io.github.polycloud.ovh;

import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.CloudException;
import java.util.function.Consumer;

/**
 * Sets by hand what {@link Ovh#fromEnvironment} finds by itself. What is not set here is still
 * looked for in environment and files.
 *
 * <pre>{@code
 * try (Ovh ovh =
 *     Ovh.builder()
 *         .endpoint("ovh-ca")
 *         .serviceAccount("client-id", "client-secret")
 *         .settings(all -> all.timeouts(timeouts).retry(RetryPolicy.never()))
 *         .connect()) {
 *   System.out.println(ovh.get("/me").text());
 * }
 * }</pre>
 *
 * <p>Exactly one way to log in is used: an application, a service account, or an access token. One
 * that is set here whole wins over whatever the environment and files hold of the others; any other
 * mixture is refused.
 */
public final class OvhBuilder {
  private final CloudBuilder connection = Clouds.connection(new OvhProvider());

  OvhBuilder() {}

  /** The endpoint, by a name such as {@code ovh-eu} or by its URL. */
  public OvhBuilder endpoint(String nameOrUrl) {
    connection.endpoint(nameOrUrl);
    return this;
  }

  /** Key and secret of the application that calls. */
  public OvhBuilder application(String key, String secret) {
    connection.credential("application_key", key).credential("application_secret", secret);
    return this;
  }

  /** The key by which the application acts for an account. */
  public OvhBuilder consumerKey(String key) {
    connection.credential("consumer_key", key);
    return this;
  }

  /** Id and secret of a service account (OAuth2 client credentials). */
  public OvhBuilder serviceAccount(String clientId, String clientSecret) {
    connection.credential("client_id", clientId).credential("client_secret", clientSecret);
    return this;
  }

  /** Where a service account gets its tokens, for an endpoint that has no such place of its own. */
  public OvhBuilder tokenUrl(String url) {
    connection.setting(OvhEndpoints.TOKEN_URL, url);
    return this;
  }

  /** An access token that was fetched already; it is never renewed. */
  public OvhBuilder accessToken(String token) {
    connection.credential("access_token", token);
    return this;
  }

  /** Everything else that can be set of a connection: timeouts, proxy, listeners and so on. */
  public OvhBuilder settings(Consumer<CloudBuilder> settings) {
    settings.accept(connection);
    return this;
  }

  /**
   * Connects. Nothing is sent yet.
   *
   * @throws CloudException of kind {@code CONFIGURATION} when there is no such endpoint, or when
   *     not exactly one way to log in is configured; the message says where each value came from
   */
  public Ovh connect() {
    return connection.connect().unwrap(Ovh.class);
  }
}
