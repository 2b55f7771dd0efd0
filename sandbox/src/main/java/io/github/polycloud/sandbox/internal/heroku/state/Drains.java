package io.github.polycloud.sandbox.internal.heroku.state;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where an app's log is sent on to. Nothing is really sent: the sandbox calls nobody. */
public final class Drains {

  private static final Set<String> SCHEMES = Set.of("syslog", "syslog+tls", "http", "https");

  private final Set<String> urls = new LinkedHashSet<>();
  private final AppLog log;

  Drains(AppLog log) {
    this.log = log;
  }

  public List<String> all() {
    return List.copyOf(urls);
  }

  public void add(String url) {
    if (!isValid(url)) {
      throw Refusal.invalid("A drain needs a syslog or HTTP address.");
    }
    if (!urls.add(url)) {
      throw Refusal.invalid("This drain is already there.");
    }
    log.api("Add log drain");
  }

  public void remove(String url) {
    if (!urls.remove(url)) {
      throw Refusal.notFound("drain");
    }
    log.api("Remove log drain");
  }

  public void removeAll() {
    urls.clear();
    log.api("Remove all log drains");
  }

  private static boolean isValid(String url) {
    try {
      URI parsed = new URI(url);
      return parsed.getHost() != null && SCHEMES.contains(String.valueOf(parsed.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
