// SPDX-License-Identifier: Apache-2.0
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

/**
 * Enterprise accounts: members, usage and audit trail.
 *
 * @since 0.1.0
 */
public interface EnterpriseAccounts {
  /**
   * Lists the enterprise accounts of which the account is a member, ordered by id unless a range is
   * given.
   */
  @RequestLine("GET /enterprise-accounts")
  @Headers("Range: {range}")
  Paged<EnterpriseAccount> list(@Param("range") ListRange... range);

  /** Returns an enterprise account by name or id. */
  @RequestLine("GET /enterprise-accounts/{account}")
  EnterpriseAccount get(@Param("account") String nameOrId);

  /** Updates an enterprise account. */
  @RequestLine("PATCH /enterprise-accounts/{account}")
  EnterpriseAccount update(@Param("account") String account, EnterpriseAccountUpdate update);

  /** Lists the members of an enterprise account, ordered by id unless a range is given. */
  @RequestLine("GET /enterprise-accounts/{account}/members")
  @Headers("Range: {range}")
  Paged<EnterpriseAccountMember> members(
      @Param("account") String account, @Param("range") ListRange... range);

  /** Adds a member to an enterprise account. */
  @RequestLine("POST /enterprise-accounts/{account}/members")
  EnterpriseAccountMember createMember(
      @Param("account") String account, NewEnterpriseAccountMember member);

  /** Updates the permissions of a member. */
  @Idempotent
  @RequestLine("PATCH /enterprise-accounts/{account}/members/{member}")
  EnterpriseAccountMember updateMember(
      @Param("account") String account,
      @Param("member") String emailOrId,
      EnterpriseAccountMemberUpdate update);

  /** Removes a member from an enterprise account. */
  @RequestLine("DELETE /enterprise-accounts/{account}/members/{member}")
  EnterpriseAccountMember deleteMember(
      @Param("account") String account, @Param("member") String emailOrId);

  /** Lists the usage per day from start to end, both inclusive. A null end means today. */
  @RequestLine("GET /enterprise-accounts/{account}/usage/daily?start={start}&end={end}")
  @Headers("Range: {range}")
  Paged<EnterpriseDailyUsage> dailyUsage(
      @Param("account") String id,
      @Param("start") LocalDate start,
      @Param("end") @Nullable LocalDate end,
      @Param("range") ListRange... range);

  /**
   * Lists the usage per month from start to end, both inclusive. A null end means the month of
   * start.
   */
  @RequestLine("GET /enterprise-accounts/{account}/usage/monthly?start={start}&end={end}")
  @Headers("Range: {range}")
  Paged<EnterpriseMonthlyUsage> monthlyUsage(
      @Param("account") String id,
      @Param("start") YearMonth start,
      @Param("end") @Nullable YearMonth end,
      @Param("range") ListRange... range);

  /** Lists the monthly archives of the audit trail. */
  @RequestLine("GET /enterprise-accounts/{account}/archives")
  List<AuditTrailArchive> archives(@Param("account") String account);

  /** Returns the archive of a month; the month has two digits. */
  @RequestLine("GET /enterprise-accounts/{account}/archives/{year}/{month}")
  AuditTrailArchive archive(
      @Param("account") String account, @Param("year") int year, @Param("month") String month);

  /**
   * Lists the audit trail events of a day, or of today if the day is null. Null filters match every
   * event.
   *
   * @param type type of the affected resource, for example {@code app}
   * @param action the action, for example {@code create}
   * @param actor email address of the user
   * @param order {@code asc} or {@code desc}, by time
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
