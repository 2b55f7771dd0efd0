package io.github.polycloud.testing.contract;

import io.github.polycloud.Cloud;
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
}
