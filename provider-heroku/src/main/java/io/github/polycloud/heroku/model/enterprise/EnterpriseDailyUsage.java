package io.github.polycloud.heroku.model.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise account used in a day.
 *
 * @param id id of the enterprise account
 * @param name its name
 * @param date the day
 * @param dynos dyno units
 * @param addons add-on credits, all together
 * @param data those for add-ons of Heroku
 * @param partner those for add-ons of others
 * @param space space credits
 * @param teams the same for each team
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
