package io.github.polycloud.ovh.model.runabove;

/**
 * Where the screen of an instance is seen, without a login; the address is not shown by {@link
 * #toString}.
 *
 * @param url the address
 */
public record RunAboveConsole(String url) {
  @Override
  public String toString() {
    return "RunAboveConsole[]";
  }
}
