package io.github.polycloud.heroku.legacy.model;

import java.util.Objects;

/**
 * What an update of an app answers.
 *
 * @param name the name of the app from now on
 */
public record AppName(String name) {
  /** Refuses an app without what it is known by. */
  public AppName {
    Objects.requireNonNull(name, "name");
  }
}
