// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server in a separate process, so that its work is not attributed to the client. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final String url;

  private ServerProcess(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  static ServerProcess start() throws IOException {
    return start(ForkedJvm.ownJavaHome());
  }

  /** Starts the server on the JVM of the given home. */
  static ServerProcess start(Path javaHome) throws IOException {
    return start(Processor.ANY.java(javaHome), "http", List.of(), List.of());
  }

  /** Starts the server on the processor of the measured client. */
  static ServerProcess startPinned() throws IOException {
    return start(Processor.MEASURED.java(ForkedJvm.ownJavaHome()), "http", List.of(), List.of());
  }

  /**
   * Starts the server with TLS on the processor of the measured client, with the given key store.
   */
  static ServerProcess startTls(Path keyStore) throws IOException {
    return start(
        Processor.MEASURED.java(ForkedJvm.ownJavaHome()),
        "https",
        List.of("-D" + TlsFiles.PROPERTY + "=" + keyStore),
        List.of("tls"));
  }

  private static ServerProcess start(
      List<String> java, String scheme, List<String> options, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>(java);
    command.addAll(List.of("-Xshare:auto", "-XX:+UseSerialGC", "-Xss256k"));
    command.addAll(options);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), StaticServer.class.getName()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    return new ServerProcess(process, scheme + "://127.0.0.1:" + out.readLine());
  }

  String url() {
    return url;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
