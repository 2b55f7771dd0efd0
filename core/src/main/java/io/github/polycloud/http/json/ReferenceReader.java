package io.github.polycloud.http.json;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
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
  private static final List<String> NAMES = List.of("name", "email");

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
    List<String> components =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    if (UUID.matcher(text).matches() && components.contains("id")) {
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
