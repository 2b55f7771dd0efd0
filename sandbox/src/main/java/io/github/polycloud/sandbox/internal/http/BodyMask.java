// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Replaces secrets in the body of a recorded request. What has none is unchanged. A body whose
 * parts cannot be told, because it is malformed or only its beginning was recorded, is replaced as
 * a whole.
 */
final class BodyMask {

  private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=\"?([^\";]+)");
  private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=(?:\"([^\"]*)\"|([^;\\s]*))");
  private static final Pattern TYPE = Pattern.compile("(?im)^content-type:(.*)$");

  private BodyMask() {}

  /**
   * A body with secrets masked.
   *
   * @param type its media type, empty if unknown
   * @param all whether all values in it are secrets
   */
  static String mask(String body, String type, boolean all) {
    String media = type.strip().toLowerCase(Locale.ROOT);
    if (media.startsWith("multipart/")) {
      return multipart(body, type, all);
    }
    String start = body.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return json(body, all);
    }
    if (start.startsWith("<")) {
      return new XmlMask(body).mask(all);
    }
    if (media.startsWith("application/x-www-form-urlencoded") || isForm(body)) {
      return SecretMask.form(body, all);
    }
    // With a byte order mark it is one of the above.
    boolean hidden = all && !body.isEmpty() || start.startsWith("\uFEFF");
    return hidden ? RequestMask.MASK : body;
  }

  private static String json(String body, boolean all) {
    try {
      JsonNode tree = Json.CAMEL.readTree(body);
      return mask(tree, all) ? tree.toString() : body;
    } catch (JacksonException e) {
      return RequestMask.MASK;
    }
  }

  /** Masks within a tree and returns whether there was something to mask. */
  static boolean mask(JsonNode node, boolean all) {
    boolean masked = false;
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        boolean variables = all || SecretMask.isOfVariables(name);
        if (value.isNull()) {
          continue;
        }
        if (variables ? value.isValueNode() : SecretMask.isSecret(name)) {
          object.set(name, StringNode.valueOf(RequestMask.MASK));
          masked = true;
        } else {
          masked |= mask(value, variables);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode item = array.get(i);
        if (all && item.isValueNode() && !item.isNull()) {
          array.set(i, StringNode.valueOf(RequestMask.MASK));
          masked = true;
        } else {
          masked |= mask(item, all);
        }
      }
    }
    return masked;
  }

  private static boolean isForm(String body) {
    return body.indexOf('=') > 0 && body.strip().chars().noneMatch(c -> c <= ' ');
  }

  private static String multipart(String body, String type, boolean all) {
    Matcher boundary = BOUNDARY.matcher(type);
    if (!boundary.find()) {
      return RequestMask.MASK;
    }
    String delimiter = "--" + boundary.group(1);
    int at = body.indexOf(delimiter);
    if (at < 0) {
      return RequestMask.MASK;
    }
    StringBuilder masked = new StringBuilder(body.length());
    while (at >= 0) {
      int start = at + delimiter.length();
      at = body.indexOf(delimiter, start);
      String part = body.substring(start, at < 0 ? body.length() : at);
      masked.append(delimiter).append(part.startsWith("--") ? "--\r\n" : part(part, all));
    }
    return masked.toString();
  }

  private static String part(String part, boolean all) {
    int end = part.indexOf("\r\n\r\n");
    if (end < 0) {
      return "\r\n" + RequestMask.MASK + "\r\n";
    }
    String head = part.substring(0, end + 4);
    String content = part.substring(end + 4);
    Matcher name = NAME.matcher(head);
    String named = !name.find() ? "" : name.group(name.group(1) == null ? 2 : 1);
    Matcher typed = TYPE.matcher(head);
    String type = typed.find() ? typed.group(1).strip() : "";
    boolean hidden = all || SecretMask.isSecret(named) || type.startsWith("multipart/");
    return head + (hidden ? RequestMask.MASK + "\r\n" : mask(content, type, false));
  }
}
