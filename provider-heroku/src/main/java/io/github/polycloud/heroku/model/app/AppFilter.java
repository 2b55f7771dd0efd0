package io.github.polycloud.heroku.model.app;

import java.util.List;

/**
 * Which apps to list.
 *
 * @param in what is chosen by
 */
public record AppFilter(Choice in) {
  /** These apps. */
  public static AppFilter ids(List<String> ids) {
    return new AppFilter(new Choice(List.copyOf(ids)));
  }

  /**
   * The values that an app must have one of.
   *
   * @param id ids of apps
   */
  public record Choice(List<String> id) {}
}
