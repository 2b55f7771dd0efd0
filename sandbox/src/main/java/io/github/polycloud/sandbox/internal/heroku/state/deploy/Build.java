// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.state.release.Progress;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A build of a source into a slug and a release. */
public final class Build extends Entity {

  private final SourceBlob source;
  private final List<Buildpack> buildpacks;
  private final Stack stack;
  private final String outputUrl;
  private Progress status = Progress.PENDING;
  private @Nullable UUID slug;
  private @Nullable UUID release;

  public Build(
      SourceBlob source, List<Buildpack> buildpacks, Stack stack, String outputUrl, Instant now) {
    super(now);
    this.source = source;
    this.buildpacks = List.copyOf(buildpacks);
    this.stack = stack;
    this.outputUrl = outputUrl;
  }

  public SourceBlob source() {
    return source;
  }

  public List<Buildpack> buildpacks() {
    return buildpacks;
  }

  public Stack stack() {
    return stack;
  }

  public String outputUrl() {
    return outputUrl;
  }

  public Progress status() {
    return status;
  }

  public @Nullable UUID slug() {
    return slug;
  }

  public @Nullable UUID release() {
    return release;
  }

  public void succeed(Slug made, Release released, Instant now) {
    slug = made.id();
    release = released.id();
    end(Progress.SUCCEEDED, now);
  }

  public void fail(Instant now) {
    end(Progress.FAILED, now);
  }

  private void end(Progress end, Instant now) {
    status = end;
    touch(now);
  }
}
