package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** {@code /me/notification/email/history}: the mails the owner would find in the mailbox. */
public final class Mails {

  /** Bodies carry tokens, so only the subject is ever printed. */
  private record Mail(long id, String subject, String body, String date) {
    @Override
    public String toString() {
      return "Mail[id=%d, subject=%s]".formatted(id, subject);
    }

    ObjectNode toJson() {
      return Json.object()
          .put("id", id)
          .put("date", date)
          .put("subject", subject)
          .put("body", body);
    }
  }

  private final InstantSource clock;
  private final Map<Long, Mail> mails = new LinkedHashMap<>();

  Mails(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Sends a mail.
   *
   * @param subject what it is about
   * @param body its text
   */
  public void send(String subject, String body) {
    long id = mails.size() + 1L;
    mails.put(id, new Mail(id, subject, body, Dates.text(clock.instant())));
  }

  void register(Routes routes) {
    String history = "/me/notification/email/history";
    routes.get(history, call -> Json.ids(mails.keySet().stream()));
    routes.get(history + "/{id}", call -> find(call.id("id")).toJson());
  }

  private Mail find(long id) {
    return Optional.ofNullable(mails.get(id)).orElseThrow(() -> OvhError.noSuchObject("id", id));
  }
}
