// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A body: JSON as maps and lists, a text, or only its size if it is neither.
 *
 * @param form what it is
 * @param value the JSON value or the text; null for any other
 * @param size the number of bytes of a body that is not stored, otherwise 0
 */
record RecordedBody(Form form, @Nullable Object value, long size) {
  static final RecordedBody NONE = new RecordedBody(Form.NONE, null, 0);

  /** Forms of a body. */
  enum Form {
    NONE,
    JSON,
    TEXT,
    BINARY
  }

  static RecordedBody binary(long size) {
    return new RecordedBody(Form.BINARY, null, size);
  }

  /** Reads a body by its content type; JSON is recognized without one. */
  static RecordedBody of(byte[] bytes, Map<String, List<String>> headers) {
    if (bytes.length == 0) {
      return NONE;
    }
    String type =
        headers.entrySet().stream()
            .filter(field -> field.getKey().equalsIgnoreCase("Content-Type"))
            .flatMap(field -> field.getValue().stream())
            .findFirst()
            .orElse("")
            .toLowerCase(Locale.ROOT);
    if (type.isEmpty() || type.contains("json")) {
      try {
        return new RecordedBody(Form.JSON, RecordingFile.JSON.readValue(bytes, Object.class), 0);
      } catch (JacksonException e) {
        // Something else, in spite of its type.
      }
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      // NUL is in no text, but in most archives.
      return text.indexOf('\0') < 0 ? new RecordedBody(Form.TEXT, text, 0) : binary(bytes.length);
    } catch (CharacterCodingException e) {
      return binary(bytes.length);
    }
  }

  @Override
  public String toString() {
    return "RecordedBody[" + form + "]";
  }

  /** Returns the bytes for a replay; null if they were not stored. */
  byte @Nullable [] bytes() {
    return switch (form) {
      case NONE -> new byte[0];
      case JSON -> RecordingFile.JSON.writeValueAsBytes(value);
      case TEXT -> String.valueOf(value).getBytes(StandardCharsets.UTF_8);
      case BINARY -> null;
    };
  }
}
