package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.NetworkException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The result of a call for its caller. */
enum CallResult {
  RESPONSE,
  /** A success without a body. */
  NOTHING,
  NOT_SENT,
  OUTCOME_UNKNOWN,
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
    if (error instanceof NetworkException network) {
      return network.outcome() == NetworkException.Outcome.UNKNOWN ? OUTCOME_UNKNOWN : NOT_SENT;
    }
    if (error instanceof CloudException failure) {
      for (CallResult each : values()) {
        if (each.name().equals(failure.kind().name())) {
          return each;
        }
      }
    }
    return WRONG;
  }

  /** As text for the generated page. */
  String text() {
    return switch (this) {
      case RESPONSE -> "the expected response";
      case NOTHING -> "a response without a body";
      case NOT_SENT -> "`NETWORK` or `TIMEOUT`, not sent";
      case OUTCOME_UNKNOWN -> "`NETWORK` or `TIMEOUT`, outcome unknown";
      default -> "`" + name().toUpperCase(Locale.ROOT) + "`";
    };
  }
}
