// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.dyno;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Images of the container registry to release, one per process type.
 *
 * <pre>{@code
 * ContainerImages.of("web", "sha256:9f86d081884c7d65").and("worker", "sha256:60303ae22b998861");
 * }</pre>
 *
 * @param updates one image per process type
 * @since 0.1.0
 */
public record ContainerImages(List<Image> updates) {
  /** Rejects null components. */
  public ContainerImages {
    updates = Elements.copyOf("updates", updates);
  }

  /**
   * Creates a request that releases one image.
   *
   * @param type name of the process type
   * @param imageId id of the image, as {@code docker inspect} prints it: {@code sha256:} and 64 hex
   *     digits
   */
  public static ContainerImages of(String type, String imageId) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(imageId, "imageId");
    return new ContainerImages(List.of(new Image(type, imageId)));
  }

  /** Returns a copy that releases this image, too, in the same release. */
  public ContainerImages and(String type, String imageId) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(imageId, "imageId");
    return new ContainerImages(
        Stream.concat(updates.stream(), Stream.of(new Image(type, imageId))).toList());
  }

  /**
   * The image of one process type.
   *
   * @param type name of the process type, {@code release} for the release phase
   * @param dockerImage id of the image
   */
  public record Image(String type, String dockerImage) {
    /** Rejects null components. */
    public Image {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(dockerImage, "dockerImage");
    }
  }
}
