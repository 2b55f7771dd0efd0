// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j.stores;

import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Redis server without persistence on the loopback interface. */
public final class RedisProcess implements AutoCloseable {
  private static final @Nullable Path SERVER =
      StoreProcess.executable("redis-server", List.of(Path.of("/usr/sbin")));

  private final Path folder;
  private final int port;
  private Process process;

  private RedisProcess(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
  }

  /** Whether Redis is installed; prints a message otherwise. */
  public static boolean isAvailable() {
    return StoreProcess.isAvailable("redis-server", SERVER);
  }

  /** Starts a server. */
  public static RedisProcess start() throws IOException {
    Path folder = Files.createTempDirectory("redis");
    return StoreProcess.onFreePort(
        port -> {
          Process started = launch(folder, port);
          return started == null ? null : new RedisProcess(folder, port, started);
        });
  }

  private static @Nullable Process launch(Path folder, int port) throws IOException {
    return StoreProcess.start(
        folder,
        "eady to accept connections",
        List.of(
            String.valueOf(SERVER),
            "--bind",
            "127.0.0.1",
            "--port",
            String.valueOf(port),
            "--save",
            "",
            "--appendonly",
            "no"));
  }

  /** Returns the URL of the server. */
  public String url() {
    return "redis://127.0.0.1:" + port;
  }

  /** Returns how many commands of reservations the server has received. */
  public long roundTrips() {
    try (RedisClient client = RedisClient.create(url());
        StatefulRedisConnection<String, String> connection = client.connect()) {
      // A reservation sends GET and EVAL, whose script calls GET.
      return connection
          .sync()
          .info("commandstats")
          .lines()
          .filter(line -> line.startsWith("cmdstat_get:calls="))
          .mapToLong(line -> Long.parseLong(line.replaceAll("cmdstat_get:calls=|,.*", "")))
          .sum();
    }
  }

  /** Kills the server; its data are lost. */
  public void kill() {
    StoreProcess.kill(process);
  }

  /** Starts the server again, on the same port. */
  public void restart() throws IOException {
    Process started = launch(folder, port);
    if (started == null) {
      throw new IOException("Redis did not start again on port " + port);
    }
    process = started;
  }

  @Override
  public void close() {
    kill();
    StoreProcess.delete(folder);
  }

  /** Connects as an application does that does not want to wait for a store that is down. */
  public static RedisClient connect(String url, Duration timeout) {
    RedisClient client =
        RedisClient.create(
            ClientResources.builder()
                .reconnectDelay(Delay.constant(Duration.ofMillis(200)))
                .build(),
            url);
    client.setOptions(
        ClientOptions.builder()
            .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
            .timeoutOptions(TimeoutOptions.enabled(timeout))
            .build());
    return client;
  }

  /** Returns buckets that Redis deletes when they are full again. */
  public static ProxyManager<byte[]> buckets(RedisClient client) {
    return Bucket4jLettuce.casBasedBuilder(client)
        .expirationAfterWrite(
            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                Duration.ofSeconds(10)))
        .build();
  }
}
