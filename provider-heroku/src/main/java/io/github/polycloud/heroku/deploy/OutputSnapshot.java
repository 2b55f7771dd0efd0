package io.github.polycloud.heroku.deploy;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.raw.StreamingResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Reads an output up to the point where nothing more is there for the moment. */
final class OutputSnapshot {
  private static final Duration SILENCE = Duration.ofSeconds(1);
  private static final Duration AT_MOST = Duration.ofSeconds(5);
  private static final int LARGEST = 4 << 20;

  private OutputSnapshot() {}

  static String read(HttpEngine engine, URI address) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Deadline deadline = Deadline.in(AT_MOST, engine.timeSource());
    try (StreamingResponse response =
        engine.openPresignedUrl(OutputLines.OPERATION, address, SILENCE, Map.of())) {
      copy(response.body(), printed, deadline);
    } catch (IOException e) {
      // Silence, or a connection that broke: what came until then was printed.
      return printed.toString(StandardCharsets.UTF_8);
    } catch (CloudException e) {
      if (e.kind() != ErrorKind.NOT_FOUND) {
        throw e;
      }
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static void copy(InputStream in, ByteArrayOutputStream out, Deadline deadline)
      throws IOException {
    byte[] piece = new byte[8192];
    int length = in.read(piece);
    while (length >= 0) {
      out.write(piece, 0, length);
      length = deadline.passed() || out.size() >= LARGEST ? -1 : in.read(piece);
    }
  }
}
