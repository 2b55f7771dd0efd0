package io.github.polycloud.faults.matrix;

import io.github.polycloud.RawAnswer;
import io.github.polycloud.RawRequest;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.JsonCodec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two ways into the engine. */
enum Way {
  RAW {
    @Override
    @Nullable Object call(CallEngine engine, Verb verb) {
      RawRequest request = RawRequest.of(verb.method(), "/things/a").query("key", Secrets.QUERY);
      if (verb.hasBody()) {
        request.body(FIELDS);
      }
      if (verb == Verb.POST_MARKED) {
        request.markIdempotent();
      }
      RawAnswer answer = engine.raw(CODEC).send(request);
      return verb == Verb.HEAD ? null : answer.find(Thing.class).orElse(null);
    }
  },
  TYPED {
    @Override
    @Nullable Object call(CallEngine engine, Verb verb) {
      Things things = engine.api(Things.class, CODEC);
      return switch (verb) {
        case GET -> things.get("a", Secrets.QUERY);
        case POST -> things.post(FIELDS, Secrets.QUERY);
        case PUT -> things.put(FIELDS, Secrets.QUERY);
        case PATCH -> things.patch(FIELDS, Secrets.QUERY);
        case DELETE -> things.delete("a", Secrets.QUERY);
        case POST_MARKED -> things.postMarked(FIELDS, Secrets.QUERY);
        case HEAD -> {
          things.head("a", Secrets.QUERY);
          yield null;
        }
      };
    }
  };

  private static final JsonCodec CODEC = JsonCodec.plain();
  private static final Map<String, String> FIELDS = Map.of("password", Secrets.BODY);

  /** Makes the call; null when it is right that nothing came. */
  abstract @Nullable Object call(CallEngine engine, Verb verb);
}
