package io.github.polycloud.sandbox.internal.heroku.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An app's history. It only ever grows: going back is one more release. */
public final class Releases {

  private final List<Release> history = new ArrayList<>();
  private final Ticker ticker;

  Releases(Ticker ticker) {
    this.ticker = ticker;
  }

  /** Oldest first. */
  public List<Release> all() {
    return List.copyOf(history);
  }

  public Release current() {
    return history.get(history.size() - 1);
  }

  /** Finds a release by id or by version, with or without its {@code v}. */
  public Release find(String idOrVersion) {
    return history.stream()
        .filter(
            release ->
                release.id().toString().equals(idOrVersion)
                    || release.name().equals(idOrVersion)
                    || String.valueOf(release.version()).equals(idOrVersion))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("release"));
  }

  /** The release before the current one, which is where a rollback without a name leads. */
  public Release previous() {
    if (history.size() < 2) {
      throw Refusal.notFound("release");
    }
    return history.get(history.size() - 2);
  }

  boolean hasSlug(UUID slug) {
    return history.stream().anyMatch(release -> slug.equals(release.slug()));
  }

  Release add(
      String description,
      @Nullable UUID slug,
      String user,
      Map<String, String> config,
      List<String> addOns) {
    Release release =
        new Release(
            UUID.randomUUID(),
            history.size() + 1,
            description,
            slug,
            user,
            Collections.unmodifiableMap(new TreeMap<>(config)),
            addOns,
            ticker.now());
    history.add(release);
    return release;
  }
}
