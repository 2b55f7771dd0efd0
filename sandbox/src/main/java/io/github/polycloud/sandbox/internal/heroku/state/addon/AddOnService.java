package io.github.polycloud.sandbox.internal.heroku.state.addon;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a provider sells plans of.
 *
 * @param several whether one app may have more than one of it
 * @param sharing whether other apps may be given access to it
 */
public record AddOnService(
    UUID id, String name, String humanName, boolean beta, boolean several, boolean sharing)
    implements Named {

  private static final Map<String, String> NAMES =
      Map.of(
          "deployhooks", "Deploy Hooks",
          "heroku-postgresql", "Heroku Postgres",
          "papertrail", "Papertrail",
          "redistogo", "Redis To Go",
          "websolr", "Websolr");
  private static final Set<String> DATABASES = Set.of("heroku-postgresql", "redistogo");

  /** All services that the catalogue has plans of. */
  public static final List<AddOnService> ALL =
      AddOnPlan.catalogue().stream().map(AddOnService::of).distinct().toList();

  /** The service a plan belongs to. */
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

  /** Finds a service as v3 does. */
  public static AddOnService find(String idOrName) {
    return ALL.stream()
        .filter(service -> service.is(idOrName))
        .findFirst()
        .orElseThrow(() -> HerokuError.notFound("addon_service"));
  }

  public List<AddOnPlan> plans() {
    return AddOnPlan.catalogue().stream().filter(plan -> plan.service().equals(name)).toList();
  }

  public boolean is(String idOrName) {
    return name.equals(idOrName) || id.toString().equals(idOrName);
  }
}
