// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.addon;

import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An add-on service of the catalogue.
 *
 * @param several whether an app may have more than one
 * @param sharing whether other apps can attach it
 */
public record AddOnService(
    UUID id, String name, String humanName, boolean beta, boolean several, boolean sharing)
    implements Named, Serializable {

  private static final Map<String, String> NAMES =
      Map.of(
          "deployhooks", "Deploy Hooks",
          "heroku-postgresql", "Heroku Postgres",
          "papertrail", "Papertrail",
          "redistogo", "Redis To Go",
          "ssl", "SSL",
          "websolr", "Websolr");
  private static final Set<String> DATABASES = Set.of("heroku-postgresql", "redistogo");

  public static final List<AddOnService> ALL =
      AddOnPlan.catalogue().stream().map(AddOnService::of).distinct().toList();

  public static AddOnService of(AddOnPlan plan) {
    String name = plan.service();
    return new AddOnService(
        StableIds.of("addon-service", name),
        name,
        NAMES.getOrDefault(name, name),
        plan.beta(),
        name.equals("heroku-postgresql"),
        DATABASES.contains(name));
  }

  public static AddOnService find(String idOrName) {
    return Lookup.first(ALL, service -> service.is(idOrName), "addon_service");
  }

  public List<AddOnPlan> plans() {
    return AddOnPlan.catalogue().stream().filter(plan -> plan.service().equals(name)).toList();
  }

  public boolean is(String idOrName) {
    return name.equals(idOrName) || id.toString().equals(idOrName);
  }
}
