// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The server in a separate process, so that its work is not attributed to the client. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final String url;

  private ServerProcess(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  static ServerProcess start() throws IOException {
    return start(Path.of(System.getProperty("java.home")));
  }

  /** Starts the server on the JVM of the given home. */
  static ServerProcess start(Path javaHome) throws IOException {
    Process process =
        new ProcessBuilder(
                javaHome.resolve("bin/java").toString(),
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-Xss256k",
                "-cp",
                System.getProperty("java.class.path"),
                StaticServer.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    return new ServerProcess(process, "http://127.0.0.1:" + out.readLine());
  }

  String url() {
    return url;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
