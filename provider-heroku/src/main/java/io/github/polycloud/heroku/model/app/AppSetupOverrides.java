// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import io.github.polycloud.heroku.model.release.Buildpack;
import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that override those of {@code app.json}.
 *
 * @param buildpacks URLs of the buildpacks
 * @param env config vars; values may be secrets and are omitted from {@code toString}
 * @since 0.1.0
 */
public record AppSetupOverrides(
    @Nullable List<Buildpack> buildpacks, @Sensitive @Nullable Map<String, String> env) {
  /** Copies the elements, which must not be null. */
  public AppSetupOverrides {
    buildpacks = buildpacks == null ? null : Elements.copyOf("buildpacks", buildpacks);
    env = env == null ? null : Elements.copyOf("env", env);
  }

  /** Overrides config vars. */
  public static AppSetupOverrides env(Map<String, String> env) {
    return new AppSetupOverrides(null, Elements.copyOf("env", env));
  }

  /** Overrides the buildpacks, given by their URLs. */
  public static AppSetupOverrides buildpacks(String... urls) {
    return new AppSetupOverrides(
        Elements.listOf("urls", urls).stream().map(Buildpack::at).toList(), null);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
