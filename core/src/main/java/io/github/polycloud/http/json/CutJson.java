// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Parses the beginning of JSON whose end is missing, such as an error response that was cut. */
final class CutJson {
  private static final int ESCAPE_LENGTH = 6;

  private CutJson() {}

  /**
   * Returns the object or array that a text begins with, with its complete values and the beginning
   * of the text that the cut is in; a missing node if it begins with neither.
   */
  static JsonNode tree(String text, JsonMapper mapper) {
    JsonNode root = mapper.missingNode();
    // The quote ends a text that is cut. Anywhere else it is an error, at which the parsing ends.
    try (JsonParser parser = mapper.createParser(withoutCutEscape(text) + '"')) {
      JsonToken first = parser.nextToken();
      if (first != null && first.isStructStart()) {
        root = empty(first, mapper);
        fill(root, parser, mapper);
      }
    } catch (JacksonException | NumberFormatException e) {
      // The cut; the root has what was parsed up to it.
    }
    return root;
  }

  private static String withoutCutEscape(String text) {
    int backslash = text.lastIndexOf('\\');
    if (backslash < 0 || backslash <= text.length() - ESCAPE_LENGTH) {
      return text;
    }
    int end = backslash;
    while (end > 0 && text.charAt(end - 1) == '\\') {
      end--;
    }
    return text.substring(0, end);
  }

  /** Adds the values of a container. */
  private static void fill(JsonNode container, JsonParser parser, JsonMapper mapper) {
    String name = "";
    for (JsonToken next = parser.nextToken(); !isEnd(next); next = parser.nextToken()) {
      if (next == JsonToken.PROPERTY_NAME) {
        name = parser.currentName();
        continue;
      }
      JsonNode value = next.isStructStart() ? empty(next, mapper) : parser.readValueAsTree();
      add(container, name, value);
      if (next.isStructStart()) {
        fill(value, parser, mapper);
      }
    }
  }

  private static boolean isEnd(@Nullable JsonToken token) {
    return token == null || token.isStructEnd();
  }

  private static JsonNode empty(JsonToken start, JsonMapper mapper) {
    return start == JsonToken.START_OBJECT ? mapper.createObjectNode() : mapper.createArrayNode();
  }

  private static void add(JsonNode container, String name, JsonNode value) {
    if (container instanceof ObjectNode object) {
      object.set(name, value);
    } else if (container instanceof ArrayNode array) {
      array.add(value);
    }
  }
}
