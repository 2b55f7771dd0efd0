// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * An image: a system that OVH offers, or a snapshot of an instance.
 *
 * @param user the name to log in with
 * @param visibility {@code public}, or {@code private} for a snapshot
 */
record Image(
    String id, String name, String region, String user, String visibility, Instant creationDate)
    implements Serializable {

  private static final Instant RELEASED = Instant.parse("2024-04-25T10:00:00Z");

  private record Distribution(String name, String user) {
    Image in(Region region) {
      String text = "image " + name + " " + region.name();
      String id = UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
      return new Image(id, name, region.name(), user, "public", RELEASED);
    }
  }

  /** The images that OVH offers to every project. */
  static List<Image> offered() {
    List<Distribution> distributions = SeedData.list("cloud/distributions", Distribution.class);
    return Region.ALL.stream()
        .flatMap(region -> distributions.stream().map(one -> one.in(region)))
        .toList();
  }

  static Image snapshot(String name, String region, Instant now) {
    return new Image(UUID.randomUUID().toString(), name, region, "debian", "private", now);
  }

  ObjectNode toJson() {
    return SeedData.object("cloud/image", this);
  }
}
