package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * A resource inside of an event, whatever it is: as a tree, or as the record that it is known to
 * be. It may hold secrets and is not shown.
 *
 * @param tree the resource as it came
 */
public record WebhookData(@JsonValue JsonNode tree) {
  private static final JsonCodec CODEC = JsonCodec.snakeCase();

  /** Keeps the resource as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WebhookData {}

  /**
   * The resource as a record of this library, or as one of your own with names in camel case.
   *
   * <pre>{@code
   * Release release = event.data().as(Release.class);
   * }</pre>
   *
   * @throws CloudException of kind {@code UNEXPECTED_RESPONSE} when it is of another shape
   */
  public <T> T as(Class<T> type) {
    byte[] json = tree.toString().getBytes(StandardCharsets.UTF_8);
    try {
      return type.cast(CODEC.decode(new HttpResponse(200, Headers.of(), json), type));
    } catch (BodyCodec.BodyException e) {
      throw new CloudException(
          ErrorKind.UNEXPECTED_RESPONSE,
          "heroku: the data of the event is no " + type.getSimpleName());
    }
  }

  @Override
  public String toString() {
    return "WebhookData[]";
  }
}
