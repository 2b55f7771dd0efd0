// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Usage of a team in a day.
 *
 * @param id id of the team
 * @param name name of the team
 * @param date the day
 * @param dynos dyno units
 * @param addons total add-on credits
 * @param data add-on credits for Heroku's own add-ons
 * @param partner add-on credits for third-party add-ons
 * @param space space credits
 * @param apps usage by app
 * @since 0.1.0
 */
public record TeamDailyUsage(
    String id,
    String name,
    LocalDate date,
    @Nullable BigDecimal dynos,
    @Nullable BigDecimal addons,
    @Nullable BigDecimal data,
    @Nullable BigDecimal partner,
    @Nullable BigDecimal space,
    @Nullable List<AppUsage> apps) {}
