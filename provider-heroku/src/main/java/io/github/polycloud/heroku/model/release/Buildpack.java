// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A buildpack, identified by URL, name or both.
 *
 * @param url its URL; that of a private one may contain a token, which {@code toString} omits
 * @param name its name, for example {@code heroku/ruby}
 * @since 0.1.0
 */
public record Buildpack(@Nullable String url, @Nullable String name) {
  /** Creates a reference by URL. */
  public static Buildpack at(String url) {
    Objects.requireNonNull(url, "url");
    return new Buildpack(url, null);
  }

  /** Creates a reference by name. */
  public static Buildpack named(String name) {
    Objects.requireNonNull(name, "name");
    return new Buildpack(null, name);
  }

  /** Removes user info, query and fragment from a URL. */
  static String shown(String address) {
    return address.replaceFirst("//[^/]*@", "//****@").replaceFirst("(?s)[?#].*", "");
  }

  @Override
  public String toString() {
    return "Buildpack[" + (url == null ? name : shown(url)) + "]";
  }
}
