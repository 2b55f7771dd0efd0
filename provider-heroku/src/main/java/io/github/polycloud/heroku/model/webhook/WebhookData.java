// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.redaction.Sensitive;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * The resource of an event, as a JSON tree or converted to a record. It may contain secrets and is
 * omitted from {@code toString}.
 *
 * @param tree the resource as received
 * @since 0.1.0
 */
public record WebhookData(@Sensitive @JsonValue JsonNode tree) {
  private static final JsonCodec CODEC = JsonCodec.snakeCase();

  /** Creates the data from its JSON. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WebhookData {}

  /**
   * Converts the resource to a record of this library, or to one of your own whose components have
   * the camel-case names of the fields.
   *
   * <pre>{@code
   * Release release = event.data().as(Release.class);
   * }</pre>
   *
   * @throws CloudException of kind {@code UNEXPECTED_RESPONSE} if it cannot be converted
   */
  public <T> T as(Class<T> type) {
    Objects.requireNonNull(type, "type");
    byte[] json = tree.toString().getBytes(StandardCharsets.UTF_8);
    T value;
    try {
      value = type.cast(CODEC.decode(new HttpResponse(200, Headers.of(), json), type));
    } catch (BodyCodec.BodyException e) {
      throw undecodable(type);
    }
    if (value == null) {
      throw undecodable(type);
    }
    return value;
  }

  private static CloudException undecodable(Class<?> type) {
    return CloudException.of(
        ErrorKind.UNEXPECTED_RESPONSE,
        "heroku: the event data cannot be decoded as " + type.getSimpleName());
  }

  @Override
  public String toString() {
    return "WebhookData[]";
  }
}
