// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.github.polycloud.sandbox.internal.http.Journal;
import io.github.polycloud.sandbox.internal.http.PathGlob;
import java.util.List;

/** Selects entries of the journal by the query of a call. */
final class JournalFilter {

  private static final int ANY_STATUS = -1;

  private final PathGlob glob;
  private final int status;
  private final long since;

  JournalFilter(ControlCall call) {
    glob =
        new PathGlob(
            call.query("method").orElse("*"), ControlCall.pattern(call.query("path").orElse("*")));
    status = (int) call.query("status", ANY_STATUS, 0, 999);
    since = call.query("since", 0, 0, Long.MAX_VALUE);
  }

  /** The matching entries, oldest first, at most {@code limit}. */
  List<Journal.Entry> select(Journal journal, long limit) {
    return journal.all().stream().filter(this::matches).limit(limit).toList();
  }

  private boolean matches(Journal.Entry entry) {
    return entry.sequence() > since
        && (status == ANY_STATUS || status == entry.exchange().status())
        && glob.matches(entry.exchange().method(), entry.exchange().path());
  }
}
