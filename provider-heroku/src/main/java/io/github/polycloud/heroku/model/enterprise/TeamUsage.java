// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.enterprise;

import io.github.polycloud.heroku.model.team.AppUsage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Usage of a team within its enterprise account.
 *
 * @param id id of the team
 * @param name name of the team
 * @param dynos dyno units
 * @param addons total add-on credits
 * @param data add-on credits for Heroku's own add-ons
 * @param partner add-on credits for third-party add-ons
 * @param space space credits
 * @param connect maximum number of rows synchronized by Heroku Connect; only in monthly usage
 * @param apps usage by app
 * @since 0.1.0
 */
public record TeamUsage(
    String id,
    String name,
    @Nullable BigDecimal dynos,
    @Nullable BigDecimal addons,
    @Nullable BigDecimal data,
    @Nullable BigDecimal partner,
    @Nullable BigDecimal space,
    @Nullable BigDecimal connect,
    @Nullable List<AppUsage> apps) {}
