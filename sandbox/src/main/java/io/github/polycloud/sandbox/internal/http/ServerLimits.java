// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.time.Duration;

/**
 * What one server accepts from its clients.
 *
 * @param maxBody longest request body in bytes
 * @param maxForm longest form in bytes; forms are parsed into many small objects
 * @param maxBuffered bytes of request bodies in memory at a time; the first part of each body does
 *     not count, so that small requests are accepted while large ones use up the rest
 * @param bodyTime longest time to send a body
 * @param idleTime longest silence of a connection
 * @param maxConnections open connections; a further one closes the oldest
 */
public record ServerLimits(
    long maxBody,
    long maxForm,
    long maxBuffered,
    Duration bodyTime,
    Duration idleTime,
    int maxConnections) {

  private static final long MIB = 1 << 20;

  /** For servers that parse bodies. */
  public static final ServerLimits API =
      new ServerLimits(
          MIB, MIB / 4, 16 * MIB, Duration.ofSeconds(30), Duration.ofSeconds(30), 1000);

  /** For a server that stores archives. */
  public static final ServerLimits STORAGE =
      new ServerLimits(
          32 * MIB, MIB / 4, 40 * MIB, Duration.ofMinutes(2), Duration.ofSeconds(30), 1000);
}
