// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.util.Objects;

/**
 * A public SSH key.
 *
 * @param contents the key line; its comment is its name
 * @since 0.1.0
 */
@JsonRootName("key")
public record Key(String contents) {
  /** Requires {@code contents}. */
  public Key {
    Objects.requireNonNull(contents, "contents");
  }
}
