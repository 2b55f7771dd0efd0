package io.github.polycloud.heroku.model.enterprise;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise account used in a month.
 *
 * @param id id of the enterprise account
 * @param name its name
 * @param month the month
 * @param dynos dyno units
 * @param addons add-on credits, all together
 * @param data those for add-ons of Heroku
 * @param partner those for add-ons of others
 * @param space space credits
 * @param connect most rows that Heroku Connect synchronized
 * @param teams the same for each team
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
