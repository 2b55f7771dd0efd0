// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;

/** {@code /me/notification/email/history}: the mails that OVH sent to the owner. */
public final class Mails implements Serializable {

  /** Bodies contain tokens, so only the subject is ever printed. */
  private record Mail(long id, Instant date, String subject, String body) implements Serializable {
    @Override
    public String toString() {
      return "Mail[id=%d, subject=%s]".formatted(id, subject);
    }
  }

  private final InstantSource clock;
  private final EntityStore<Mail> mails = new EntityStore<>(Mail::id);

  Mails(InstantSource clock) {
    this.clock = clock;
  }

  public void send(String subject, String body) {
    mails.put(new Mail(mails.size() + 1L, clock.instant(), subject, body));
  }

  void register(OvhRouter router) {
    RestCollection.of(router, "/me/notification/email/history", "id", mails)
        .numbered()
        .list()
        .get(Json::view);
  }
}
