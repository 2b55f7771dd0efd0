// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadCapability;
import tools.jackson.core.util.JacksonFeatureSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.databind.node.TreeTraversingParser;

/**
 * Presents the text of an element to Jackson's deserializers, as its XML parser does: as the only
 * token. Used for one text after another. Not thread-safe.
 */
final class ElementText extends TreeTraversingParser {
  private static final JacksonFeatureSet<StreamReadCapability> CAPABILITIES =
      DEFAULT_READ_CAPABILITIES
          .with(StreamReadCapability.DUPLICATE_PROPERTIES)
          .with(StreamReadCapability.SCALARS_AS_OBJECTS)
          .with(StreamReadCapability.UNTYPED_SCALARS);

  private String text = "";

  ElementText(ObjectReadContext context) {
    super(StringNode.valueOf(""), context);
  }

  /** Replaces the text. */
  ElementText with(String next) {
    text = next;
    _updateToken(JsonToken.VALUE_STRING);
    return this;
  }

  @Override
  public @Nullable JsonToken nextToken() {
    _updateTokenToNull();
    return null;
  }

  @Override
  public String getString() {
    return text;
  }

  @Override
  protected JsonNode currentNode() {
    return StringNode.valueOf(text);
  }

  @Override
  public JacksonFeatureSet<StreamReadCapability> streamReadCapabilities() {
    return CAPABILITIES;
  }
}
