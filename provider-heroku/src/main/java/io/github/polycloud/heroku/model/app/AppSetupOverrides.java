package io.github.polycloud.heroku.model.app;

import io.github.polycloud.heroku.model.release.Buildpack;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a set-up uses in place of that in {@code app.json}.
 *
 * @param buildpacks buildpacks by their address
 * @param env config vars; values may be secrets and are not shown
 */
public record AppSetupOverrides(
    @Nullable List<Buildpack> buildpacks, @Nullable Map<String, String> env) {
  /** These config vars. */
  public static AppSetupOverrides env(Map<String, String> env) {
    return new AppSetupOverrides(null, Map.copyOf(env));
  }

  /** These buildpacks, by their address. */
  public static AppSetupOverrides buildpacks(String... urls) {
    return new AppSetupOverrides(Arrays.stream(urls).map(Buildpack::at).toList(), null);
  }

  @Override
  public String toString() {
    return "AppSetupOverrides[" + buildpacks + "]";
  }
}
