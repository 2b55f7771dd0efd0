// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Usage of an enterprise account in a day.
 *
 * @param id id of the enterprise account
 * @param name its name
 * @param date the day
 * @param dynos dyno units
 * @param addons total add-on credits
 * @param data add-on credits for Heroku's own add-ons
 * @param partner add-on credits for third-party add-ons
 * @param space space credits
 * @param teams usage by team
 * @since 0.1.0
 */
public record EnterpriseDailyUsage(
    String id,
    String name,
    LocalDate date,
    @Nullable BigDecimal dynos,
    @Nullable BigDecimal addons,
    @Nullable BigDecimal data,
    @Nullable BigDecimal partner,
    @Nullable BigDecimal space,
    @Nullable List<TeamUsage> teams) {}
