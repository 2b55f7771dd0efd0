package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.team.IdentityProvider;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.UUID;

/** Where a team's people sign in instead of at Heroku. */
final class IdentityProviderRoutes {

  private static final Sorting<IdentityProvider> SORTING =
      Sorting.by(
          Attribute.text("id", provider -> provider.id().toString()),
          Attribute.time("updated_at", IdentityProvider::updatedAt));

  private final HerokuState state;
  private final TeamPath path;

  IdentityProviderRoutes(HerokuState state) {
    this.state = state;
    this.path = new TeamPath(state);
  }

  void addTo(Routes routes) {
    String base = "/teams/{team}/identity-providers";
    routes.get(base, this::list);
    routes.post(base, this::create);
    routes.patch(base + "/{provider}", this::update);
    routes.delete(base + "/{provider}", this::delete);
  }

  private void list(Context ctx) {
    Team team = path.team(ctx);
    Responses.list(
        ctx,
        SORTING,
        team.identityProviders().all(),
        provider -> TeamShapes.identityProvider(provider, team));
  }

  private void create(Context ctx) {
    Team team = path.team(ctx);
    Body body = Body.of(ctx);
    Instant now = state.now();
    String logout = body.text("slo_target_url");
    IdentityProvider made =
        new IdentityProvider(
            UUID.randomUUID(),
            body.requiredText("certificate"),
            body.requiredText("entity_id"),
            logout == null ? "" : logout,
            body.requiredText("sso_target_url"),
            now,
            now);
    team.identityProviders().add(made);
    Responses.created(ctx, TeamShapes.identityProvider(made, team));
  }

  private void update(Context ctx) {
    Team team = path.team(ctx);
    Body body = Body.of(ctx);
    IdentityProvider old = team.identityProviders().find(ctx.pathParam("provider"));
    IdentityProvider changed =
        old.with(
            body.text("certificate"),
            body.text("entity_id"),
            body.text("slo_target_url"),
            body.text("sso_target_url"),
            state.now());
    team.identityProviders().replace(old, changed);
    Responses.ok(ctx, TeamShapes.identityProvider(changed, team));
  }

  private void delete(Context ctx) {
    Team team = path.team(ctx);
    IdentityProvider provider = team.identityProviders().find(ctx.pathParam("provider"));
    team.identityProviders().remove(provider);
    Responses.ok(ctx, TeamShapes.identityProvider(provider, team));
  }
}
