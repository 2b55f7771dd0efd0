// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.protocol;

import com.fasterxml.jackson.annotation.JsonRootName;
import io.github.polycloud.heroku.legacy.internal.codec.XmlCodec;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/**
 * Extracts the message from an error body, which may be JSON, XML, text, or a gateway's error page.
 */
final class ErrorMessageExtractor {
  /** Separates the faults of a message. */
  static final String SEPARATOR = " / ";

  private static final int MAX_LENGTH = 300;

  private final JsonCodec json = JsonCodec.plain();
  private final XmlCodec xml = new XmlCodec();

  /**
   * The XML representation of errors.
   *
   * @param messages one message per fault
   */
  @JsonRootName("errors")
  record Errors(
      @JacksonXmlElementWrapper(useWrapping = false) @JacksonXmlProperty(localName = "error")
          @Nullable List<@Nullable String> messages) {}

  /** Returns the message, whatever the content type; empty if the body has no readable message. */
  Optional<String> extract(HttpResponse response) {
    return ofJson(json.tree(response)).or(() -> ofXml(response)).or(() -> ofText(response.text()));
  }

  /** Returns the service's error code, if a JSON body has one. */
  Optional<String> code(HttpResponse response) {
    JsonNode id = json.tree(response).path("id");
    return id.isString() && id.asString().matches("[a-z_]{1,60}")
        ? Optional.of(id.asString())
        : Optional.empty();
  }

  private static Optional<String> ofJson(JsonNode tree) {
    for (String field : new String[] {"error", "error_message", "message"}) {
      if (tree.path(field).isString()) {
        return Optional.of(tree.path(field).asString()).filter(text -> !text.isBlank());
      }
    }
    // [["base", "text"], ["name", "is taken"]]
    List<String> faults = new ArrayList<>();
    for (JsonNode fault : tree) {
      if (tree.isArray() && fault.isArray() && fault.path(1).isString()) {
        faults.add(fault.path(0).asString("") + " " + fault.path(1).asString());
      }
    }
    return faults.isEmpty() ? Optional.empty() : Optional.of(String.join(SEPARATOR, faults));
  }

  private Optional<String> ofXml(HttpResponse response) {
    if (!response.text().stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    try {
      if (xml.read(response.body(), Errors.class) instanceof Errors errors
          && errors.messages() != null) {
        return Optional.of(
                String.join(
                    SEPARATOR, errors.messages().stream().filter(text -> text != null).toList()))
            .filter(text -> !text.isBlank());
      }
    } catch (XMLStreamException | JacksonException e) {
      // Probably an HTML page, which contains nothing of use to the caller.
    }
    return Optional.empty();
  }

  private static Optional<String> ofText(String text) {
    String stripped = text.strip();
    return stripped.isEmpty()
            || stripped.length() > MAX_LENGTH
            || stripped.startsWith("<")
            || stripped.startsWith("{")
            || stripped.startsWith("[")
        ? Optional.empty()
        : Optional.of(stripped);
  }
}
