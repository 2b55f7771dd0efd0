// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.api.TeamBilling;
import io.github.polycloud.heroku.api.Teams;
import io.github.polycloud.heroku.model.team.TeamDailyUsage;
import io.github.polycloud.heroku.model.team.TeamInvoice;
import io.github.polycloud.heroku.model.team.TeamMonthlyUsage;
import java.time.LocalDate;
import java.time.YearMonth;

class TeamBillingOperationsTest extends HerokuOperations<TeamBilling> {
  TeamBillingOperationsTest() {
    super(TeamBilling.class);
  }

  @Override
  protected void runScenario(TeamBilling billing) {
    String team = api(Teams.class).list().first(1).get(0).id();
    TeamInvoice invoice = billing.invoices(team).first(1).get(0);
    assertThat(billing.invoice(team, invoice.number())).isEqualTo(invoice);

    LocalDate first = LocalDate.of(2026, 1, 30);
    assertThat(billing.dailyUsage(team, first, first.plusDays(2)))
        .extracting(TeamDailyUsage::date)
        .containsExactly(first, first.plusDays(1), first.plusDays(2));
    YearMonth month = YearMonth.of(2025, 12);
    assertThat(billing.monthlyUsage(team, month, month.plusMonths(1)))
        .extracting(TeamMonthlyUsage::month)
        .containsExactly(month, month.plusMonths(1));
    assertThat(billing.monthlyUsage(team, month, null))
        .as("open-ended period")
        .extracting(TeamMonthlyUsage::month)
        .containsExactly(month);

    assertThat(billing.delinquency(team).scheduledDeletionTime()).isNull();
  }
}
