package io.github.polycloud.ovh.model.runabove;

/**
 * The console of an instance. Its URL needs no login, so {@link #toString} omits it.
 *
 * @param url its URL
 * @since 0.1.0
 */
public record RunAboveConsole(String url) {
  @Override
  public String toString() {
    return "RunAboveConsole[]";
  }
}
