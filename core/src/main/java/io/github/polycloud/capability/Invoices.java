package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.paging.Paged;

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
  /** Lists all invoices, in the order of the provider. */
  Paged<Invoice> list();

  /**
   * Returns an invoice.
   *
   * @param id the id or number of the invoice
   * @throws CloudException of kind {@code NOT_FOUND} if it does not exist
   */
  Invoice get(String id);
}
