// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Pagination of the v2 branch: pages of whole objects, each with the cursor of the next. */
public final class Cursors {

  private static final long DEFAULT_SIZE = 1_000;

  private Cursors() {}

  public static <T> JsonNode page(
      OvhRequest request, List<T> all, Function<T, ? extends JsonNode> json) {
    int start = request.header("X-Pagination-Cursor").map(Cursors::position).orElse(0);
    int size = (int) Pages.positive(request, "X-Pagination-Size", DEFAULT_SIZE);
    if (start < 0 || start > all.size()) {
      throw invalid();
    }
    int end = Math.min(all.size(), start + size);
    request.responseHeader("X-Pagination-Elements", Integer.toString(all.size()));
    if (end < all.size()) {
      request.responseHeader("X-Pagination-Cursor-Next", cursor(end));
    }
    return all.subList(start, end).stream().map(json).collect(Json.array());
  }

  /** Cursors are opaque to clients, so this one does not look like the number it contains. */
  private static String cursor(int position) {
    return Base64.getUrlEncoder().encodeToString(("after:" + position).getBytes(UTF_8));
  }

  private static int position(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
      if (text.startsWith("after:")) {
        return Integer.parseUnsignedInt(text.substring(6));
      }
    } catch (IllegalArgumentException e) {
      // Neither base64 nor a number: not a cursor of this server.
    }
    throw invalid();
  }

  private static OvhError invalid() {
    return OvhError.badRequest("[X-Pagination-Cursor] Invalid cursor");
  }
}
