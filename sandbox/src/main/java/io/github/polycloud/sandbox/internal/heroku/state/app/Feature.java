// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.app;

import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A feature that can be enabled for an app or for the account.
 *
 * @param ofApp whether it is enabled per app
 */
public record Feature(String name, boolean ofApp, String state, String summary)
    implements Named, Serializable {

  public static final List<Feature> ALL =
      List.of(
          new Feature("user-env-compile", true, "beta", "Config vars are there while code builds"),
          new Feature("preboot", true, "public", "New dynos take over before old ones stop"),
          new Feature("log-runtime-metrics", true, "alpha", "Memory and load go to the log"),
          new Feature("pipelines", false, "beta", "Code moves from app to app"));

  public static Feature find(String name) {
    return Lookup.first(ALL, feature -> feature.name.equals(name), "feature");
  }

  @Override
  public UUID id() {
    return StableIds.of("feature", name);
  }
}
