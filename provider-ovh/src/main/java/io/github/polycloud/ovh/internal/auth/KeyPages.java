package io.github.polycloud.ovh.internal.auth;

import io.github.polycloud.ovh.model.auth.AccessRule;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The web pages of OVH's endpoints on which keys are created. Other endpoints have none. */
public final class KeyPages {
  private static final Pattern ENDPOINT =
      Pattern.compile(
          "(https://(?:(?:eu|ca)\\.api\\.(?:ovh|kimsufi|soyoustart)\\.com|api\\.us\\.ovhcloud\\.com))"
              + "/.*");

  private final @Nullable String origin;

  private KeyPages(@Nullable String origin) {
    this.origin = origin;
  }

  /** Returns the pages of the endpoint with this URL, or of a request to it. */
  public static KeyPages of(String url) {
    Matcher known = ENDPOINT.matcher(url);
    return new KeyPages(known.matches() ? known.group(1) : null);
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
    return origin == null ? null : URI.create(origin + path);
  }
}
