// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;

/**
 * A change of an add-on's config vars, sent by its provider.
 *
 * @param config the config vars to set; others are unchanged
 * @since 0.1.0
 */
public record AddOnConfigUpdate(List<AddOnConfigVar> config) {
  /** Rejects null components. */
  public AddOnConfigUpdate {
    config = Elements.copyOf("config", config);
  }

  /** Creates an update that sets these config vars. */
  public static AddOnConfigUpdate of(AddOnConfigVar... config) {
    return new AddOnConfigUpdate(Elements.listOf("config", config));
  }
}
