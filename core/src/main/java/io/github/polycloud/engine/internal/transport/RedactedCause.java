// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Stands for an exception whose message may quote what the peer sent: has its class name and stack
 * trace, and the same of its causes, but none of their messages.
 */
final class RedactedCause extends IOException {
  private static final long serialVersionUID = 1L;

  // Causes may form a cycle.
  private static final int MAX_CAUSES = 5;

  private RedactedCause(Throwable original, @Nullable Throwable cause) {
    super(original.getClass().getName(), cause);
    setStackTrace(original.getStackTrace());
  }

  static RedactedCause of(Throwable original) {
    return of(original, MAX_CAUSES);
  }

  private static RedactedCause of(Throwable original, int causes) {
    Throwable cause = original.getCause();
    return new RedactedCause(original, cause == null || causes == 0 ? null : of(cause, causes - 1));
  }
}
