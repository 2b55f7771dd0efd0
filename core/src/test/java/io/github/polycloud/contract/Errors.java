package io.github.polycloud.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How the suites look at failures. */
public final class Errors {
  private Errors() {}

  /** Fails unless the call throws a {@code CloudException} of this kind, in one clear line. */
  public static CloudException assertFails(ErrorKind kind, ThrowingCallable call) {
    CloudException error = catchThrowableOfType(CloudException.class, call);
    assertThat(error).as("a CloudException of kind %s", kind).isNotNull();
    assertThat(error.kind()).as(error.getMessage()).isEqualTo(kind);
    assertThat(error.getMessage()).isNotBlank().doesNotContain("\n").hasSizeLessThan(600);
    return error;
  }
}
