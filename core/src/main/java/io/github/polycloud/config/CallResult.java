// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import java.util.Locale;

/**
 * How a call ended, for metrics and traces: tells apart what has the same error kind, such as a 503
 * and an open circuit breaker. More values may be added: give a {@code switch} a {@code default}
 * branch.
 *
 * @since 0.1.0
 */
public enum CallResult {
  /** The call returned a value. */
  SUCCESS,
  /** The service responded with an error status. */
  ERROR_RESPONSE,
  /** The service responded with something that cannot be used, such as a malformed body. */
  UNEXPECTED_RESPONSE,
  /** No complete response was received. */
  NETWORK_ERROR,
  /** The deadline of the call passed. */
  DEADLINE_EXCEEDED,
  /** The rate limiter of the client had no permit in time; the call was not sent. */
  RATE_LIMITER_REFUSED,
  /** The rate limiter of the client failed; the call was not sent. */
  RATE_LIMITER_FAILED,
  /** The circuit breaker was open; the call was not sent. */
  CIRCUIT_OPEN,
  /** The call was a write of a rehearsal, which was not sent, whatever the caller received. */
  REHEARSED,
  /** The thread was interrupted or the connection closed. */
  CANCELLED,
  /** Something that the call depends on failed, such as fetching a token or encoding the body. */
  FAILED;

  private final String tag = name().toLowerCase(Locale.ROOT);

  /** Returns the value for a tag of metrics, such as {@code circuit_open}. */
  public String tag() {
    return tag;
  }

  /** Returns whether the client rejected the call without sending it, to protect the service. */
  public boolean isRefusal() {
    return this == RATE_LIMITER_REFUSED || this == CIRCUIT_OPEN;
  }
}
