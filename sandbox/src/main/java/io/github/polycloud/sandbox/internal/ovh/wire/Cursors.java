package io.github.polycloud.sandbox.internal.ovh.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The lists of the v2 branch: pages of whole objects, each with the cursor of the next. */
public final class Cursors {

  private static final long DEFAULT_SIZE = 1_000;

  private Cursors() {}

  /**
   * The page that a call asks for.
   *
   * @param call carries {@code X-Pagination-Size} and {@code X-Pagination-Cursor}, both optional
   * @param all the whole list
   * @param json writes one object
   * @param <T> what is listed
   * @return the page; the answer gets {@code X-Pagination-Cursor-Next} unless it is the last
   * @throws OvhError when the cursor is not one of ours
   */
  public static <T> JsonNode page(Call call, List<T> all, Function<T, ? extends JsonNode> json) {
    int start = call.header("X-Pagination-Cursor").map(Cursors::position).orElse(0);
    int size = (int) Pages.positive(call, "X-Pagination-Size", DEFAULT_SIZE);
    if (start < 0 || start > all.size()) {
      throw invalid();
    }
    int end = Math.min(all.size(), start + size);
    call.answerHeader("X-Pagination-Elements", Integer.toString(all.size()));
    if (end < all.size()) {
      call.answerHeader("X-Pagination-Cursor-Next", cursor(end));
    }
    return all.subList(start, end).stream()
        .map(item -> (JsonNode) json.apply(item))
        .collect(Json.array());
  }

  /** Clients must take a cursor as it is, so it does not look like the number it holds. */
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
      // Neither base64 nor a number: not a cursor of ours.
    }
    throw invalid();
  }

  private static OvhError invalid() {
    return OvhError.badRequest("[X-Pagination-Cursor] Invalid cursor");
  }
}
