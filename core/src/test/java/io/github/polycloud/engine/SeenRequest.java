package io.github.polycloud.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A request as the server saw it, character by character.
 *
 * @param method the HTTP method
 * @param target path and query as they stood in the request line
 * @param fields the header lines
 * @param body the bytes after them
 */
public record SeenRequest(String method, String target, List<String> fields, byte[] body) {

  /** The only value of a header field; fails when it came twice. */
  public Optional<String> header(String name) {
    List<String> values =
        fields.stream()
            .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
            .map(line -> line.substring(name.length() + 1).strip())
            .toList();
    if (values.size() > 1) {
      throw new AssertionError(name + " was sent " + values.size() + " times");
    }
    return values.stream().findFirst();
  }

  /** The body as UTF-8 text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
