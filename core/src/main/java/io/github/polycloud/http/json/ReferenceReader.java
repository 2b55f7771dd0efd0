// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads references that a response gives in the other of two forms: a record from text, which is
 * its id or name, and text from an object with a name.
 */
final class ReferenceReader extends DeserializationProblemHandler {
  private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-.{12}");
  private static final int UUID_LENGTH = 36;
  private static final List<String> NAMES = List.of("name", "email");

  // A list may have a million references.
  private static final ClassValue<Set<String>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getName)
              .collect(Collectors.toUnmodifiableSet());
        }
      };

  @Override
  public Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> type,
      ValueInstantiator instantiator,
      JsonParser parser,
      String message) {
    if (parser == null || !parser.hasToken(JsonToken.VALUE_STRING) || !type.isRecord()) {
      return NOT_HANDLED;
    }
    String text = parser.getString();
    Set<String> components = COMPONENTS.get(type);
    if (components.contains("id") && text.length() == UUID_LENGTH && UUID.matcher(text).matches()) {
      return named("id", text, context, type);
    }
    for (String name : NAMES) {
      if (components.contains(name)) {
        return named(name, text, context, type);
      }
    }
    return NOT_HANDLED;
  }

  private static Object named(
      String field, String text, DeserializationContext context, Class<?> type) {
    JsonNode object = JsonNodeFactory.instance.objectNode().put(field, text);
    return context.readTreeAsValue(object, type);
  }

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      JsonToken token,
      JsonParser parser,
      String message) {
    if (token != JsonToken.START_OBJECT || !type.hasRawClass(String.class)) {
      return NOT_HANDLED;
    }
    JsonNode name = context.readTree(parser).path("name");
    return name.isString()
        ? name.stringValue()
        : context.reportInputMismatch(type, "neither text nor an object with a name");
  }
}
