package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.enterprise.AuditTrailArchive;
import io.github.polycloud.heroku.model.enterprise.AuditTrailEvent;
import io.github.polycloud.heroku.model.enterprise.EnterpriseAccount;
import io.github.polycloud.heroku.model.enterprise.EnterpriseAccountMember;
import io.github.polycloud.heroku.model.enterprise.EnterpriseAccountMemberUpdate;
import io.github.polycloud.heroku.model.enterprise.EnterpriseAccountUpdate;
import io.github.polycloud.heroku.model.enterprise.EnterpriseDailyUsage;
import io.github.polycloud.heroku.model.enterprise.EnterpriseMonthlyUsage;
import io.github.polycloud.heroku.model.enterprise.NewEnterpriseAccountMember;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enterprise accounts: their members, their usage, and the trail of what was done in them. */
public interface EnterpriseAccounts {
  /** The enterprise accounts that the account is in; by id, or by the range that is given. */
  @RequestLine("GET /enterprise-accounts")
  @Headers("Range: {range}")
  Paged<EnterpriseAccount> list(@Param("range") ListRange... range);

  /** One enterprise account by name or id. */
  @RequestLine("GET /enterprise-accounts/{account}")
  EnterpriseAccount get(@Param("account") String nameOrId);

  /** Changes an enterprise account. */
  @RequestLine("PATCH /enterprise-accounts/{account}")
  EnterpriseAccount update(@Param("account") String account, EnterpriseAccountUpdate update);

  /** The members of an enterprise account; by id, or by the range that is given. */
  @RequestLine("GET /enterprise-accounts/{account}/members")
  @Headers("Range: {range}")
  Paged<EnterpriseAccountMember> members(
      @Param("account") String account, @Param("range") ListRange... range);

  /** Makes somebody a member. */
  @RequestLine("POST /enterprise-accounts/{account}/members")
  EnterpriseAccountMember createMember(
      @Param("account") String account, NewEnterpriseAccountMember member);

  /** Changes what a member may do. */
  @Idempotent
  @RequestLine("PATCH /enterprise-accounts/{account}/members/{member}")
  EnterpriseAccountMember updateMember(
      @Param("account") String account,
      @Param("member") String emailOrId,
      EnterpriseAccountMemberUpdate update);

  /** Takes a member out of an enterprise account. */
  @RequestLine("DELETE /enterprise-accounts/{account}/members/{member}")
  EnterpriseAccountMember deleteMember(
      @Param("account") String account, @Param("member") String emailOrId);

  /** What was used on each day from start to end, both included; null as end is today. */
  @RequestLine("GET /enterprise-accounts/{account}/usage/daily?start={start}&end={end}")
  @Headers("Range: {range}")
  Paged<EnterpriseDailyUsage> dailyUsage(
      @Param("account") String id,
      @Param("start") LocalDate start,
      @Param("end") @Nullable LocalDate end,
      @Param("range") ListRange... range);

  /** What was used in each month from start to end, both included; null as end is the start. */
  @RequestLine("GET /enterprise-accounts/{account}/usage/monthly?start={start}&end={end}")
  @Headers("Range: {range}")
  Paged<EnterpriseMonthlyUsage> monthlyUsage(
      @Param("account") String id,
      @Param("start") YearMonth start,
      @Param("end") @Nullable YearMonth end,
      @Param("range") ListRange... range);

  /** The archives of the audit trail, one a month. */
  @RequestLine("GET /enterprise-accounts/{account}/archives")
  List<AuditTrailArchive> archives(@Param("account") String account);

  /** The archive of one month, which is two digits. */
  @RequestLine("GET /enterprise-accounts/{account}/archives/{year}/{month}")
  AuditTrailArchive archive(
      @Param("account") String account, @Param("year") int year, @Param("month") String month);

  /**
   * The events of one day, or of today; null in place of a filter lets all pass.
   *
   * @param type what it was done to, for example {@code app}
   * @param action what was done, for example {@code create}
   * @param actor mail address of who did it
   * @param order {@code asc} or {@code desc} by time
   */
  @RequestLine(
      "GET /enterprise-accounts/{account}/events"
          + "?day={day}&type={type}&action={action}&actor={actor}&order={order}")
  @Headers("Range: {range}")
  Paged<AuditTrailEvent> events(
      @Param("account") String account,
      @Param("day") @Nullable LocalDate day,
      @Param("type") @Nullable String type,
      @Param("action") @Nullable String action,
      @Param("actor") @Nullable String actor,
      @Param("order") @Nullable String order,
      @Param("range") ListRange... range);
}
