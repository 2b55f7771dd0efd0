// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.seed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The initial content of Heroku.
 *
 * @param apps the apps instead of the usual ones, null for those
 */
public record HerokuContent(@Nullable List<App> apps) {

  /** Nothing but the usual content. */
  public static final HerokuContent USUAL = new HerokuContent(null);

  /**
   * An app; null members have the defaults of the API.
   *
   * @param formation the process types by name; code is released for them
   * @param collaborators emails
   * @param addons plans such as {@code heroku-postgresql:basic}
   */
  public record App(
      @Nullable String name,
      @Nullable String region,
      @Nullable String stack,
      @Nullable Map<String, String> config,
      @Nullable Map<String, Process> formation,
      @Nullable List<String> domains,
      @Nullable List<String> collaborators,
      @Nullable List<String> addons,
      @Nullable Boolean maintenance) {}

  /**
   * A process type.
   *
   * @param command its command, {@code bin/<type>} by default
   * @param quantity the number of dynos, 1 by default
   * @param size the size of the dynos
   */
  public record Process(
      @Nullable String command, @Nullable Integer quantity, @Nullable String size) {}
}
