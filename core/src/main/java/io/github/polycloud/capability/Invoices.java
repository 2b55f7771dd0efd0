// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.paging.Paged;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Invoices of the account.
 *
 * <pre>{@code
 * cloud.invoices().list().first(12).forEach(invoice -> System.out.println(invoice.total()));
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Invoices {
  /** Lists all invoices, newest first. */
  Paged<Invoice> list();

  /**
   * Lists the invoices of a period, newest first.
   *
   * <pre>{@code
   * LocalDate january = LocalDate.of(2026, 1, 1);
   * List<Invoice> invoices = cloud.invoices().list(january, january.plusMonths(1)).toList();
   * }</pre>
   *
   * @param from the first day, in UTC
   * @param to the day after the last one, in UTC
   * @throws CloudException of kind {@code INVALID_REQUEST} if {@code to} is before {@code from}
   */
  Paged<Invoice> list(LocalDate from, LocalDate to);

  /**
   * Returns an invoice.
   *
   * @param id the id or number of the invoice
   * @throws CloudException of kind {@code NOT_FOUND} if it does not exist
   */
  Invoice get(String id);

  /**
   * Returns an invoice; empty if it does not exist.
   *
   * @param id the id or number of the invoice
   */
  default Optional<Invoice> find(String id) {
    return Found.optional(() -> get(id));
  }
}
