// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * Assertions about errors of a provider.
 *
 * @since 0.1.0
 */
public final class CloudAssertions {
  private CloudAssertions() {}

  /**
   * Asserts that the call throws the {@code CloudException} of this kind, an instance of the class
   * of the kind, and that its message is one short line.
   *
   * @return the exception
   */
  public static CloudException assertFails(ErrorKind kind, ThrowingCallable call) {
    CloudException error = catchThrowableOfType(CloudException.class, call);
    assertThat(error).as("a CloudException of kind %s", kind).isNotNull();
    assertThat(error.kind()).as(error.getMessage()).isEqualTo(kind);
    assertThat(error).isInstanceOf(CloudException.of(kind, "expected").getClass());
    assertThat(error.getMessage()).isNotBlank().doesNotContain("\n").hasSizeLessThan(600);
    return error;
  }
}
