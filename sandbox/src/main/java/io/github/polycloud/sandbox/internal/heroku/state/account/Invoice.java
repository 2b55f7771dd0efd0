// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;

/** A monthly invoice; amounts are in cents. */
public record Invoice(
    UUID id, int number, YearMonth month, long charges, long credits, boolean paid)
    implements Serializable {

  public long total() {
    return charges - credits;
  }

  /** Invoices are created when their month is over. */
  public Instant createdAt() {
    return month.plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** 1 is pending, 2 is successful. */
  public int state() {
    return paid ? 2 : 1;
  }
}
