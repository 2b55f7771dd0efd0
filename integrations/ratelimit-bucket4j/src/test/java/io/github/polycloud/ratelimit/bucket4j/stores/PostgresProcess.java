// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j.stores;

import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server on the loopback interface, with the table of Bucket4j. */
public final class PostgresProcess implements AutoCloseable {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final @Nullable Path SERVER = StoreProcess.executable("postgres", folders());

  private final Path folder;
  private final int port;
  private final Process process;

  private PostgresProcess(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  private static List<Path> folders() {
    if (!Files.isDirectory(DEBIAN)) {
      return List.of();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions.map(version -> version.resolve("bin")).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Whether PostgreSQL is installed; prints a message otherwise. */
  public static boolean isAvailable() {
    return StoreProcess.isAvailable("postgres", SERVER);
  }

  /** Creates a database and starts its server. */
  public static PostgresProcess start() throws IOException, SQLException {
    Path folder = Files.createTempDirectory("postgres");
    if (isRoot()) {
      // PostgreSQL refuses to run as root.
      Files.setOwner(
          folder,
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
    }
    String data = folder.resolve("data").toString();
    StoreProcess.run(
        folder,
        command("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"));
    PostgresProcess started =
        StoreProcess.onFreePort(
            port -> {
              Process process =
                  StoreProcess.start(
                      folder,
                      "ready to accept connections",
                      command(
                          "postgres",
                          "-D",
                          data,
                          "-p",
                          String.valueOf(port),
                          "-c",
                          "listen_addresses=127.0.0.1",
                          "-c",
                          "unix_socket_directories="));
              return process == null ? null : new PostgresProcess(folder, port, process);
            });
    try (Connection connection = started.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE UNLOGGED TABLE bucket(id VARCHAR(100) PRIMARY KEY, state BYTEA)");
    }
    return started;
  }

  private static List<String> command(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(
          List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"));
    }
    command.add(SERVER.resolveSibling(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  /** Returns the JDBC URL of the server. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
  }

  private Connection connect() throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url());
    return source.getConnection();
  }

  /** Returns a pool of connections; close it before the server. */
  @SuppressWarnings("deprecation") // for tests, the pool of the driver does
  public static org.postgresql.ds.PGPoolingDataSource pool(String url, int connections) {
    org.postgresql.ds.PGPoolingDataSource pool = new org.postgresql.ds.PGPoolingDataSource();
    pool.setDataSourceName(UUID.randomUUID().toString());
    pool.setUrl(url);
    pool.setMaxConnections(connections);
    pool.setLoginTimeout(5);
    pool.setSocketTimeout(5);
    return pool;
  }

  /** Returns buckets in the table. */
  public static ProxyManager<String> buckets(DataSource pool) {
    return Bucket4jPostgreSQL.selectForUpdateBasedBuilder(pool)
        .primaryKeyMapper(PrimaryKeyMapper.STRING)
        .build();
  }

  private void stop() {
    if (process.isAlive()) {
      try {
        String data = folder.resolve("data").toString();
        StoreProcess.run(folder, command("pg_ctl", "stop", "-w", "-m", "immediate", "-D", data));
      } catch (IOException e) {
        StoreProcess.kill(process);
      }
    }
  }

  @Override
  public void close() {
    stop();
    StoreProcess.delete(folder);
  }
}
