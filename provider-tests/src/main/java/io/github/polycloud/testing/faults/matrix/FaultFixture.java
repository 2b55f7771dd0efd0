// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.Cloud;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.testing.faults.FaultServer;
import java.util.Map;
import java.util.Set;

/**
 * Properties of a provider that the fault matrix uses. Its methods are called by several threads at
 * a time.
 *
 * @since 0.1.0
 */
public interface FaultFixture {
  /** The provider under test. */
  CloudProvider provider();

  /**
   * Credentials for a connection.
   *
   * @param secret the text that every secret value must contain, so that leaks are detected
   * @return credentials by key
   */
  Map<String, String> credentials(String secret);

  /**
   * Settings for a connection; none unless overridden. A provider that fetches tokens from another
   * host names the endpoint as that host here.
   *
   * @param endpoint the URL of the server under test
   * @return settings by key
   */
  default Map<String, String> settings(String endpoint) {
    return Map.of();
  }

  /**
   * Creates a client of a Feign interface, for example {@code
   * cloud.unwrap(AcmeClient.class).api(type)}.
   */
  <T> T api(Cloud cloud, Class<T> type);

  /** The call styles to test: raw calls and typed JSON calls unless overridden. */
  default Set<CallStyle> callStyles() {
    return Set.of(CallStyle.RAW, CallStyle.TYPED);
  }

  /**
   * Whether the first call of a connection sends another request before its own, such as a token
   * exchange. If so, {@link #warmUp} performs it before the measured call.
   */
  default boolean needsWarmUp() {
    return false;
  }

  /**
   * Brings the connection into the state of a program that has been running for a while. Must leave
   * no open connection behind.
   *
   * @param cloud the connection under test
   * @param server the server behind it, whose fault is restored afterwards
   */
  default void warmUp(Cloud cloud, FaultServer server) {}
}
