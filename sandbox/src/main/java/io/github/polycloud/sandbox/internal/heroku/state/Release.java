package io.github.polycloud.sandbox.internal.heroku.state;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of an app: its code, if any, the config vars and the add-on plans of that moment. */
public record Release(
    UUID id,
    int version,
    String description,
    @Nullable UUID slug,
    String userEmail,
    Map<String, String> config,
    List<String> addOns,
    Instant createdAt) {

  /** Legacy's name of it, such as {@code v12}. */
  public String name() {
    return "v" + version;
  }
}
