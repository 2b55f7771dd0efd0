package io.github.polycloud.ops;

import io.github.polycloud.Paged;
import io.github.polycloud.model.Invoice;

/** What it costs. */
public interface Invoices {
  /** All invoices, in the order of the provider. */
  Paged<Invoice> list();

  /** One invoice; an error of kind {@code NOT_FOUND} when there is none. */
  Invoice get(String id);
}
