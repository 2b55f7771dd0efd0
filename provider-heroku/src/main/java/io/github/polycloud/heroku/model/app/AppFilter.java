package io.github.polycloud.heroku.model.app;

import java.util.List;

/**
 * A filter for apps.
 *
 * @param in values to match
 * @since 0.1.0
 */
public record AppFilter(Choice in) {
  /** Creates a filter for the apps with these ids. */
  public static AppFilter ids(List<String> ids) {
    return new AppFilter(new Choice(List.copyOf(ids)));
  }

  /**
   * The values of which an app must match one.
   *
   * @param id ids of apps
   */
  public record Choice(List<String> id) {}
}
