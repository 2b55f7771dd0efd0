package io.github.polycloud.heroku.legacy.model;

import java.util.Objects;

/**
 * A stack.
 *
 * @param name its name
 * @param current whether the app runs on it
 * @param beta whether it is being tried out
 * @param requested whether the app moves to it at the next push
 */
public record Stack(String name, boolean current, boolean beta, boolean requested) {
  /** Refuses a stack without what it is known by. */
  public Stack {
    Objects.requireNonNull(name, "name");
  }
}
