package io.github.polycloud.heroku.model.team;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a team used in a month.
 *
 * @param id id of the team
 * @param name name of the team
 * @param month the month
 * @param dynos dyno units
 * @param addons add-on credits, all together
 * @param data those for add-ons of Heroku
 * @param partner those for add-ons of others
 * @param space space credits
 * @param connect most rows that Heroku Connect synchronized
 * @param apps the same for each app
 */
public record TeamMonthlyUsage(
    String id,
    String name,
    YearMonth month,
    @Nullable BigDecimal dynos,
    @Nullable BigDecimal addons,
    @Nullable BigDecimal data,
    @Nullable BigDecimal partner,
    @Nullable BigDecimal space,
    @Nullable BigDecimal connect,
    @Nullable List<AppUsage> apps) {}
