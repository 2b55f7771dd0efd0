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

/** What teams used, and what they have to pay. */
public interface TeamBilling {
  /** The bills of a team; by id, or by the range that is given. */
  @RequestLine("GET /teams/{team}/invoices")
  @Headers("Range: {range}")
  Paged<TeamInvoice> invoices(@Param("team") String team, @Param("range") ListRange... range);

  /** One bill by its number. */
  @RequestLine("GET /teams/{team}/invoices/{invoice}")
  TeamInvoice invoice(@Param("team") String team, @Param("invoice") long number);

  /** What a team used on each day from start to end, both included; null as end is today. */
  @RequestLine("GET /teams/{team}/usage/daily?start={start}&end={end}")
  @Headers("Range: {range}")
  Paged<TeamDailyUsage> dailyUsage(
      @Param("team") String id,
      @Param("start") LocalDate start,
      @Param("end") @Nullable LocalDate end,
      @Param("range") ListRange... range);

  /** What a team used in each month from start to end, both included; null as end is the start. */
  @RequestLine("GET /teams/{team}/usage/monthly?start={start}&end={end}")
  @Headers("Range: {range}")
  Paged<TeamMonthlyUsage> monthlyUsage(
      @Param("team") String id,
      @Param("start") YearMonth start,
      @Param("end") @Nullable YearMonth end,
      @Param("range") ListRange... range);

  /** Whether and when a team is suspended because it owes money. */
  @RequestLine("GET /teams/{team}/delinquency")
  TeamDelinquency delinquency(@Param("team") String team);
}
