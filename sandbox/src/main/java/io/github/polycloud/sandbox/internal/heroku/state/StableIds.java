// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that are the same in every run. */
public final class StableIds {

  private StableIds() {}

  public static UUID of(String kind, String name) {
    return UUID.nameUUIDFromBytes((kind + "/" + name).getBytes(StandardCharsets.UTF_8));
  }
}
