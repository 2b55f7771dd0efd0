// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.raw.RawResponse;
import org.junit.jupiter.api.Test;

/** The contract of every connection, whatever its capabilities. */
abstract class CloudContract {
  abstract ProviderFixture fixture();

  private Cloud cloud() {
    return fixture().cloud();
  }

  @Test
  void hasExactlyTheDeclaredCapabilities() {
    for (Class<?> capability : PortableOperation.capabilities()) {
      assertThat(cloud().capability(capability).isPresent())
          .as(capability.getSimpleName())
          .isEqualTo(fixture().supports(capability));
    }
    assertThat(cloud().provider().capabilities())
        .allSatisfy(
            declared -> assertThat(cloud().capability(declared.type()).isPresent()).isTrue());
  }

  @Test
  void reportsUnsupportedForEachMissingCapability() {
    for (Class<?> capability : PortableOperation.capabilities()) {
      if (!fixture().supports(capability)) {
        UnsupportedCheck.assertUnsupported(fixture(), capability);
      }
    }
  }

  @Test
  void reportsUnsupportedForEachMissingOperation() {
    for (PortableOperation operation : fixture().unsupportedOperations()) {
      assertThat(fixture().supports(operation.capability())).as(operation.name()).isTrue();
      UnsupportedCheck.assertUnsupported(fixture(), operation);
    }
  }

  @Test
  void rawCallReachesAnyPath() {
    RawResponse response = cloud().raw().get(fixture().readablePath());
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.text()).isNotBlank();
  }

  @Test
  void reportsNotFoundForUnknownPath() {
    CloudException error =
        assertFails(ErrorKind.NOT_FOUND, () -> cloud().raw().get(fixture().unknownPath()));
    assertThat(error.status()).hasValue(404);
    assertThat(error.operation()).hasValue("GET " + fixture().unknownPath());
  }

  @Test
  void reportsAuthenticationErrorForWrongCredentials() {
    try (Cloud unauthorized = fixture().cloudWithWrongCredentials()) {
      CloudException error = assertFails(ErrorKind.UNAUTHENTICATED, () -> read(unauthorized));
      assertThat(error.retryable()).isFalse();
    }
  }

  @Test
  void pingSucceedsWithValidCredentials() {
    try {
      cloud().ping();
    } catch (CloudException e) {
      assertThat(e.kind()).as(e.getMessage()).isEqualTo(ErrorKind.UNSUPPORTED);
      assertThat(fixture().offers(PortableOperation.ACCOUNT_PROFILE)).isFalse();
    }
  }

  @Test
  void pingFailsWithWrongCredentials() {
    try (Cloud unauthorized = fixture().cloudWithWrongCredentials()) {
      CloudException error = catchThrowableOfType(CloudException.class, unauthorized::ping);
      assertThat(error).isNotNull();
      if (error.kind() == ErrorKind.UNSUPPORTED) {
        assertThat(fixture().offers(PortableOperation.ACCOUNT_PROFILE)).isFalse();
      } else {
        assertThat(error.kind()).as(error.getMessage()).isEqualTo(ErrorKind.UNAUTHENTICATED);
      }
    }
  }

  @Test
  void printsNoSecret() {
    assertThat(cloud().toString()).contains(cloud().provider().id()).hasSizeLessThan(200);
  }

  @Test
  void rejectsNativeClientOfAnotherProvider() {
    assertFails(ErrorKind.UNSUPPORTED, () -> cloud().unwrap(Runnable.class));
  }

  @Test
  void rejectsMalformedPath() {
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().raw().get("no-slash"));
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().raw().get("/a b"));
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().raw().get("/a\r\nX: y"));
  }

  private void read(Cloud cloud) {
    if (fixture().offers(PortableOperation.ACCOUNT_PROFILE)) {
      cloud.account().profile();
    } else {
      cloud.raw().get(fixture().readablePath());
    }
  }
}
