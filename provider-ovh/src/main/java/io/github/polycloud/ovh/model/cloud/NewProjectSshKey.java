package io.github.polycloud.ovh.model.cloud;

import org.jspecify.annotations.Nullable;

/**
 * A public SSH key to add to a project.
 *
 * @param name its name
 * @param publicKey the key as one line of text
 * @param region its region; null for all
 * @since 0.1.0
 */
public record NewProjectSshKey(String name, String publicKey, @Nullable String region) {
  /** Creates a key for all regions. */
  public static NewProjectSshKey of(String name, String publicKey) {
    return new NewProjectSshKey(name, publicKey, null);
  }
}
