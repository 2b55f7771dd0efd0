// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Assertions on {@link CloudException}. */
public final class CloudAssertions {
  private CloudAssertions() {}

  /** Asserts that the call throws a {@code CloudException} of this kind with a one-line message. */
  public static CloudException assertFails(ErrorKind kind, ThrowingCallable call) {
    CloudException error = catchThrowableOfType(CloudException.class, call);
    assertThat(error).as("a CloudException of kind %s", kind).isNotNull();
    assertThat(error.kind()).as(error.getMessage()).isEqualTo(kind);
    assertThat(error.getMessage()).isNotBlank().doesNotContain("\n").hasSizeLessThan(600);
    return error;
  }
}
