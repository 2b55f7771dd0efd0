// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.storage;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Streams output. Reading it advances the background work, as API calls do. */
final class StreamRoutes {

  private static final Pattern FROM = Pattern.compile("bytes=([0-9]{1,9})-");

  /** Not every step writes output, so a reader advances the work repeatedly. */
  private static final Duration BETWEEN_DRIVES = Duration.ofMillis(20);

  private final Map<String, LiveOutput> outputs;
  private final Runnable drive;

  StreamRoutes(Map<String, LiveOutput> outputs, Runnable drive) {
    this.outputs = outputs;
    this.drive = drive;
  }

  void read(Context ctx) throws IOException {
    ctx.contentType("text/plain; charset=utf-8");
    LiveOutput output = outputs.get(ctx.pathParam("id"));
    if (output == null || output.isFirstRead()) {
      ctx.status(404).result("Stream not found.");
      return;
    }
    int from = from(ctx.header("Range"));
    if (from > 0 && output.ended() && from >= output.size()) {
      ctx.status(416).header("Content-Range", "bytes */" + output.size());
      return;
    }
    if (from > 0) {
      ctx.status(206).header("Content-Range", "bytes " + from + "-/*");
    }
    try {
      // Javalin's own stream does not flush.
      follow(output, from, ctx.res().getOutputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow(LiveOutput output, int from, OutputStream out)
      throws IOException, InterruptedException {
    out.flush();
    int at = from;
    boolean last;
    do {
      last = output.ended();
      byte[] more = output.from(at);
      out.write(more);
      out.flush();
      at += more.length;
      if (!last) {
        drive.run();
        output.await(at, BETWEEN_DRIVES);
      }
    } while (!last);
  }

  private static int from(@Nullable String range) {
    Matcher matcher = FROM.matcher(range == null ? "" : range);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }
}
