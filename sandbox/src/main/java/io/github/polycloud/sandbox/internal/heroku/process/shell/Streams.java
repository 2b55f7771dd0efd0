package io.github.polycloud.sandbox.internal.heroku.process.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

public record Streams(InputStream in, OutputStream out) {

  void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Copies all input to the output. */
  void copy() throws IOException {
    byte[] some = new byte[8192];
    for (int count = in.read(some); count >= 0; count = in.read(some)) {
      out.write(some, 0, count);
      out.flush();
    }
  }
}
