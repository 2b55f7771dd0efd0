package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseAccount;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseMember;
import io.github.polycloud.sandbox.internal.heroku.state.team.User;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.UUID;

/** The people of an enterprise account, found by id or by email. */
final class EnterpriseMemberRoutes {

  private static final Sorting<EnterpriseMember> SORTING =
      Sorting.by(
          Attribute.text("id", member -> member.id().toString()),
          Attribute.text("email", member -> member.user().email()));

  private final HerokuState state;
  private final TeamPath path;

  EnterpriseMemberRoutes(HerokuState state) {
    this.state = state;
    this.path = new TeamPath(state);
  }

  void addTo(Routes routes) {
    String base = "/enterprise-accounts/{enterprise}/members";
    routes.get(base, this::list);
    routes.post(base, this::create);
    routes.patch(base + "/{member}", this::update);
    routes.delete(base + "/{member}", this::delete);
  }

  private void list(Context ctx) {
    EnterpriseAccount enterprise = path.enterprise(ctx);
    Responses.list(
        ctx,
        SORTING,
        enterprise.members().all(),
        member -> EnterpriseShapes.member(member, enterprise));
  }

  private void create(Context ctx) {
    EnterpriseAccount enterprise = path.enterprise(ctx);
    Body body = Body.of(ctx);
    User user = User.by(body.requiredText("user"), state.account());
    if (enterprise.members().look(user.email()).isPresent()) {
      throw HerokuError.invalid("User is already a member of the enterprise account.");
    }
    EnterpriseMember added =
        new EnterpriseMember(UUID.randomUUID(), user, body.requiredTexts("permissions"));
    enterprise.members().add(added);
    Responses.created(ctx, EnterpriseShapes.member(added, enterprise));
  }

  private void update(Context ctx) {
    EnterpriseAccount enterprise = path.enterprise(ctx);
    EnterpriseMember old = enterprise.members().find(ctx.pathParam("member"));
    EnterpriseMember changed = old.allowed(Body.of(ctx).requiredTexts("permissions"));
    enterprise.members().replace(old, changed);
    Responses.ok(ctx, EnterpriseShapes.member(changed, enterprise));
  }

  private void delete(Context ctx) {
    EnterpriseAccount enterprise = path.enterprise(ctx);
    EnterpriseMember member = enterprise.members().find(ctx.pathParam("member"));
    enterprise.members().remove(member);
    Responses.ok(ctx, EnterpriseShapes.member(member, enterprise));
  }
}
