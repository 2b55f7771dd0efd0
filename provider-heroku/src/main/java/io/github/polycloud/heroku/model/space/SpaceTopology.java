package io.github.polycloud.heroku.model.space;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that runs in a space, as its internal DNS knows it.
 *
 * @param version version of this list
 * @param apps the apps
 */
public record SpaceTopology(long version, @Nullable List<App> apps) {
  /**
   * An app of a space.
   *
   * @param id unique id, a UUID
   * @param domains its hostnames
   * @param formation its process types
   */
  public record App(
      String id, @Nullable List<String> domains, @Nullable List<Formation> formation) {}

  /**
   * A process type of an app.
   *
   * @param id unique id, a UUID
   * @param processType its name
   * @param dynos its dynos
   */
  public record Formation(String id, @Nullable String processType, @Nullable List<Dyno> dynos) {}

  /**
   * A dyno of a process type.
   *
   * @param id unique id, a UUID
   * @param number its number: 1 in {@code web.1}
   * @param privateIp its address in the space
   * @param hostname its name in the space
   */
  public record Dyno(
      String id, int number, @Nullable String privateIp, @Nullable String hostname) {}
}
