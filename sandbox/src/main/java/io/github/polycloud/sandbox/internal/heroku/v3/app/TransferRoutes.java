// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.app;

import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.named;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.transfer.Transfer;
import io.github.polycloud.sandbox.internal.heroku.state.transfer.Transfer.Party;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import tools.jackson.databind.node.ObjectNode;

/** Transfers of apps to another owner, who accepts or declines them. */
public final class TransferRoutes {

  private static final Sorting<Transfer> SORTING =
      Sorting.byId(Transfer::id).time("created_at", Transfer::createdAt);

  private TransferRoutes() {}

  public static void addTo(V3Router router) {
    router
        .collection("/account/app-transfers", SORTING, TransferRoutes::view)
        .list(in -> in.state().transfers().all())
        .create(TransferRoutes::create)
        .item("transfer", in -> in.state().transfers().find(in.path("transfer")))
        .get()
        .update(
            (transfer, in) ->
                in.state().transfers().respond(transfer, in.body().requiredText("state")))
        .delete((transfer, in) -> in.state().transfers().remove(transfer));
  }

  private static Transfer create(V3Request in) {
    RequestBody body = in.body();
    App app = in.state().apps().find(body.requiredText("app"));
    String recipient = body.requiredText("recipient");
    body.flag("silent", false);
    return in.state().transfers().offer(app, in.state().emailOf(recipient));
  }

  private static ObjectNode view(Transfer transfer) {
    return JsonView.of(transfer)
        .put("app", named(transfer.app()))
        .put("owner", user(transfer.owner()))
        .put("recipient", user(transfer.recipient()))
        .put("state", transfer.state())
        .node();
  }

  private static ObjectNode user(Party party) {
    return JsonView.user(party.id(), party.email());
  }
}
