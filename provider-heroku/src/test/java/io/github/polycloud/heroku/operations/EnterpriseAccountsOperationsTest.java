// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.api.EnterpriseAccounts;
import io.github.polycloud.heroku.model.Permission;
import io.github.polycloud.heroku.model.enterprise.AuditTrailArchive;
import io.github.polycloud.heroku.model.enterprise.EnterpriseAccount;
import io.github.polycloud.heroku.model.enterprise.EnterpriseAccountMember;
import io.github.polycloud.heroku.model.enterprise.EnterpriseAccountMemberUpdate;
import io.github.polycloud.heroku.model.enterprise.EnterpriseAccountUpdate;
import io.github.polycloud.heroku.model.enterprise.EnterpriseDailyUsage;
import io.github.polycloud.heroku.model.enterprise.EnterpriseMonthlyUsage;
import io.github.polycloud.heroku.model.enterprise.EnterprisePermission;
import io.github.polycloud.heroku.model.enterprise.NewEnterpriseAccountMember;
import io.github.polycloud.heroku.model.team.IdentityProviderReference;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

class EnterpriseAccountsOperationsTest extends HerokuOperations<EnterpriseAccounts> {
  EnterpriseAccountsOperationsTest() {
    super(EnterpriseAccounts.class);
  }

  // Only members report whether their identity provider is redacted.
  @Override
  protected Set<Class<?>> partial() {
    Set<Class<?>> partial = new HashSet<>(super.partial());
    partial.add(IdentityProviderReference.class);
    return partial;
  }

  @Override
  protected void runScenario(EnterpriseAccounts accounts) {
    EnterpriseAccount account = accounts.list().first(1).get(0);
    assertThat(accounts.get(account.name())).isEqualTo(account);
    assertThat(accounts.update(account.id(), EnterpriseAccountUpdate.renameTo("acme-group")).name())
        .isEqualTo("acme-group");

    changeMembers(accounts, account.id());
    readUsage(accounts, account.id());

    AuditTrailArchive archive = accounts.archives(account.id()).get(0);
    assertThat(accounts.archive(account.id(), archive.year(), archive.month()).checksum())
        .isEqualTo(archive.checksum());
    assertThat(accounts.events(account.id(), null, null, null, null, null)).isNotNull();
    assertThat(
            accounts.events(
                account.id(),
                LocalDate.of(2020, 9, 30),
                "app",
                "create",
                "user@example.com",
                "desc"))
        .isEmpty();
  }

  private static void changeMembers(EnterpriseAccounts accounts, String account) {
    EnterpriseAccountMember ann =
        accounts.createMember(
            account,
            NewEnterpriseAccountMember.of(
                "ann@example.org", EnterprisePermission.VIEW, EnterprisePermission.BILLING));
    assertThat(ann.permissions())
        .extracting(Permission::name)
        .containsExactlyInAnyOrder("view", "billing");
    assertThat(accounts.members(account)).contains(ann);
    assertThat(
            accounts
                .updateMember(
                    account,
                    ann.id(),
                    EnterpriseAccountMemberUpdate.permissions(EnterprisePermission.VIEW))
                .permissions())
        .extracting(Permission::name)
        .containsExactly("view");
    assertThat(accounts.deleteMember(account, ann.id()).id()).isEqualTo(ann.id());
    assertThat(accounts.members(account))
        .extracting(EnterpriseAccountMember::id)
        .doesNotContain(ann.id());
  }

  private static void readUsage(EnterpriseAccounts accounts, String account) {
    LocalDate day = LocalDate.of(2026, 1, 31);
    assertThat(accounts.dailyUsage(account, day, day.plusDays(1)))
        .extracting(EnterpriseDailyUsage::date)
        .containsExactly(day, day.plusDays(1));
    YearMonth month = YearMonth.of(2025, 12);
    assertThat(accounts.monthlyUsage(account, month, null))
        .extracting(EnterpriseMonthlyUsage::month)
        .containsExactly(month);
  }
}
