// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.api;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.ovh.model.me.Bill;
import io.github.polycloud.ovh.model.me.BillCategory;
import io.github.polycloud.ovh.model.me.BillDetail;
import io.github.polycloud.ovh.model.me.Payment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /me/bill}: bills of the account.
 *
 * @since 0.1.0
 */
public interface Bills {
  /** Ids of all bills. */
  @RequestLine("GET /me/bill")
  List<String> list();

  /** Ids of the bills that match the filters; a null filter is not applied. */
  @RequestLine("GET /me/bill?category={category}&date.from={from}&date.to={to}&orderId={orderId}")
  List<String> list(
      @Param("category") @Nullable BillCategory category,
      @Param("from") @Nullable Instant from,
      @Param("to") @Nullable Instant to,
      @Param("orderId") @Nullable Long orderId);

  /** One bill. */
  @RequestLine("GET /me/bill/{billId}")
  Bill get(@Param("billId") String billId);

  /** Ids of the lines of a bill. */
  @RequestLine("GET /me/bill/{billId}/details")
  List<String> details(@Param("billId") String billId);

  /** One line of a bill. */
  @RequestLine("GET /me/bill/{billId}/details/{billDetailId}")
  BillDetail detail(@Param("billId") String billId, @Param("billDetailId") String billDetailId);

  /** The payment of a bill. */
  @RequestLine("GET /me/bill/{billId}/payment")
  Payment payment(@Param("billId") String billId);
}
