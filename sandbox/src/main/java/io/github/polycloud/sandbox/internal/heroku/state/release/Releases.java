// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.release;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The release history of an app, append-only: a rollback adds a release. */
public final class Releases implements Serializable {

  private final List<Release> history = new ArrayList<>();
  private final MonotonicClock clock;

  public Releases(MonotonicClock clock) {
    this.clock = clock;
  }

  /** All releases, oldest first. */
  public List<Release> all() {
    return List.copyOf(history);
  }

  /** The latest release that took effect. */
  public Release current() {
    List<Release> effective = effective();
    return effective.get(effective.size() - 1);
  }

  /** Finds a release by id or version, with or without the {@code v}. */
  public Release find(String idOrVersion) {
    return Lookup.first(
        history,
        release ->
            release.id().toString().equals(idOrVersion)
                || release.name().equals(idOrVersion)
                || String.valueOf(release.version()).equals(idOrVersion),
        "release");
  }

  /** The release before the current one, the default target of a rollback. */
  public Release previous() {
    List<Release> effective = effective();
    if (effective.size() < 2) {
      throw HerokuError.notFound("release");
    }
    return effective.get(effective.size() - 2);
  }

  /** The released code with this id. */
  public Optional<Artifact> code(String id) {
    return history.stream()
        .map(Release::code)
        .flatMap(Stream::ofNullable)
        .filter(code -> code.id().toString().equals(id))
        .findFirst();
  }

  public Release add(
      String description,
      @Nullable Artifact code,
      String user,
      Map<String, String> config,
      List<String> addOns) {
    return add(description, code, user, config, addOns, null);
  }

  /** Adds a release; with an output URL it is pending until it is settled. */
  public Release add(
      String description,
      @Nullable Artifact code,
      String user,
      Map<String, String> config,
      List<String> addOns,
      @Nullable String outputUrl) {
    Instant now = clock.now();
    Release release =
        new Release(
            UUID.randomUUID(),
            history.size() + 1,
            description,
            code,
            user,
            Collections.unmodifiableMap(new TreeMap<>(config)),
            addOns,
            outputUrl == null ? Progress.SUCCEEDED : Progress.PENDING,
            outputUrl,
            now,
            now);
    history.add(release);
    return release;
  }

  public Release settle(Release pending, boolean success) {
    Release settled = pending.settled(Progress.of(success), clock.now());
    history.set(pending.version() - 1, settled);
    return settled;
  }

  private List<Release> effective() {
    return history.stream().filter(release -> release.status() == Progress.SUCCEEDED).toList();
  }
}
