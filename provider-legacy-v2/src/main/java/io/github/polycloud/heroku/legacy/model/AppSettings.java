// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to an app, sent as XML; null leaves a setting unchanged.
 *
 * @param name a new name
 * @param production a setting of 2008
 * @param sharePublic a setting of 2008
 * @since 0.1.0
 */
@JsonRootName("app")
public record AppSettings(
    @Nullable String name, @Nullable Boolean production, @Nullable Boolean sharePublic) {
  /** Changes the name. */
  public static AppSettings renameTo(String name) {
    Objects.requireNonNull(name, "name");
    return new AppSettings(name, null, null);
  }
}
