// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;

/** A JSON response. */
record Response(int status, byte[] body) {

  /** In bytes; a smaller body fits into one packet anyway. */
  private static final int WORTH_COMPRESSING = 1_400;

  private static final byte[] NULL = "null".getBytes(UTF_8);

  static Response of(int status, JsonNode body) {
    return new Response(status, Json.bytes(body));
  }

  void writeTo(Context context, boolean noContent) {
    if (noContent && Arrays.equals(body, NULL)) {
      context.status(204);
      return;
    }
    context.status(status).contentType("application/json; charset=utf-8");
    String accepted = Optional.ofNullable(context.header("Accept-Encoding")).orElse("");
    if (accepted.contains("gzip") && body.length >= WORTH_COMPRESSING) {
      context.header("Content-Encoding", "gzip").result(compressed());
    } else {
      context.result(body);
    }
  }

  private byte[] compressed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
