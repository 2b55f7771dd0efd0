package io.github.polycloud.sandbox.internal.heroku.v3.transfer;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.transfer.Transfer.Party;
import io.github.polycloud.sandbox.internal.heroku.state.transfer.Transfer;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import tools.jackson.databind.node.ObjectNode;

/** Offers of apps, and the answers to them. */
public final class TransferApi {

  private static final Sorting<Transfer> SORTING =
      Sorting.by(
          Attribute.text("id", transfer -> transfer.id().toString()),
          Attribute.time("created_at", Transfer::createdAt));

  private final HerokuState state;

  public TransferApi(HerokuState state) {
    this.state = state;
  }

  public void addTo(Routes routes) {
    routes.get("/account/app-transfers", this::list);
    routes.post("/account/app-transfers", this::create);
    routes.get("/account/app-transfers/{transfer}", ctx -> show(ctx, transfer(ctx)));
    routes.patch("/account/app-transfers/{transfer}", this::update);
    routes.delete("/account/app-transfers/{transfer}", this::delete);
  }

  private void list(Context ctx) {
    Responses.list(ctx, SORTING, state.transfers().all(), TransferApi::shape);
  }

  private void create(Context ctx) {
    Body body = Body.of(ctx);
    App app = state.apps().find(body.requiredText("app"));
    String recipient = body.requiredText("recipient");
    body.flag("silent", false);
    Transfer made =
        state.transfers().offer(app, recipient.equals("~") ? state.account().email() : recipient);
    Responses.created(ctx, shape(made));
  }

  private void update(Context ctx) {
    Transfer transfer = transfer(ctx);
    Responses.requireMatch(ctx, shape(transfer));
    state.transfers().answer(transfer, Body.of(ctx).requiredText("state"));
    show(ctx, transfer);
  }

  private void delete(Context ctx) {
    Transfer transfer = transfer(ctx);
    Responses.requireMatch(ctx, shape(transfer));
    state.transfers().remove(transfer);
    show(ctx, transfer);
  }

  private Transfer transfer(Context ctx) {
    return state.transfers().find(ctx.pathParam("transfer"));
  }

  private static void show(Context ctx, Transfer transfer) {
    Responses.ok(ctx, shape(transfer));
  }

  private static ObjectNode shape(Transfer transfer) {
    ObjectNode node =
        Json.object()
            .put("created_at", transfer.createdAt().toString())
            .put("id", transfer.id().toString())
            .put("state", transfer.state())
            .put("updated_at", transfer.updatedAt().toString());
    node.set("app", Shapes.named(transfer.app().id(), transfer.app().name()));
    node.set("owner", user(transfer.owner()));
    node.set("recipient", user(transfer.recipient()));
    return node;
  }

  private static ObjectNode user(Party party) {
    return Shapes.user(party.id(), party.email());
  }
}
