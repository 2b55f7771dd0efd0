// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.CloudException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Configures a connection explicitly. Values that are not set here are read from environment
 * variables and files, as {@link Ovh#fromEnvironment} does. Not safe for use by several threads.
 *
 * <pre>{@code
 * try (Ovh ovh =
 *     Ovh.builder()
 *         .endpoint("ovh-ca")
 *         .serviceAccount("client-id", "client-secret")
 *         .settings(all -> all.timeouts(timeouts).retryPolicy(RetryPolicy.none()))
 *         .connect()) {
 *   System.out.println(ovh.get("/me").text());
 * }
 * }</pre>
 *
 * <p>Exactly one authentication method is used: an application, a service account, or an access
 * token. A method that is set here completely takes precedence over values of other methods in the
 * environment and files; any other mixture is rejected.
 *
 * @since 0.1.0
 */
public final class OvhBuilder {
  private final OvhProvider provider = new OvhProvider();
  private final CloudBuilder connection = Clouds.builder(provider);

  OvhBuilder() {}

  /** Sets the endpoint, by a name such as {@code ovh-eu} or by its URL. */
  public OvhBuilder endpoint(String nameOrUrl) {
    Objects.requireNonNull(nameOrUrl, "nameOrUrl");
    connection.endpoint(nameOrUrl);
    return this;
  }

  /**
   * Reads this file instead of {@code ovh.conf} in the standard places. Values that are set here
   * and environment variables take precedence, as they do over {@code ovh.conf}.
   *
   * @param file a file in the format of {@code ovh.conf}; {@link #connect} fails if it does not
   *     exist
   */
  public OvhBuilder configFile(Path file) {
    Objects.requireNonNull(file, "file");
    provider.configFile(file);
    return this;
  }

  /** Sets the key and the secret of the application. */
  public OvhBuilder application(String key, String secret) {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(secret, "secret");
    connection.credential("application_key", key).credential("application_secret", secret);
    return this;
  }

  /** Sets the consumer key, with which the application acts for an account. */
  public OvhBuilder consumerKey(String key) {
    Objects.requireNonNull(key, "key");
    connection.credential("consumer_key", key);
    return this;
  }

  /** Sets the id and the secret of a service account (OAuth2 client credentials). */
  public OvhBuilder serviceAccount(String clientId, String clientSecret) {
    Objects.requireNonNull(clientId, "clientId");
    Objects.requireNonNull(clientSecret, "clientSecret");
    connection.credential("client_id", clientId).credential("client_secret", clientSecret);
    return this;
  }

  /** Sets the token URL for service accounts, for an endpoint without a default one. */
  public OvhBuilder tokenUrl(String url) {
    Objects.requireNonNull(url, "url");
    connection.setting(OvhEndpoints.TOKEN_URL, url);
    return this;
  }

  /** Sets an access token that was obtained elsewhere; it is never refreshed. */
  public OvhBuilder accessToken(String token) {
    Objects.requireNonNull(token, "token");
    connection.credential("access_token", token);
    return this;
  }

  /** Applies further connection settings: timeouts, proxy, listeners and so on. */
  public OvhBuilder settings(Consumer<CloudBuilder> settings) {
    Objects.requireNonNull(settings, "settings");
    settings.accept(connection);
    return this;
  }

  /**
   * Creates the client. Sends nothing.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if the endpoint is unknown, if the
   *     configuration file cannot be read, or unless exactly one authentication method is
   *     configured; the message names the source of each value
   */
  public Ovh connect() {
    return connection.connect().unwrap(Ovh.class);
  }
}
