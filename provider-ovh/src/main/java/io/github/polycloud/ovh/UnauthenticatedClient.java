package io.github.polycloud.ovh;

import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.StreamingResponse;

/**
 * Calls that carry neither signature nor token; the requests themselves are left as they are.
 *
 * @param calls the others
 */
record UnauthenticatedClient(OvhRawClient calls) implements OvhRawClient {
  @Override
  public OvhResponse send(RawRequest request) {
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
