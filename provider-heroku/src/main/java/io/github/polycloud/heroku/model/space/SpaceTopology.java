// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The topology of a private space, as known to its internal DNS.
 *
 * @param version version of the topology
 * @param apps the apps
 * @since 0.1.0
 */
public record SpaceTopology(long version, @Nullable List<App> apps) {
  /**
   * An app of a space.
   *
   * @param id unique id, a UUID
   * @param domains its hostnames
   * @param formation process types; also read from {@code formations}
   */
  public record App(
      String id,
      @Nullable List<String> domains,
      @JsonAlias("formations") @Nullable List<Formation> formation) {}

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
   * @param privateIp private IP address
   * @param hostname internal hostname
   */
  public record Dyno(
      String id, int number, @Nullable String privateIp, @Nullable String hostname) {}
}
