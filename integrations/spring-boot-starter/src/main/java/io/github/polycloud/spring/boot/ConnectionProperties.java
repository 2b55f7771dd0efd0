// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Properties of a connection.
 *
 * @param provider Id of the provider, such as 'heroku', 'heroku-legacy' or 'ovh'.
 * @param endpoint Name of an endpoint of the provider, such as 'ovh-eu', or a URL.
 * @param credentials Credentials by name, such as 'token' or 'application-key'. Those that are not
 *     set are read from environment variables and files of the provider.
 * @param settings Settings of the provider by name, such as 'token-url'.
 * @param timeouts Timeouts of calls.
 * @param rateLimit Rate limit of calls.
 * @param maxConnections Maximum number of open HTTP connections.
 * @param maxResponseSize Maximum size of a response body after decompression.
 * @param proxy URL of an HTTP proxy, optionally with user and password.
 * @param sslBundle Name of an SSL bundle with the certificates to trust and client keys.
 * @param trustedCertificates PEM file of the certificates to trust instead of those of the JVM.
 * @param userAgent Name and version of the application, such as 'shop/1.4'.
 * @param headers Header fields that are sent with every request.
 */
record ConnectionProperties(
    @Nullable String provider,
    @Nullable String endpoint,
    @DefaultValue @Sensitive Map<String, String> credentials,
    @DefaultValue Map<String, String> settings,
    @DefaultValue Timeouts timeouts,
    @DefaultValue RateLimit rateLimit,
    @Nullable Integer maxConnections,
    @Nullable DataSize maxResponseSize,
    @Sensitive @Nullable String proxy,
    @Nullable String sslBundle,
    @Nullable Path trustedCertificates,
    @Nullable String userAgent,
    @DefaultValue @Sensitive Map<String, String> headers) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /**
   * Timeouts of calls.
   *
   * @param connect Maximum time to establish a TCP and TLS connection.
   * @param response Maximum time between two received chunks of a response.
   * @param call Maximum total time of a call, including all attempts and the delays between them.
   */
  record Timeouts(
      @Nullable Duration connect, @Nullable Duration response, @Nullable Duration call) {}

  /**
   * Rate limit of calls.
   *
   * @param timeout Maximum time that a call waits for the rate limiter.
   * @param account Key of the account for a rate limiter that several connections share.
   */
  record RateLimit(@Nullable Duration timeout, @Nullable String account) {}
}
