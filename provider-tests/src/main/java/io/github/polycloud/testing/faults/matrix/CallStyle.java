// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.Cloud;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.RawResponse;
import io.github.polycloud.testing.faults.HttpText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of calls by API and by the format of the response.
 *
 * @since 0.1.0
 */
public enum CallStyle {
  /** A raw call whose response is JSON. */
  RAW("application/json", Item.JSON) {
    @Override
    @Nullable Object call(FaultFixture fixture, Cloud cloud, Verb verb) {
      RawRequest request = RawRequest.of(verb.method(), "/items/a").query("key", SecretCheck.QUERY);
      if (verb.hasBody()) {
        request.body(FIELDS);
      }
      if (verb == Verb.POST_MARKED) {
        request.idempotent();
      }
      RawResponse response = cloud.raw().send(request);
      return response.bytes().length == 0 ? null : response.as(Item.class);
    }
  },
  /** A typed call whose response is JSON. */
  TYPED("application/json", Item.JSON) {
    @Override
    @Nullable Object call(FaultFixture fixture, Cloud cloud, Verb verb) {
      return typed(fixture.api(cloud, ItemApi.InJson.class), verb);
    }
  },
  /** A typed call whose response is XML. */
  XML("application/xml", Item.XML) {
    @Override
    @Nullable Object call(FaultFixture fixture, Cloud cloud, Verb verb) {
      Object item = typed(fixture.api(cloud, ItemApi.InXml.class), verb);
      return item instanceof Item.OfXml read ? read.item() : item;
    }
  },
  /** A typed call whose response is plain text. */
  TEXT("text/plain", "right") {
    @Override
    @Nullable Object call(FaultFixture fixture, Cloud cloud, Verb verb) {
      Object text = typed(fixture.api(cloud, ItemApi.InText.class), verb);
      return "right".equals(text) ? Item.RIGHT : "".equals(text) ? null : text;
    }
  };

  private static final Map<String, String> FIELDS = Map.of("password", SecretCheck.BODY);

  private final String type;
  private final String right;

  CallStyle(String type, String right) {
    this.type = type;
    this.right = right;
  }

  /** Makes the call; returns null if the response has no body. */
  abstract @Nullable Object call(FaultFixture fixture, Cloud cloud, Verb verb);

  /** The body of the expected response. */
  String right() {
    return right;
  }

  /** The expected response as it is sent over the network. */
  String response(String... fields) {
    return HttpText.response(200, type, right, fields);
  }

  private static @Nullable Object typed(ItemApi<?> items, Verb verb) {
    return switch (verb) {
      case GET -> items.get("a", SecretCheck.QUERY);
      case POST -> items.post(FIELDS, SecretCheck.QUERY);
      case PUT -> items.put(FIELDS, SecretCheck.QUERY);
      case PATCH -> items.patch(FIELDS, SecretCheck.QUERY);
      case DELETE -> items.delete("a", SecretCheck.QUERY);
      case POST_MARKED -> items.postMarked(FIELDS, SecretCheck.QUERY);
      case HEAD -> {
        items.head("a", SecretCheck.QUERY);
        yield null;
      }
    };
  }
}
