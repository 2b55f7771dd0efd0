// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.github.polycloud.sandbox.internal.http.OwnOrigin;
import io.javalin.http.Context;

/** Rejects requests that a browser sends for pages of other origins. */
final class OriginGuard {

  private final OwnOrigin origin;

  OriginGuard(OwnOrigin origin) {
    this.origin = origin;
  }

  void check(Context context) {
    if (!origin.isAddressed(context)) {
      throw new ControlError(
          403,
          "the Host of the request must be localhost, a loopback address or a name of the sandbox");
    }
    if (!origin.isOwn(context)) {
      throw new ControlError(403, "pages of other origins must not use the control API");
    }
  }
}
