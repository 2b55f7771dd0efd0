// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Streams a log session, without credentials. */
final class Tailed implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;

  private final HttpURLConnection connection;
  private final BufferedReader reader;

  private Tailed(HttpURLConnection connection, BufferedReader reader) {
    this.connection = connection;
    this.reader = reader;
  }

  /** Returns once the response headers have arrived. */
  static Tailed from(String url, String... headers) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
    connection.setReadTimeout(PATIENCE_MILLIS);
    for (int i = 0; i < headers.length; i += 2) {
      connection.setRequestProperty(headers[i], headers[i + 1]);
    }
    return new Tailed(
        connection,
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)));
  }

  @Nullable String line() throws IOException {
    return reader.readLine();
  }

  /** Reads lines up to one that contains the text. */
  String until(String text) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = line();
    while (line != null && !line.contains(text)) {
      lines.add(line);
      line = line();
    }
    return String.join("\n", lines) + "\n" + line;
  }

  @Override
  public void close() {
    connection.disconnect();
  }
}
