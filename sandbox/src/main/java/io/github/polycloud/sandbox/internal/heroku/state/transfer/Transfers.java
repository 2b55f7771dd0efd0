// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.transfer;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;
import io.github.polycloud.sandbox.internal.heroku.state.transfer.Transfer.Party;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All transfers. The recipient has no login in the sandbox, so the account can act for both sides.
 */
public final class Transfers implements Serializable {

  private static final Set<String> STATES = Set.of("pending", "accepted", "declined");

  private final List<Transfer> transfers = new ArrayList<>();
  private final InstantSource clock;

  public Transfers(InstantSource clock) {
    this.clock = clock;
  }

  public List<Transfer> all() {
    return List.copyOf(transfers);
  }

  /** Finds a transfer by its id or the name of its app. */
  public Transfer find(String idOrApp) {
    return Lookup.first(
        transfers,
        transfer ->
            transfer.id().toString().equals(idOrApp) || transfer.app().name().equals(idOrApp),
        "app_transfer");
  }

  /** Offers an app to a recipient, given by email. */
  public Transfer offer(App app, String email) {
    if (!email.contains("@")) {
      throw HerokuError.notFound("user");
    }
    Collaborator owner = app.collaborators().owner();
    Party recipient = new Party(StableIds.of("user", email), email);
    if (recipient.email().equalsIgnoreCase(owner.email())) {
      throw HerokuError.invalid("recipient owns the app already.");
    }
    if (transfers.stream().anyMatch(one -> one.pending() && one.app().equals(app))) {
      throw HerokuError.invalid("app has a pending transfer already.");
    }
    Transfer transfer =
        new Transfer(app, new Party(owner.userId(), owner.email()), recipient, clock.instant());
    transfers.add(transfer);
    app.log().api("Offer app to " + recipient.email());
    return transfer;
  }

  /** Accepts or declines a transfer; accepting it makes the recipient the owner. */
  public void respond(Transfer transfer, String state) {
    if (!STATES.contains(state)) {
      throw HerokuError.invalid("state must be pending, accepted or declined.");
    }
    if (!transfer.pending()) {
      throw HerokuError.invalid("state is " + transfer.state() + " and cannot be changed.");
    }
    if (state.equals("accepted")) {
      App app = transfer.app();
      app.collaborators().put(transfer.recipient().email(), "edit");
      app.collaborators().transferTo(transfer.recipient().email());
    }
    transfer.enter(state, clock.instant());
  }

  public void remove(Transfer transfer) {
    transfers.remove(transfer);
  }
}
