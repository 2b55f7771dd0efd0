// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.drain;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import io.github.polycloud.sandbox.internal.heroku.state.app.AppLog;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The log drains of an app. The sandbox sends nothing to them. */
public final class Drains implements Serializable {

  private static final Set<String> SCHEMES = Set.of("syslog", "syslog+tls", "http", "https");

  private final List<Drain> drains = new ArrayList<>();
  private final InstantSource clock;
  private final AppLog log;

  public Drains(InstantSource clock, AppLog log) {
    this.clock = clock;
    this.log = log;
  }

  public List<Drain> all() {
    return List.copyOf(drains);
  }

  public List<Drain> of(AddOn addOn) {
    return drains.stream().filter(drain -> addOn.equals(drain.addOn())).toList();
  }

  public Drain find(String identity) {
    return in(drains, identity);
  }

  public Drain find(AddOn addOn, String identity) {
    return in(of(addOn), identity);
  }

  public Drain add(String url) {
    return add(url, null);
  }

  /**
   * Adds the drain of an add-on that receives logs. The URL has the id, because not every name is a
   * valid host name.
   */
  public void addFor(AddOn addOn) {
    add("syslog+tls://%s.logs.example.com:6514".formatted(addOn.id()), addOn);
  }

  public void setUrl(Drain drain, String url) {
    valid(url);
    if (!drain.url().equals(url)) {
      requireNew(url);
      drain.setUrl(url, clock.instant());
      log.api("Update log drain");
    }
  }

  public void remove(Drain drain) {
    if (drain.addOn() != null) {
      throw HerokuError.invalid("This drain goes with its add-on only.");
    }
    drains.remove(drain);
    log.api("Remove log drain");
  }

  /** Removes a drain by its URL, for the legacy API. */
  public void remove(String url) {
    remove(
        drains.stream()
            .filter(drain -> drain.url().equals(url))
            .findFirst()
            .orElseThrow(() -> HerokuError.notFound("drain")));
  }

  public void removeAll() {
    drains.removeIf(drain -> drain.addOn() == null);
    log.api("Remove all log drains");
  }

  public void removeOf(AddOn addOn) {
    drains.removeAll(of(addOn));
  }

  private Drain add(String url, @Nullable AddOn addOn) {
    valid(url);
    requireNew(url);
    Drain drain = new Drain(url, addOn, clock.instant());
    drains.add(drain);
    log.api("Add log drain");
    return drain;
  }

  private void requireNew(String url) {
    if (drains.stream().anyMatch(drain -> drain.url().equals(url))) {
      throw HerokuError.invalid("This drain is already there.");
    }
  }

  private static Drain in(List<Drain> drains, String identity) {
    return Lookup.first(drains, drain -> drain.is(identity), "log_drain");
  }

  static String valid(String url) {
    try {
      URI parsed = new URI(url);
      if (parsed.getHost() != null && SCHEMES.contains(String.valueOf(parsed.getScheme()))) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Reported like any other invalid URL.
    }
    throw HerokuError.invalid("url must be a syslog or HTTP address: a drain needs one.");
  }
}
