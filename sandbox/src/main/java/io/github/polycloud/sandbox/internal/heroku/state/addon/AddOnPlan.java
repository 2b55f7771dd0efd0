// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.addon;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan of the add-on catalogue.
 *
 * @param name service and plan, such as {@code papertrail:choklad}
 * @param cents the monthly price
 * @param requiresConfirmation whether the app's name is required as confirmation
 * @param options the required options
 * @param variable the config var it sets; empty for none
 * @param scheme the URL scheme of the config var's value
 */
public record AddOnPlan(
    String name,
    String description,
    boolean beta,
    int cents,
    boolean requiresConfirmation,
    List<String> options,
    String variable,
    String scheme)
    implements Named, Serializable {

  private static final List<AddOnPlan> CATALOGUE =
      List.of(
          plan("deployhooks:http", "Deploy Hooks HTTP", 0, "DEPLOYHOOKS_HTTP_URL", "https")
              .needing("url"),
          plan("heroku-postgresql:dev", "Heroku Postgres Dev", 0, "DATABASE_URL", "postgres"),
          plan("heroku-postgresql:basic", "Heroku Postgres Basic", 900, "DATABASE_URL", "postgres"),
          plan("heroku-postgresql:crane", "Heroku Postgres Crane", 5000, "DATABASE_URL", "postgres")
              .requiringConfirmation(),
          plan("papertrail:choklad", "Papertrail Choklad", 0, "PAPERTRAIL_API_URL", "https"),
          plan("papertrail:fixa", "Papertrail Fixa", 700, "PAPERTRAIL_API_URL", "https"),
          plan("papertrail:metered", "Papertrail Metered", 0, "PAPERTRAIL_API_URL", "https"),
          plan("redistogo:nano", "Redis To Go Nano", 0, "REDISTOGO_URL", "redis"),
          plan("redistogo:mini", "Redis To Go Mini", 900, "REDISTOGO_URL", "redis"),
          plan("ssl:endpoint", "SSL Endpoint", 2000, "", ""),
          plan("websolr:cobalt", "Websolr Cobalt", 2000, "WEBSOLR_URL", "http").inBeta());

  public static List<AddOnPlan> catalogue() {
    return CATALOGUE;
  }

  /** Finds a plan by its name; a service alone means its first plan. */
  public static AddOnPlan find(String name) {
    return lookUp(name).orElseThrow(() -> HerokuError.notFound("add-on"));
  }

  /** Finds a plan by id, name or service; empty if there is none. */
  public static Optional<AddOnPlan> lookUp(String idOrName) {
    return CATALOGUE.stream()
        .filter(
            plan ->
                plan.name.equals(idOrName)
                    || plan.service().equals(idOrName)
                    || plan.id().toString().equals(idOrName))
        .findFirst();
  }

  @Override
  public UUID id() {
    return StableIds.of("plan", name);
  }

  /** The default attachment name: the config var without its suffix. */
  public String attachment() {
    return variable.isEmpty()
        ? service().toUpperCase(Locale.ROOT)
        : variable.substring(0, variable.lastIndexOf('_'));
  }

  /** Whether the app's log is sent to this add-on. */
  public boolean takesLogs() {
    return service().equals("papertrail");
  }

  public String service() {
    return name.substring(0, name.indexOf(':'));
  }

  /** Whether the price depends on usage. */
  public boolean metered() {
    return name.endsWith(":metered");
  }

  /** The price as text. */
  public String price() {
    return metered() ? "metered" : cents == 0 ? "free" : "$" + cents / 100 + "/mo";
  }

  private static AddOnPlan plan(
      String name, String description, int cents, String variable, String scheme) {
    return new AddOnPlan(name, description, false, cents, false, List.of(), variable, scheme);
  }

  private AddOnPlan needing(String option) {
    return new AddOnPlan(
        name, description, beta, cents, requiresConfirmation, List.of(option), variable, scheme);
  }

  private AddOnPlan requiringConfirmation() {
    return new AddOnPlan(name, description, beta, cents, true, options, variable, scheme);
  }

  private AddOnPlan inBeta() {
    return new AddOnPlan(
        name, description, true, cents, requiresConfirmation, options, variable, scheme);
  }
}
