// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.addon;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order for an add-on.
 *
 * @param name the name of the add-on; null generates one
 * @param attachment the name of the attachment; null takes the default
 * @param options options for the provider
 * @param confirm the app's name, if confirmation is required
 */
public record Order(
    AddOnPlan plan,
    @Nullable String name,
    @Nullable String attachment,
    Map<String, String> options,
    @Nullable String confirm)
    implements Serializable {

  /** Omits the options, which may be secret. */
  @Override
  public String toString() {
    return "Order[plan=" + plan.name() + "]";
  }
}
