// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.team.TeamDailyUsage;
import io.github.polycloud.heroku.model.team.TeamDelinquency;
import io.github.polycloud.heroku.model.team.TeamInvoice;
import io.github.polycloud.heroku.model.team.TeamMonthlyUsage;
import io.github.polycloud.paging.Paged;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Usage and invoices of teams.
 *
 * @since 0.1.0
 */
public interface TeamBilling {
  /** Lists the invoices of a team, ordered by id unless a range is given. */
  @RequestLine("GET /teams/{team}/invoices")
  @Headers("Range: {range}")
  Paged<TeamInvoice> invoices(@Param("team") String team, @Param("range") ListRange... range);

  /** Returns an invoice by number. */
  @RequestLine("GET /teams/{team}/invoices/{invoice}")
  TeamInvoice invoice(@Param("team") String team, @Param("invoice") long number);

  /**
   * Lists the usage of a team per day from start to end, both inclusive. A null end means today.
   */
  @RequestLine("GET /teams/{team}/usage/daily?start={start}&end={end}")
  @Headers("Range: {range}")
  Paged<TeamDailyUsage> dailyUsage(
      @Param("team") String id,
      @Param("start") LocalDate start,
      @Param("end") @Nullable LocalDate end,
      @Param("range") ListRange... range);

  /**
   * Lists the usage of a team per month from start to end, both inclusive. A null end means the
   * month of start.
   */
  @RequestLine("GET /teams/{team}/usage/monthly?start={start}&end={end}")
  @Headers("Range: {range}")
  Paged<TeamMonthlyUsage> monthlyUsage(
      @Param("team") String id,
      @Param("start") YearMonth start,
      @Param("end") @Nullable YearMonth end,
      @Param("range") ListRange... range);

  /** Returns the scheduled consequences of a delinquent team. */
  @RequestLine("GET /teams/{team}/delinquency")
  TeamDelinquency delinquency(@Param("team") String team);
}
