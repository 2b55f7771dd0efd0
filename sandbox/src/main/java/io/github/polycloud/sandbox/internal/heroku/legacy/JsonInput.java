// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.http.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON object bodies regardless of their Content-Type. */
final class JsonInput {

  private JsonInput() {}

  static ObjectNode read(String body) {
    try {
      if (Json.CAMEL.readTree(body) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException e) {
      throw HerokuError.badRequest("Body is not valid JSON.");
    }
    throw HerokuError.badRequest("Body is not a JSON object.");
  }
}
