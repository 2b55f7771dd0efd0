// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j.stores;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starts the servers of stores on the loopback interface. */
final class StoreProcess {
  private static final int ATTEMPTS = 5;

  private StoreProcess() {}

  /** Starts a server on a port. */
  @FunctionalInterface
  interface Start<T> {
    /** Returns the server; null if it has not started, for example because the port is in use. */
    @Nullable T on(int port) throws IOException;
  }

  /** Tries a free port that the operating system chooses, and another one if that is in use. */
  static <T> T onFreePort(Start<T> start) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port;
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        port = socket.getLocalPort();
      }
      T server = start.on(port);
      if (server != null) {
        return server;
      }
    }
    throw new IOException("the server did not start");
  }

  /** Starts a command, and returns null if it ends without having printed that it is ready. */
  static @Nullable Process start(Path folder, String ready, List<String> command)
      throws IOException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.contains(ready)) {
        Thread reader = new Thread(() -> discard(output), "store-output");
        reader.setDaemon(true);
        reader.start();
        return process;
      }
    }
    return null;
  }

  private static void discard(BufferedReader output) {
    try {
      output.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      // The process has ended.
    }
  }

  /** Runs a command to its end. */
  static void run(Path folder, List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command.get(command.size() - 1) + ": " + printed);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Returns an executable on the path or in other folders; null if there is none. */
  static @Nullable Path executable(String name, List<Path> folders) {
    List<Path> all = new ArrayList<>(folders);
    Stream.of(System.getenv("PATH").split(":")).map(Path::of).forEach(all::add);
    return all.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /** Kills a process and waits for its end. */
  static void kill(Process process) {
    try {
      process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Deletes a folder with its content. */
  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      System.err.println(folder + " was not deleted: " + e);
    }
  }

  /** Says that tests are skipped, unless the environment requires the stores. */
  static boolean isAvailable(String store, @Nullable Path executable) {
    if (executable != null) {
      return true;
    }
    if (System.getenv("POLYCLOUD_STORES_REQUIRED") != null) {
      throw new IllegalStateException(store + " is not installed, but its tests are required");
    }
    System.out.println(store + " is not installed: its tests are skipped");
    return false;
  }
}
