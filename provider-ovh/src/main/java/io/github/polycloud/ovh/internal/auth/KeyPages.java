// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.auth;

import io.github.polycloud.ovh.model.auth.AccessRule;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The web pages of OVH's endpoints on which keys are created. Other endpoints have none. */
public final class KeyPages {
  private static final Pattern OWN =
      Pattern.compile(
          "(?:eu|ca)\\.api\\.(?:ovh|kimsufi|soyoustart)\\.com|api\\.us\\.ovhcloud\\.com");

  private static final Pattern MOVED = Pattern.compile("api\\.(eu|ca)\\.ovhcloud\\.com");

  private final @Nullable String base;

  private KeyPages(@Nullable String base) {
    this.base = base;
  }

  /** Returns the pages of the endpoint with this URL, or of a request to it. */
  public static KeyPages of(String url) {
    URI uri = URI.create(url);
    if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null || uri.getPort() >= 0) {
      return new KeyPages(null);
    }
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    if (OWN.matcher(host).matches()) {
      return new KeyPages("https://" + host);
    }
    Matcher moved = MOVED.matcher(host);
    return new KeyPages(
        moved.matches() ? "https://auth." + moved.group(1) + ".ovhcloud.com/api" : null);
  }

  /** The page that creates an application and a consumer key at once; null if there is none. */
  public @Nullable URI createToken() {
    return page("/createToken/");
  }

  /** Like {@link #createToken()}, with a form that requests an access rule. */
  @Nullable URI createToken(AccessRule rule) {
    return page("/createToken/?" + rule.method() + "=" + rule.path());
  }

  /** The page that creates an application; null if there is none. */
  public @Nullable URI createApp() {
    return page("/createApp/");
  }

  private @Nullable URI page(String path) {
    return base == null ? null : URI.create(base + path);
  }
}
