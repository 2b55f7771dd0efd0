package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import org.jspecify.annotations.Nullable;

/**
 * What a new instance shall be.
 *
 * @param name its name
 * @param flavor its size, which fixes the region
 * @param image what it starts from
 * @param key who may log in, or null
 * @param monthly whether it is paid by the month
 */
record InstanceRequest(
    String name, Flavor flavor, Image image, @Nullable ProjectKey key, boolean monthly) {

  static InstanceRequest parse(Body body, Images images, ProjectKeys keys) {
    String name = body.text("name");
    String region = Region.find(body.text("region")).name();
    Flavor flavor = Flavor.find(body.text("flavorId"));
    if (!flavor.region().equals(region)) {
      throw OvhError.badRequest("[flavorId] This flavor is not available in " + region);
    }
    Image image =
        images.find(
            body.optionalText("imageId")
                .or(() -> body.optionalText("volumeId").map(volume -> defaultImage(region)))
                .orElseThrow(() -> OvhError.badRequest("[imageId] Missing parameter")));
    demandSameRegion(image, region);
    return new InstanceRequest(
        name,
        flavor,
        image,
        body.optionalText("sshKeyId").map(keys::find).orElse(null),
        body.optionalFlag("monthlyBilling").orElse(false));
  }

  static void demandSameRegion(Image image, String region) {
    if (!image.region().equals(region)) {
      throw OvhError.badRequest("[imageId] This image is not available in " + region);
    }
  }

  /** An instance that boots from a volume still shows an image: the one the volume was made of. */
  private static String defaultImage(String region) {
    return Image.PUBLIC.stream()
        .filter(image -> image.region().equals(region))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
