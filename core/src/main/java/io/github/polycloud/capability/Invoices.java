package io.github.polycloud.capability;

import io.github.polycloud.model.Invoice;
import io.github.polycloud.paging.Paged;

/** What it costs. */
public interface Invoices {
  /** All invoices, in the order of the provider. */
  Paged<Invoice> list();

  /** One invoice; an error of kind {@code NOT_FOUND} when there is none. */
  Invoice get(String id);
}
