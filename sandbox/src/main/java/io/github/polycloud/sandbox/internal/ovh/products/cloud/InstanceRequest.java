// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a new instance.
 *
 * @param flavor its size, which determines the region
 * @param key the key that may log in, or null
 * @param monthly whether it is billed by the month
 */
record InstanceRequest(
    String name, Flavor flavor, Image image, @Nullable ProjectKey key, boolean monthly)
    implements Serializable {

  static InstanceRequest parse(RequestBody body, Project project) {
    String name = body.text("name");
    String region = Region.find(body.text("region")).name();
    Flavor flavor = Flavor.find(body.text("flavorId"));
    if (!flavor.region().equals(region)) {
      throw OvhError.badRequest("[flavorId] This flavor is not available in " + region);
    }
    Image image =
        body.optionalText("imageId")
            .map(project::image)
            .or(() -> body.optionalText("volumeId").map(volume -> bootImage(project, region)))
            .orElseThrow(() -> OvhError.badRequest("[imageId] Missing parameter"));
    checkSameRegion(image, region);
    return new InstanceRequest(
        name,
        flavor,
        image,
        body.optionalText("sshKeyId").map(project::key).orElse(null),
        body.optionalFlag("monthlyBilling").orElse(false));
  }

  static void checkSameRegion(Image image, String region) {
    if (!image.region().equals(region)) {
      throw OvhError.badRequest("[imageId] This image is not available in " + region);
    }
  }

  /** An instance that boots from a volume still shows an image: the one the volume was made of. */
  private static Image bootImage(Project project, String region) {
    return project.images().stream()
        .filter(image -> image.region().equals(region))
        .findFirst()
        .orElseThrow();
  }
}
