package io.github.polycloud.heroku.model.team;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one app used in a day or month.
 *
 * @param appName name of the app
 * @param dynos dyno units
 * @param addons add-on credits, all together
 * @param data those for add-ons of Heroku
 * @param partner those for add-ons of others
 */
public record AppUsage(
    String appName,
    @Nullable BigDecimal dynos,
    @Nullable BigDecimal addons,
    @Nullable BigDecimal data,
    @Nullable BigDecimal partner) {}
