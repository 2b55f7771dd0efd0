package io.github.polycloud.sandbox.internal.heroku.state;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids for the things every start has in common, the same each time. */
public final class StableIds {

  private StableIds() {}

  public static UUID of(String kind, String name) {
    return UUID.nameUUIDFromBytes((kind + "/" + name).getBytes(StandardCharsets.UTF_8));
  }
}
