package io.github.polycloud.faults.matrix;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.NetworkException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a call ends for its caller. */
enum Ending {
  ANSWER,
  /** A success without a body. */
  NOTHING,
  NOT_SENT,
  OUTCOME_UNKNOWN,
  RATE_LIMITED,
  UNAVAILABLE,
  UNEXPECTED_RESPONSE,
  CANCELLED,
  /** Anything that no row may expect. */
  WRONG;

  static Ending of(@Nullable Object answer, @Nullable Throwable error) {
    if (error == null) {
      return answer == null ? NOTHING : answer.equals(Thing.RIGHT) ? ANSWER : WRONG;
    }
    if (error instanceof NetworkException network) {
      return network.outcome() == NetworkException.Outcome.UNKNOWN ? OUTCOME_UNKNOWN : NOT_SENT;
    }
    if (error instanceof CloudException refusal) {
      for (Ending each : values()) {
        if (each.name().equals(refusal.kind().name())) {
          return each;
        }
      }
    }
    return WRONG;
  }

  /** In the words of the document. */
  String words() {
    return switch (this) {
      case ANSWER -> "the right answer";
      case NOTHING -> "an answer without a body";
      case NOT_SENT -> "`NETWORK`, not sent";
      case OUTCOME_UNKNOWN -> "`NETWORK`, outcome unknown";
      default -> "`" + name().toUpperCase(Locale.ROOT) + "`";
    };
  }
}
