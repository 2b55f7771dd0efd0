// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The result of a call for its caller. */
enum CallResult {
  RESPONSE,
  /** A success without a body. */
  NOTHING,
  NOT_SENT,
  OUTCOME_UNKNOWN,
  /** The total deadline passed after the request may have been sent. */
  DEADLINE_EXCEEDED,
  NOT_FOUND,
  INVALID_REQUEST,
  RATE_LIMITED,
  UNAVAILABLE,
  UNEXPECTED_RESPONSE,
  CANCELLED,
  /** Anything else; no row may expect it. */
  WRONG;

  static CallResult of(@Nullable Object value, @Nullable Throwable error) {
    if (error == null) {
      return value == null ? NOTHING : value.equals(Item.RIGHT) ? RESPONSE : WRONG;
    }
    if (error instanceof CloudException failure) {
      if (failure.kind() == ErrorKind.NETWORK || failure.kind() == ErrorKind.TIMEOUT) {
        return withoutResponse(failure);
      }
      for (CallResult each : values()) {
        if (each.name().equals(failure.kind().name())) {
          return each;
        }
      }
    }
    return WRONG;
  }

  private static CallResult withoutResponse(CloudException error) {
    boolean unknown = error.outcome() == Outcome.UNKNOWN;
    if (error.kind() == ErrorKind.TIMEOUT) {
      return unknown ? DEADLINE_EXCEEDED : WRONG;
    }
    return unknown ? OUTCOME_UNKNOWN : NOT_SENT;
  }

  /** Whether the error says that the request may have been executed. */
  boolean isOutcomeUnknown() {
    return this == OUTCOME_UNKNOWN || this == DEADLINE_EXCEEDED;
  }

  /** As text for the generated page. */
  String text() {
    return switch (this) {
      case RESPONSE -> "the expected response";
      case NOTHING -> "a response without a body";
      case NOT_SENT -> "`NETWORK`, not sent";
      case OUTCOME_UNKNOWN -> "`NETWORK`, outcome unknown";
      case DEADLINE_EXCEEDED -> "`TIMEOUT`, outcome unknown";
      default -> "`" + name().toUpperCase(Locale.ROOT) + "`";
    };
  }
}
