// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Handles an authorized request. */
@FunctionalInterface
public interface OvhHandler {

  /**
   * Returns the body of a 200 response.
   *
   * @throws OvhError for an error response
   */
  JsonNode handle(OvhRequest request);

  /** A void operation: OVH responds with 200 and the body {@code null}. */
  static OvhHandler returningNull(Consumer<OvhRequest> action) {
    return request -> {
      action.accept(request);
      return Json.nothing();
    };
  }
}
