package io.github.polycloud.sandbox.internal.ovh.wire;

import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** What a route does with a call that was let in. */
@FunctionalInterface
public interface Operation {

  /**
   * Does it.
   *
   * @param call the call
   * @return the body of a 200
   * @throws OvhError to refuse
   */
  JsonNode answer(Call call);

  /**
   * A void operation: OVH answers 200 and the body {@code null}.
   *
   * @param action what it does
   * @return the operation
   */
  static Operation answeringNull(Consumer<Call> action) {
    return call -> {
      action.accept(call);
      return Json.nothing();
    };
  }
}
