package io.github.polycloud.legacy.model;

import io.github.polycloud.auth.Secret;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a text that must not be seen. */
final class SecretText extends ValueDeserializer<Secret> {
  /** Made by Jackson. */
  SecretText() {}

  /** What can be no secret is none, and no reason to lose an answer. */
  @Override
  public @Nullable Secret deserialize(JsonParser parser, DeserializationContext context) {
    String text = parser.getValueAsString();
    if (text == null || text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
      return null;
    }
    return Secret.of(text);
  }
}
