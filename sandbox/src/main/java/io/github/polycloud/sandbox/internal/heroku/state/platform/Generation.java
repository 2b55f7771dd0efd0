// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.platform;

import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A generation of the platform. */
public record Generation(UUID id, String name) implements Named, Serializable {

  public static final Generation CEDAR = generation("cedar");

  public static final Generation FIR = generation("fir");

  public static List<Generation> all() {
    return List.of(CEDAR, FIR);
  }

  public static Generation find(String idOrName) {
    return Lookup.named(all(), idOrName, "generation");
  }

  private static Generation generation(String name) {
    return new Generation(StableIds.of("generation", name), name);
  }
}
