// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A request exactly as the server received it.
 *
 * @param method the HTTP method
 * @param target path and query as in the request line
 * @param headerLines the header lines
 * @param body the bytes of the body
 */
public record RecordedRequest(String method, String target, List<String> headerLines, byte[] body) {

  /** Returns the value of a header field; fails if it was sent more than once. */
  public Optional<String> header(String name) {
    List<String> values =
        headerLines.stream()
            .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
            .map(line -> line.substring(name.length() + 1).strip())
            .toList();
    if (values.size() > 1) {
      throw new AssertionError(name + " was sent " + values.size() + " times");
    }
    return values.stream().findFirst();
  }

  /** Returns the body as UTF-8 text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
