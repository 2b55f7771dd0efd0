package io.github.polycloud.sandbox.internal.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What shall go wrong with one exchange.
 *
 * @param delay how long the server waits before it does anything
 * @param status the status of a canned answer, or null to let the request take its normal way
 * @param headers headers added to the answer, canned or not
 * @param body the body of a canned answer
 * @param ending how the connection fares
 * @param bytesSent body bytes that still get through when the ending is {@link Ending#CUT}
 */
public record FaultPlan(
    Duration delay,
    @Nullable Integer status,
    List<Map.Entry<String, String>> headers,
    String body,
    Ending ending,
    int bytesSent) {

  /** How the connection fares. */
  public enum Ending {
    /** The answer arrives whole. */
    WHOLE,
    /** The connection is reset and the request never takes effect. */
    RESET_BEFORE,
    /** The request takes effect and the connection is reset in place of an answer. */
    RESET_AFTER,
    /** The headers announce the whole body, the connection closes in the middle of it. */
    CUT
  }

  /** Nothing goes wrong. */
  public static final FaultPlan NONE =
      new FaultPlan(Duration.ZERO, null, List.of(), "", Ending.WHOLE, 0);

  /** Keeps its own copy of the headers. */
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

  byte[] bodyBytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
