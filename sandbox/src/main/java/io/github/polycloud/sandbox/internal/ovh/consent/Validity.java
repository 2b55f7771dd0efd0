// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.consent;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lifetime of an accepted key. */
enum Validity {
  ONE_HOUR("1 hour", Duration.ofHours(1)),
  ONE_DAY("1 day", Duration.ofDays(1)),
  THIRTY_DAYS("30 days", Duration.ofDays(30)),
  UNLIMITED("Unlimited", null);

  private final String label;
  private final @Nullable Duration duration;

  Validity(String label, @Nullable Duration duration) {
    this.label = label;
    this.duration = duration;
  }

  String label() {
    return label;
  }

  /** The value in the form: seconds, or 0 for a key that never expires. */
  String formValue() {
    return Long.toString(duration().map(Duration::toSeconds).orElse(0L));
  }

  Optional<Duration> duration() {
    return Optional.ofNullable(duration);
  }

  static Optional<Validity> of(String formValue) {
    return Arrays.stream(values()).filter(v -> v.formValue().equals(formValue)).findFirst();
  }
}
