package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseAccount;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import tools.jackson.databind.JsonNode;

/** Enterprise accounts, found by id or by name. */
final class EnterpriseRoutes {

  private static final Sorting<EnterpriseAccount> SORTING =
      Sorting.by(
          Attribute.text("id", enterprise -> enterprise.id().toString()),
          Attribute.text("name", EnterpriseAccount::name));

  private final HerokuState state;
  private final TeamPath path;

  EnterpriseRoutes(HerokuState state) {
    this.state = state;
    this.path = new TeamPath(state);
  }

  void addTo(Routes routes) {
    routes.get("/enterprise-accounts", this::list);
    routes.get("/enterprise-accounts/{enterprise}", this::info);
    routes.patch("/enterprise-accounts/{enterprise}", this::update);
  }

  private void list(Context ctx) {
    Responses.list(ctx, SORTING, state.teams().enterprises(), this::shape);
  }

  private void info(Context ctx) {
    Responses.ok(ctx, shape(path.enterprise(ctx)));
  }

  private void update(Context ctx) {
    EnterpriseAccount enterprise = path.enterprise(ctx);
    Responses.requireMatch(ctx, shape(enterprise));
    String name = Body.of(ctx).text("name");
    if (name != null) {
      enterprise.rename(name);
    }
    Responses.ok(ctx, shape(enterprise));
  }

  private JsonNode shape(EnterpriseAccount enterprise) {
    return EnterpriseShapes.enterprise(enterprise, state.account());
  }
}
