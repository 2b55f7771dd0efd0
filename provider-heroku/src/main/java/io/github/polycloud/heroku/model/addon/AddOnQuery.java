package io.github.polycloud.heroku.model.addon;

import org.jspecify.annotations.Nullable;

/**
 * Which add-ons to look for.
 *
 * @param addon id or name of an add-on, or name of an attachment
 * @param app id or name of the app in which an attachment is looked for
 * @param addonService id or name of the service that it must be of
 */
public record AddOnQuery(String addon, @Nullable String app, @Nullable String addonService) {
  /** Add-ons of this name, wherever they are. */
  public static AddOnQuery withName(String addon) {
    return new AddOnQuery(addon, null, null);
  }

  /** Only what this app sees. */
  public AddOnQuery in(String app) {
    return new AddOnQuery(addon, app, addonService);
  }

  /** Only instances of this service. */
  public AddOnQuery of(String addonService) {
    return new AddOnQuery(addon, app, addonService);
  }
}
