// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.state.release.Artifact;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pushed container image. */
public record OciImage(
    UUID id,
    String baseImageName,
    String baseTopLayer,
    String commit,
    String commitDescription,
    String imageRepo,
    String digest,
    Stack stack,
    Map<String, ProcessType> processTypes,
    List<Buildpack> buildpacks,
    @Nullable String architecture,
    Instant createdAt)
    implements Serializable {

  public record ProcessType(
      String name,
      String displayCommand,
      String command,
      String workingDirectory,
      boolean isDefault)
      implements Serializable {}

  public record Buildpack(String id, String version, String homepage) implements Serializable {}

  Artifact artifact() {
    Map<String, String> commands = new LinkedHashMap<>();
    processTypes.forEach((name, type) -> commands.put(name, type.command()));
    return Artifact.ociImage(id, commands);
  }
}
