package io.github.polycloud.sandbox.internal.http;

import java.util.List;
import java.util.Map;

/** Who watches a server: decides what goes wrong, and hears of every exchange. */
public interface ExchangeInterceptor {

  /** The status reported for a request whose connection was reset in place of an answer. */
  int NO_ANSWER = 0;

  /** Takes the fault meant for this request, {@link FaultPlan#NONE} for most. */
  FaultPlan fault(String method, String path);

  /** Called just before the first byte of the answer leaves, so that no client is faster. */
  void answered(
      String method, String target, Map<String, List<String>> headers, String body, int status);
}
