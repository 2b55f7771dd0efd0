// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployer;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.process.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.release.Artifact;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A release of images that were pushed to the container registry, which an update of the formation
 * names. The sandbox has no registry and takes every image for pushed.
 *
 * @param images the id of the image of each process type
 */
record ImageRelease(Map<String, String> images) {

  private static final String FIELD = "docker_image";

  /** The images of an update, empty if it names none. */
  static Optional<ImageRelease> of(List<RequestBody> updates, V3Request in) {
    Map<String, String> images = new TreeMap<>();
    for (RequestBody update : updates) {
      if (update.has(FIELD)) {
        images.put(update.requiredText("type"), checked(update.requiredText(FIELD)));
      }
    }
    if (!images.isEmpty() && !in.accepts("docker-releases")) {
      throw HerokuError.invalid(FIELD + " requires version 3.docker-releases.");
    }
    return images.isEmpty() ? Optional.empty() : Optional.of(new ImageRelease(images));
  }

  /** Releases the images; process types without one keep what they run. */
  void release(App app, Deployer deployer) {
    Map<String, String> commands =
        app.processes().formation().stream()
            .collect(Collectors.toMap(ProcessType::type, ProcessType::command));
    images.forEach((type, image) -> commands.put(type, "echo image " + shortId(image)));
    String description =
        images.entrySet().stream()
            .map(image -> "%s (%s)".formatted(image.getKey(), shortId(image.getValue())))
            .collect(Collectors.joining(", ", "Deployed ", ""));
    deployer.release(app, Artifact.ociImage(UUID.randomUUID(), commands), description);
  }

  private static String checked(String image) {
    if (!image.matches("sha256:[0-9a-f]{64}")) {
      throw HerokuError.invalid(FIELD + " must be the id of an image.");
    }
    return image;
  }

  private static String shortId(String image) {
    return image.substring(7, 19);
  }
}
