package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.state.Refusal;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Body;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A field that has to be there and hold a list of words. */
final class Words {

  private Words() {}

  static List<String> required(Body body, String name) {
    JsonNode words = body.get(name);
    if (words == null || !words.isArray()) {
      throw Refusal.invalid(name + " is required and must be an array.");
    }
    return words.valueStream().map(JsonNode::asString).toList();
  }
}
