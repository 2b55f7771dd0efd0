// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Objects;

/**
 * Several instances to create at once; their names get a number as suffix.
 *
 * @param number the number
 * @param instance the settings of each; its networks must not have a fixed address
 * @since 0.1.0
 */
public record NewInstances(long number, @JsonUnwrapped NewInstance instance) {
  /** Rejects null components. */
  public NewInstances {
    Objects.requireNonNull(instance, "instance");
  }
}
