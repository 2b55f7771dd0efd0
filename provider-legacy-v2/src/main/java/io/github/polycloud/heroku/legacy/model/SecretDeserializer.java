// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import io.github.polycloud.auth.Secret;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a string as a secret. */
final class SecretDeserializer extends ValueDeserializer<Secret> {
  /** Called by Jackson. */
  SecretDeserializer() {}

  /** A value that cannot be a secret is read as null instead of failing the response. */
  @Override
  public @Nullable Secret deserialize(JsonParser parser, DeserializationContext context) {
    return Secret.ofIssued(parser.getValueAsString()).orElse(null);
  }
}
