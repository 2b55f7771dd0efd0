package io.github.polycloud.heroku.model.log;

/**
 * Where a drain forwards to.
 *
 * @param url {@code syslog+tls://} or {@code https://}; it may hold credentials and is not shown
 */
public record LogDrainTarget(String url) {
  @Override
  public String toString() {
    return "LogDrainTarget[]";
  }
}
