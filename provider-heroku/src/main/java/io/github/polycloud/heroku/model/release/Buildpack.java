package io.github.polycloud.heroku.model.release;

import org.jspecify.annotations.Nullable;

/**
 * A buildpack by its address, its name, or both.
 *
 * @param url where it is; the address of a private one holds a token, which is not shown
 * @param name its name, for example {@code heroku/ruby}
 */
public record Buildpack(@Nullable String url, @Nullable String name) {
  /** The one at this address. */
  public static Buildpack at(String url) {
    return new Buildpack(url, null);
  }

  /** The one of this name. */
  public static Buildpack named(String name) {
    return new Buildpack(null, name);
  }

  /** An address without what logs in there. */
  static String shown(String address) {
    return address.replaceFirst("//[^/]*@", "//****@").replaceFirst("(?s)[?#].*", "");
  }

  @Override
  public String toString() {
    return "Buildpack[" + (url == null ? name : shown(url)) + "]";
  }
}
