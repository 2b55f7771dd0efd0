// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fault of one exchange.
 *
 * @param delay the delay before the request is processed
 * @param status the status of a canned response, or null to process the request
 * @param headers headers added to the response
 * @param body the body of a canned response
 * @param ending how the connection ends
 * @param bytesSent the number of body bytes sent with {@link Ending#TRUNCATED}
 */
public record FaultPlan(
    Duration delay,
    @Nullable Integer status,
    List<Map.Entry<String, String>> headers,
    String body,
    Ending ending,
    int bytesSent) {

  /** How the connection ends. */
  public enum Ending {
    /** The response is complete. */
    COMPLETE,
    /** The connection is reset before the request takes effect. */
    RESET_BEFORE,
    /** The connection is reset after the request took effect, without a response. */
    RESET_AFTER,
    /** The connection is closed within the body, whose full length was announced. */
    TRUNCATED
  }

  /** No fault. */
  public static final FaultPlan NONE =
      new FaultPlan(Duration.ZERO, null, List.of(), "", Ending.COMPLETE, 0);

  public FaultPlan {
    headers = List.copyOf(headers);
  }

  public FaultPlan withDelay(Duration wait) {
    return new FaultPlan(wait, status, headers, body, ending, bytesSent);
  }

  public FaultPlan withStatus(int code) {
    return new FaultPlan(delay, code, headers, body, ending, bytesSent);
  }

  public FaultPlan withHeader(String name, String value) {
    List<Map.Entry<String, String>> more = new ArrayList<>(headers);
    more.add(Map.entry(name, value));
    return new FaultPlan(delay, status, more, body, ending, bytesSent);
  }

  public FaultPlan withBody(String text) {
    return new FaultPlan(delay, status == null ? 200 : status, headers, text, ending, bytesSent);
  }

  public FaultPlan withEnding(Ending end, int sent) {
    return new FaultPlan(delay, status, headers, body, end, sent);
  }

  /** Whether this is a canned response with a status and no body. */
  public boolean isBare(int code) {
    return status != null && status == code && body.isEmpty();
  }

  byte[] bodyBytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
