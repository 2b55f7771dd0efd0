package io.github.polycloud.heroku.model.addon;

import java.util.List;

/**
 * Config vars for an add-on, set by its provider.
 *
 * @param config each with its new value; those that are not named stay
 */
public record AddOnConfigUpdate(List<AddOnConfigVar> config) {
  /** These config vars. */
  public static AddOnConfigUpdate of(AddOnConfigVar... config) {
    return new AddOnConfigUpdate(List.of(config));
  }
}
