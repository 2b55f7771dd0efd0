// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.account.Credit;
import io.github.polycloud.heroku.model.account.Invoice;
import io.github.polycloud.heroku.model.account.InvoiceAddress;
import io.github.polycloud.heroku.model.account.InvoiceAddressUpdate;
import io.github.polycloud.heroku.model.account.NewCredit;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;

/**
 * Invoices and credits of the account.
 *
 * @since 0.1.0
 */
public interface Billing {
  /** Lists all invoices, ordered by id unless a range is given. */
  @RequestLine("GET /account/invoices")
  @Headers("Range: {range}")
  Paged<Invoice> invoices(@Param("range") ListRange... range);

  /** Returns an invoice by number or id. */
  @RequestLine("GET /account/invoices/{invoice}")
  Invoice invoice(@Param("invoice") String numberOrId);

  /** Returns the invoice address. */
  @RequestLine("GET /account/invoice-address")
  InvoiceAddress invoiceAddress();

  /** Replaces the invoice address. */
  @Idempotent
  @RequestLine("PUT /account/invoice-address")
  InvoiceAddress updateInvoiceAddress(InvoiceAddressUpdate address);

  /** Lists all credits, ordered by id unless a range is given. */
  @RequestLine("GET /account/credits")
  @Headers("Range: {range}")
  Paged<Credit> credits(@Param("range") ListRange... range);

  /** Returns a credit by id. */
  @RequestLine("GET /account/credits/{credit}")
  Credit credit(@Param("credit") String id);

  /** Redeems a credit code. */
  @RequestLine("POST /account/credits")
  Credit createCredit(NewCredit code);
}
