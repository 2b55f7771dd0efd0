package io.github.polycloud.heroku.model.enterprise;

import io.github.polycloud.heroku.model.team.AppUsage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of one team in the usage of its enterprise account.
 *
 * @param id id of the team
 * @param name name of the team
 * @param dynos dyno units
 * @param addons add-on credits, all together
 * @param data those for add-ons of Heroku
 * @param partner those for add-ons of others
 * @param space space credits
 * @param connect most rows that Heroku Connect synchronized; in monthly usage only
 * @param apps the same for each app
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
