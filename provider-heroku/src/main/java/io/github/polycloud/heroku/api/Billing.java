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

/** Bills and credits of the account. */
public interface Billing {
  /** All bills; by id, or by the range that is given. */
  @RequestLine("GET /account/invoices")
  @Headers("Range: {range}")
  Paged<Invoice> invoices(@Param("range") ListRange... range);

  /** One bill by number or id. */
  @RequestLine("GET /account/invoices/{invoice}")
  Invoice invoice(@Param("invoice") String numberOrId);

  /** The address on the bills. */
  @RequestLine("GET /account/invoice-address")
  InvoiceAddress invoiceAddress();

  /** Puts another address in place of the one until now. */
  @Idempotent
  @RequestLine("PUT /account/invoice-address")
  InvoiceAddress updateInvoiceAddress(InvoiceAddressUpdate address);

  /** All credits; by id, or by the range that is given. */
  @RequestLine("GET /account/credits")
  @Headers("Range: {range}")
  Paged<Credit> credits(@Param("range") ListRange... range);

  /** One credit by its id. */
  @RequestLine("GET /account/credits/{credit}")
  Credit credit(@Param("credit") String id);

  /** Redeems a code. */
  @RequestLine("POST /account/credits")
  Credit createCredit(NewCredit code);
}
