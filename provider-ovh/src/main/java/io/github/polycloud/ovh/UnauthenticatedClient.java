// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.StreamingResponse;
import java.util.Objects;

/**
 * Sends requests without signature or token. The given requests are not modified.
 *
 * @param calls sends the requests
 */
record UnauthenticatedClient(OvhRawClient calls) implements OvhRawClient {
  @Override
  public OvhResponse send(RawRequest request) {
    Objects.requireNonNull(request, "request");
    return calls.send(request.copy().unauthenticated());
  }

  @Override
  public StreamingResponse stream(RawRequest request) {
    return calls.stream(request.copy().unauthenticated());
  }

  @Override
  public String toString() {
    return calls.toString();
  }
}
