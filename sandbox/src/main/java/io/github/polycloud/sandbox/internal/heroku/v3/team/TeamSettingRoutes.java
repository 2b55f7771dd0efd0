// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.team;

import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.view;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnService;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.team.AllowedAddOnService;
import io.github.polycloud.sandbox.internal.heroku.state.team.AppPermission;
import io.github.polycloud.sandbox.internal.heroku.state.team.IdentityProvider;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamFeature;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamUsage;
import io.github.polycloud.sandbox.internal.heroku.state.team.User;
import io.github.polycloud.sandbox.internal.heroku.v3.account.AccountJsonViews;
import io.github.polycloud.sandbox.internal.heroku.v3.account.BillingRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import io.github.polycloud.sandbox.internal.http.Json;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Features, preferences, permissions, identity providers, add-on control and billing of a team. */
final class TeamSettingRoutes {

  private static final Sorting<TeamFeature> FEATURES = Sorting.byIdAndName();
  private static final Sorting<Entity> ENTITIES = Sorting.byIdAndName();
  private static final Sorting<IdentityProvider> PROVIDERS =
      Sorting.byId(IdentityProvider::id).time("updated_at", IdentityProvider::updatedAt);
  private static final Sorting<AllowedAddOnService> ALLOWED =
      Sorting.byId(AllowedAddOnService::id).time("added_at", AllowedAddOnService::addedAt);

  private TeamSettingRoutes() {}

  /** An app or space with the permissions of its users. */
  private record Entity(UUID id, String name, String type, ArrayNode users) implements Named {}

  static void addTo(V3Router router) {
    router
        .collection("/teams/{team}/features", FEATURES, TeamJsonViews::feature)
        .list(TeamSettingRoutes::features)
        .item("feature", TeamSettingRoutes::feature)
        .get();
    router
        .resource("/teams/{team}/preferences", V3Request::team, TeamSettingRoutes::preferences)
        .get()
        .update(TeamSettingRoutes::prefer);
    router
        .resource(
            "/teams/{team}/delinquency", V3Request::team, team -> AccountJsonViews.inGoodStanding())
        .get();
    router
        .collection("/teams/{team}/permissions", ENTITIES, TeamSettingRoutes::entity)
        .list(TeamSettingRoutes::entities);
    router
        .collection(
            "/teams/{team}/identity-providers",
            PROVIDERS,
            (provider, in) -> TeamJsonViews.identityProvider(provider, in.team()))
        .list(in -> in.team().identityProviders().all())
        .create(TeamSettingRoutes::addProvider)
        .item("provider", in -> in.team().identityProviders().find(in.path("provider")))
        .replace(TeamSettingRoutes::changeProvider)
        .delete((provider, in) -> in.team().identityProviders().remove(provider));
    addAllowedAddOnServices(router);
    addBilling(router);
  }

  private static void addAllowedAddOnServices(V3Router router) {
    String path = "/teams/{team}/allowed-addon-services";
    router
        .collection(path, ALLOWED, TeamJsonViews::allowed)
        .list(in -> in.team().allowedAddOnServices().all())
        .item("service", in -> in.team().allowedAddOnServices().find(in.path("service")))
        .delete((allowed, in) -> in.team().allowedAddOnServices().remove(allowed));
    router.post(path, TeamSettingRoutes::allow);
  }

  private static void addBilling(V3Router router) {
    router
        .collection("/teams/{team}/invoices", BillingRoutes.INVOICES, TeamJsonViews::invoice)
        .list(in -> in.team().invoices().all())
        .item("invoice", in -> in.team().invoices().find(in.path("invoice")))
        .get();
    router.get(
        "/teams/{team}/usage/daily",
        in -> {
          TeamUsage usage = in.state().teams().usage(in.team());
          return Json.array(
              Period.days(in.ctx(), in.state().now()),
              day ->
                  TeamJsonViews.usage(usage.ofDay(day.lengthOfMonth()))
                      .put("date", day.toString()));
        });
    router.get(
        "/teams/{team}/usage/monthly",
        in -> {
          TeamUsage usage = in.state().teams().usage(in.team());
          return Json.array(
              Period.months(in.ctx(), in.state().now()),
              month ->
                  TeamJsonViews.usage(usage).put("connect", 0.0).put("month", month.toString()));
        });
  }

  private static List<TeamFeature> features(V3Request in) {
    in.team();
    return TeamFeature.ALL;
  }

  private static TeamFeature feature(V3Request in) {
    in.team();
    return TeamFeature.find(in.path("feature"));
  }

  private static ObjectNode preferences(Team team) {
    return JsonView.empty()
        .put("addons-controls", team.addOnsControls())
        .put("default-permission", "member")
        .node();
  }

  private static void prefer(Team team, V3Request in) {
    team.setAddOnsControls(in.body().flag("addons-controls", team.addOnsControls()));
  }

  private static IdentityProvider addProvider(V3Request in) {
    Team team = in.team();
    RequestBody body = in.body();
    Instant now = in.state().now();
    IdentityProvider created =
        new IdentityProvider(
            UUID.randomUUID(),
            body.requiredText("certificate"),
            body.requiredText("entity_id"),
            body.text("slo_target_url", ""),
            body.requiredText("sso_target_url"),
            now,
            now);
    return team.identityProviders().add(created);
  }

  private static IdentityProvider changeProvider(IdentityProvider old, V3Request in) {
    RequestBody body = in.body();
    IdentityProvider changed =
        old.with(
            body.text("certificate"),
            body.text("entity_id"),
            body.text("slo_target_url"),
            body.text("sso_target_url"),
            in.state().now());
    return in.team().identityProviders().replace(old, changed);
  }

  /** Responds with all services that are allowed afterwards. */
  private static JsonNode allow(V3Request in) {
    Team team = in.team();
    AddOnService service = AddOnService.find(in.body().requiredText("addon_service"));
    if (team.allowedAddOnServices().lookUp(service.name()).isPresent()) {
      throw HerokuError.invalid("Add-on service " + service.name() + " is allowed already.");
    }
    team.allowedAddOnServices()
        .add(
            new AllowedAddOnService(
                UUID.randomUUID(), service, User.of(in.account()), in.state().now()));
    return Json.array(team.allowedAddOnServices().all(), TeamJsonViews::allowed);
  }

  private static List<Entity> entities(V3Request in) {
    Team team = in.team();
    return Stream.concat(
            in.state().teams().appsOf(team).stream().map(app -> entityOf(app, in)),
            in.state().spaces().of(team).stream().map(space -> entityOf(space)))
        .toList();
  }

  private static Entity entityOf(App app, V3Request in) {
    ArrayNode users =
        Json.array(
            app.collaborators().all(),
            person ->
                user(
                    person.userId(),
                    person.email(),
                    in.state().teams().permissions().of(person).stream()
                        .map(AppPermission::name)
                        .toList()));
    return new Entity(app.id(), app.name(), "app", users);
  }

  private static Entity entityOf(Space space) {
    ArrayNode users =
        Json.array(
            space.team().members().all(),
            member ->
                user(
                    member.user().id(),
                    member.user().email(),
                    space.permissions(member.user().id())));
    return new Entity(space.id(), space.name(), "space", users);
  }

  private static ObjectNode user(UUID id, String email, List<String> permissions) {
    return JsonView.empty()
        .put("email", email)
        .put("id", id)
        .put("permissions", permissions)
        .node();
  }

  private static ObjectNode entity(Entity entity, V3Request in) {
    return view(entity)
        .put("team_id", in.team().id())
        .put("type", entity.type())
        .put("users", entity.users())
        .node();
  }
}
