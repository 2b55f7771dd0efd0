package io.github.polycloud.ovh;

import io.github.polycloud.RawRequest;
import io.github.polycloud.http.AnswerStream;
import java.util.function.UnaryOperator;

/**
 * Calls that differ from others in one respect; the requests themselves are left as they are.
 *
 * @param calls the others
 * @param adjustment what is changed of a copy of each request
 */
record AdjustedCalls(OvhCalls calls, UnaryOperator<RawRequest> adjustment) implements OvhCalls {
  @Override
  public OvhAnswer send(RawRequest request) {
    return calls.send(adjustment.apply(request.copy()));
  }

  @Override
  public AnswerStream open(RawRequest request) {
    return calls.open(adjustment.apply(request.copy()));
  }

  @Override
  public String toString() {
    return calls.toString();
  }
}
