// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query that resolves add-ons by name.
 *
 * @param addon id or name of an add-on, or the name of an attachment
 * @param app id or name of the app whose attachments are searched; null for any app
 * @param addonService id or name of the add-on service; null for any service
 * @since 0.1.0
 */
public record AddOnQuery(String addon, @Nullable String app, @Nullable String addonService) {
  /** Rejects null components. */
  public AddOnQuery {
    Objects.requireNonNull(addon, "addon");
  }

  /** Creates a query for add-ons with this name or id in any app. */
  public static AddOnQuery withName(String addon) {
    Objects.requireNonNull(addon, "addon");
    return new AddOnQuery(addon, null, null);
  }

  /** Returns a copy restricted to attachments of this app. */
  public AddOnQuery in(String app) {
    Objects.requireNonNull(app, "app");
    return new AddOnQuery(addon, app, addonService);
  }

  /** Returns a copy restricted to this add-on service. */
  public AddOnQuery of(String addonService) {
    Objects.requireNonNull(addonService, "addonService");
    return new AddOnQuery(addon, app, addonService);
  }
}
