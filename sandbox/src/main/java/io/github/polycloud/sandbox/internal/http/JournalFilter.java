// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.util.function.Predicate;

/**
 * Selects entries of the journal.
 *
 * @param pattern method and path
 * @param status a status, the first digit of one, {@code 0} for no response, or empty for any
 * @param since the sequence number that all are above
 */
public record JournalFilter(PathGlob pattern, String status, long since)
    implements Predicate<Journal.Entry> {

  @Override
  public boolean test(Journal.Entry entry) {
    return entry.sequence() > since
        && hasStatus(entry.exchange().status())
        && pattern.matches(entry.exchange().method(), entry.exchange().path());
  }

  private boolean hasStatus(int actual) {
    return status.isEmpty()
        || status.equals(String.valueOf(status.length() == 1 ? actual / 100 : actual));
  }
}
