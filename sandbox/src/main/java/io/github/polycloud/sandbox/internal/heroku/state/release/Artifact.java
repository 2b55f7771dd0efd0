// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.release;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/**
 * Code that can be released.
 *
 * @param type {@code slug} or {@code oci-image}
 * @param processTypes the command of each process type
 */
public record Artifact(String type, UUID id, Map<String, String> processTypes)
    implements Serializable {

  /** The process type whose command runs before a release takes effect. */
  public static final String RELEASE_PHASE = "release";

  private static final String SLUG = "slug";

  public static Artifact slug(UUID id, Map<String, String> processTypes) {
    return new Artifact(SLUG, id, Map.copyOf(processTypes));
  }

  public static Artifact ociImage(UUID id, Map<String, String> processTypes) {
    return new Artifact("oci-image", id, Map.copyOf(processTypes));
  }

  public boolean isSlug() {
    return type.equals(SLUG);
  }
}
