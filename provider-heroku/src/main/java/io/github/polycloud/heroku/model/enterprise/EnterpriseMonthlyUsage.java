// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.enterprise;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Usage of an enterprise account in a month.
 *
 * @param id id of the enterprise account
 * @param name its name
 * @param month the month
 * @param dynos dyno units
 * @param addons total add-on credits
 * @param data add-on credits for Heroku's own add-ons
 * @param partner add-on credits for third-party add-ons
 * @param space space credits
 * @param connect maximum number of rows synchronized by Heroku Connect
 * @param teams usage by team
 * @since 0.1.0
 */
public record EnterpriseMonthlyUsage(
    String id,
    String name,
    YearMonth month,
    @Nullable BigDecimal dynos,
    @Nullable BigDecimal addons,
    @Nullable BigDecimal data,
    @Nullable BigDecimal partner,
    @Nullable BigDecimal space,
    @Nullable BigDecimal connect,
    @Nullable List<TeamUsage> teams) {}
