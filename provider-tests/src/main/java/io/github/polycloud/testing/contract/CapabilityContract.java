// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.paging.Paged;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract of one capability. */
@ExtendWith(UnsupportedCheck.class)
abstract class CapabilityContract {
  private final Class<?> capability;

  CapabilityContract(Class<?> capability) {
    this.capability = capability;
  }

  abstract ProviderFixture fixture();

  final Class<?> capability() {
    return capability;
  }

  final Cloud cloud() {
    return fixture().cloudFor(capability);
  }

  final String app() {
    return fixture().app();
  }

  /**
   * Asserts that a call fails before a request is sent: with credentials that the service rejects,
   * a request would fail with UNAUTHENTICATED.
   */
  final CloudException assertFailsWithoutRequest(ErrorKind kind, Consumer<Cloud> call) {
    try (Cloud rejected = fixture().cloudWithWrongCredentials()) {
      return assertFails(kind, () -> call.accept(rejected));
    }
  }

  /** Returns whether the provider offers an option; if not, it must fail before a request. */
  final boolean offersOption(Consumer<Cloud> call) {
    try (Cloud rejected = fixture().cloudWithWrongCredentials()) {
      CloudException error =
          catchThrowableOfType(CloudException.class, () -> call.accept(rejected));
      assertThat(error).isNotNull();
      assertThat(error.kind())
          .as(error.getMessage())
          .isIn(ErrorKind.UNSUPPORTED, ErrorKind.UNAUTHENTICATED);
      return error.kind() == ErrorKind.UNAUTHENTICATED;
    }
  }

  /** Asserts that a list is ordered by a key, and that two runs give the same order. */
  static <T> void assertOrdered(Paged<T> list, Function<T, String> key) {
    assertOrdered(list, key, Comparator.naturalOrder());
  }

  /** Asserts that a list has the newest item first, and that two runs give the same order. */
  static <T> void assertNewestFirst(Paged<T> list, Function<T, Instant> time) {
    assertOrdered(list, time, Comparator.reverseOrder());
  }

  private static <T, K> void assertOrdered(
      Paged<T> list, Function<T, K> key, Comparator<? super K> order) {
    List<K> keys = list.stream().map(key).toList();
    assertThat(keys).isNotEmpty().isSortedAccordingTo(order);
    assertThat(list.stream().map(key)).containsExactlyElementsOf(keys);
  }
}
