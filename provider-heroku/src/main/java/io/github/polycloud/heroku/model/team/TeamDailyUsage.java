package io.github.polycloud.heroku.model.team;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a team used in a day.
 *
 * @param id id of the team
 * @param name name of the team
 * @param date the day
 * @param dynos dyno units
 * @param addons add-on credits, all together
 * @param data those for add-ons of Heroku
 * @param partner those for add-ons of others
 * @param space space credits
 * @param apps the same for each app
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
