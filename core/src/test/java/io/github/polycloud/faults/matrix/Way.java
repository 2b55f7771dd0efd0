package io.github.polycloud.faults.matrix;

import io.github.polycloud.Cloud;
import io.github.polycloud.RawAnswer;
import io.github.polycloud.RawRequest;
import io.github.polycloud.faults.Http;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways to call, by door and by what comes back. */
public enum Way {
  /** A raw call, read as JSON. */
  RAW("application/json", Thing.JSON) {
    @Override
    @Nullable Object call(Service service, Cloud cloud, Verb verb) {
      RawRequest request = RawRequest.of(verb.method(), "/things/a").query("key", Secrets.QUERY);
      if (verb.hasBody()) {
        request.body(FIELDS);
      }
      if (verb == Verb.POST_MARKED) {
        request.markIdempotent();
      }
      RawAnswer answer = cloud.raw().send(request);
      return answer.bytes().length == 0 ? null : answer.as(Thing.class);
    }
  },
  /** A typed call, answered with JSON. */
  TYPED("application/json", Thing.JSON) {
    @Override
    @Nullable Object call(Service service, Cloud cloud, Verb verb) {
      return typed(service.api(cloud, Things.InJson.class), verb);
    }
  },
  /** A typed call, answered with XML. */
  XML("application/xml", Thing.XML) {
    @Override
    @Nullable Object call(Service service, Cloud cloud, Verb verb) {
      Object thing = typed(service.api(cloud, Things.InXml.class), verb);
      return thing instanceof Thing.OfXml read ? read.thing() : thing;
    }
  },
  /** A typed call, answered with text. */
  TEXT("text/plain", "right") {
    @Override
    @Nullable Object call(Service service, Cloud cloud, Verb verb) {
      Object text = typed(service.api(cloud, Things.InText.class), verb);
      return "right".equals(text) ? Thing.RIGHT : "".equals(text) ? null : text;
    }
  };

  private static final Map<String, String> FIELDS = Map.of("password", Secrets.BODY);

  private final String type;
  private final String right;

  Way(String type, String right) {
    this.type = type;
    this.right = right;
  }

  /** Makes the call; null when nothing came. */
  abstract @Nullable Object call(Service service, Cloud cloud, Verb verb);

  /** The body of the right answer. */
  String right() {
    return right;
  }

  /** The right answer as it goes onto the wire. */
  String answer(String... fields) {
    return Http.answer(200, type, right, fields);
  }

  private static @Nullable Object typed(Things<?> things, Verb verb) {
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
}
