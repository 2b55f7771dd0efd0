// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.dyno;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;

/**
 * Changes to several process types in one request.
 *
 * @param updates one update per process type
 * @since 0.1.0
 */
public record FormationBatch(List<FormationUpdate> updates) {
  /** Rejects null components. */
  public FormationBatch {
    updates = Elements.copyOf("updates", updates);
  }

  /** Creates a batch of these updates, each of which names its process type. */
  public static FormationBatch of(FormationUpdate... updates) {
    return new FormationBatch(Elements.listOf("updates", updates));
  }
}
