// SPDX-License-Identifier: Apache-2.0
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

/** Reads the output that is available at the moment. */
final class OutputSnapshot {
  private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(1);
  private static final Duration MAX_DURATION = Duration.ofSeconds(5);
  private static final int MAX_BYTES = 4 << 20;

  private OutputSnapshot() {}

  static String read(HttpEngine engine, URI address) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Deadline deadline = Deadline.in(MAX_DURATION, engine.timeSource());
    try (StreamingResponse response =
        engine.openPresignedUrl(OutputLines.OPERATION, address, IDLE_TIMEOUT, Map.of())) {
      copy(response.body(), output, deadline);
    } catch (IOException e) {
      // Idle timeout or lost connection: the bytes received so far are the result.
      return output.toString(StandardCharsets.UTF_8);
    } catch (CloudException e) {
      if (e.kind() != ErrorKind.NOT_FOUND) {
        throw e;
      }
    }
    return output.toString(StandardCharsets.UTF_8);
  }

  private static void copy(InputStream in, ByteArrayOutputStream out, Deadline deadline)
      throws IOException {
    byte[] chunk = new byte[8192];
    int length = in.read(chunk);
    while (length >= 0) {
      out.write(chunk, 0, length);
      length = deadline.passed() || out.size() >= MAX_BYTES ? -1 : in.read(chunk);
    }
  }
}
