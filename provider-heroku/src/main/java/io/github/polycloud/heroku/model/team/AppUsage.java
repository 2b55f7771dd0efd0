// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Usage of an app in a day or a month.
 *
 * @param appName name of the app
 * @param dynos dyno units
 * @param addons total add-on credits
 * @param data add-on credits for Heroku's own add-ons
 * @param partner add-on credits for third-party add-ons
 * @since 0.1.0
 */
public record AppUsage(
    String appName,
    @Nullable BigDecimal dynos,
    @Nullable BigDecimal addons,
    @Nullable BigDecimal data,
    @Nullable BigDecimal partner) {}
