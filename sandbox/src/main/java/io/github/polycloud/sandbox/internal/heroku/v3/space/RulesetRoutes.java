package io.github.polycloud.sandbox.internal.heroku.v3.space;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.space.Cidr;
import io.github.polycloud.sandbox.internal.heroku.state.space.InboundRuleset;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From where a space is let be reached: every change is kept, the last one counts. */
final class RulesetRoutes {

  private static final Sorting<InboundRuleset> SORTING =
      Sorting.by(
          Attribute.text("id", ruleset -> ruleset.id().toString()),
          Attribute.time("created_at", InboundRuleset::createdAt));

  private final HerokuState state;
  private final SpacePath path;

  RulesetRoutes(HerokuState state) {
    this.state = state;
    this.path = new SpacePath(state);
  }

  void addTo(Routes routes) {
    routes.get("/spaces/{space}/inbound-ruleset", this::current);
    routes.put("/spaces/{space}/inbound-ruleset", this::create);
    routes.get("/spaces/{space}/inbound-rulesets", this::list);
    routes.get("/spaces/{space}/inbound-rulesets/{ruleset}", this::info);
  }

  private void current(Context ctx) {
    Space space = path.space(ctx);
    Responses.ok(ctx, shape(space.network().currentRuleset(), space));
  }

  private void list(Context ctx) {
    Space space = path.space(ctx);
    Responses.list(ctx, SORTING, space.network().rulesets(), ruleset -> shape(ruleset, space));
  }

  private void info(Context ctx) {
    Space space = path.space(ctx);
    Responses.ok(ctx, shape(space.network().ruleset(ctx.pathParam("ruleset")), space));
  }

  private void create(Context ctx) {
    Space space = path.space(ctx).requireAllocated();
    JsonNode rules = Body.of(ctx).get("rules");
    if (rules == null || !rules.isArray()) {
      throw HerokuError.invalid("rules is required and must be an array.");
    }
    List<InboundRuleset.Rule> checked = rules.valueStream().map(RulesetRoutes::rule).toList();
    InboundRuleset made = space.network().allow(checked, state.account().email());
    Responses.created(ctx, shape(made, space));
  }

  private static InboundRuleset.Rule rule(JsonNode rule) {
    String action = rule.path("action").asString("");
    if (!action.equals("allow") && !action.equals("deny")) {
      throw HerokuError.invalid("rules must each have the action allow or deny.");
    }
    return new InboundRuleset.Rule(action, new Cidr(rule.path("source").asString("")));
  }

  private static ObjectNode shape(InboundRuleset ruleset, Space space) {
    ObjectNode node =
        Json.object()
            .put("created_at", ruleset.createdAt().toString())
            .put("created_by", ruleset.createdBy())
            .put("id", ruleset.id().toString());
    ArrayNode rules = node.putArray("rules");
    for (InboundRuleset.Rule rule : ruleset.rules()) {
      rules.addObject().put("action", rule.action()).put("source", rule.source().text());
    }
    node.set("space", Shapes.named(space.id(), space.name()));
    return node;
  }
}
