// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.ConfiguredClouds;
import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Connects to the clouds that the options of a command select. Not thread-safe. */
public final class Connector implements AutoCloseable {
  private static final String LEGACY = "heroku-legacy";

  private final List<String> selected;
  private final boolean useSandbox;
  private final @Nullable String profile;
  private final @Nullable Path certificates;
  private final int verbose;
  private final boolean rehearsal;
  private final AtomicBoolean rehearsed = new AtomicBoolean();
  private @Nullable Sandbox sandbox;

  Connector(
      List<String> selected,
      boolean useSandbox,
      @Nullable String profile,
      @Nullable Path certificates,
      int verbose,
      boolean rehearsal) {
    this.selected = selected;
    this.useSandbox = useSandbox;
    this.profile = profile;
    this.certificates = certificates;
    this.verbose = verbose;
    this.rehearsal = rehearsal;
  }

  /** Returns the private sandbox, started at the first call, if the options ask for one. */
  public Optional<Sandbox> sandbox() {
    if (useSandbox && sandbox == null) {
      sandbox = Sandbox.builder().apps(5).bills(36).servers(3).start();
      System.err.println("note: a private sandbox with invented data, not a real account");
    }
    return Optional.ofNullable(sandbox);
  }

  /** Returns whether a write was printed instead of sent. */
  boolean hasRehearsed() {
    return rehearsed.get();
  }

  /**
   * Connects to the selected clouds that have credentials, in the order of their ids. Those whose
   * credentials cannot be used are in the second map.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if there are none
   */
  Opened connect() {
    Map<String, Cloud> clouds = new TreeMap<>();
    Map<String, CloudException> failures = new TreeMap<>();
    if (useSandbox) {
      Sandbox running = sandbox().orElseThrow();
      for (String id : ids()) {
        clouds.put(id, onSandbox(running, id).connect());
      }
    } else if (profile != null) {
      Profile read = Profiles.system().read(profile);
      for (String id : read.clouds()) {
        if (selected.isEmpty() || selected.contains(id)) {
          clouds.put(id, read.addTo(configured(id), id).connect());
        }
      }
      if (clouds.isEmpty()) {
        throw CloudException.of(
            ErrorKind.CONFIGURATION,
            String.format(
                "profile %s has no credentials for %s; 'polycloud login -c %s --profile %s' adds"
                    + " them",
                profile, selected.get(0), selected.get(0), profile));
      }
    } else if (!selected.isEmpty()) {
      for (String id : selected) {
        clouds.put(id, connect(id));
      }
    } else {
      ConfiguredClouds configured = Clouds.configured(this::configure);
      if (configured.isEmpty() && configured.failures().isEmpty()) {
        throw noCredentials();
      }
      if (configured.isEmpty()) {
        configured.orThrow();
      }
      configured.forEach(cloud -> clouds.put(cloud.provider().id(), cloud));
      if (clouds.containsKey("heroku") && clouds.containsKey(LEGACY)) {
        clouds.remove(LEGACY).close();
      }
      failures.putAll(configured.failures());
    }
    return new Opened(clouds, failures);
  }

  /** The connections, and why others cannot be used. */
  record Opened(Map<String, Cloud> clouds, Map<String, CloudException> failures) {}

  /**
   * Returns a builder with all settings but no credentials from options: OVH's application on the
   * sandbox, for logins.
   */
  public CloudBuilder application(String provider) {
    if (!useSandbox) {
      CloudBuilder builder = configured(provider);
      return profile == null ? builder : Profiles.system().read(profile).addTo(builder, provider);
    }
    Sandbox running = sandbox().orElseThrow();
    CloudBuilder builder = configured(provider);
    return provider.equals("ovh")
        ? builder
            .endpoint(running.ovh().url())
            .credential("application_key", running.ovh().applicationKey())
            .credential("application_secret", running.ovh().applicationSecret())
        : builder.endpoint(running.heroku().url());
  }

  /** Returns a builder with the credentials of the options. */
  public CloudBuilder builder(String provider) {
    return useSandbox ? onSandbox(sandbox().orElseThrow(), provider) : application(provider);
  }

  /**
   * Connects to a cloud with the credentials of the options.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if there are none
   */
  public Cloud connect(String provider) {
    try {
      return builder(provider).connect();
    } catch (CloudException e) {
      throw useSandbox || profile != null ? e : Sources.explained(e, Sources.info(provider));
    }
  }

  private CloudBuilder onSandbox(Sandbox running, String provider) {
    CloudBuilder builder = application(provider);
    return provider.equals("ovh")
        ? builder.credential("consumer_key", running.ovh().consumerKey())
        : builder
            // Rendezvous connections of one-off processes use TLS.
            .trustedCertificates(running.heroku().caCertificate())
            .credential("token", running.heroku().token())
            .credential("email", running.heroku().email());
  }

  private List<String> ids() {
    if (!selected.isEmpty()) {
      return selected;
    }
    List<String> ids = new ArrayList<>();
    // The two APIs of Heroku share their apps, so that each would be listed twice.
    Clouds.providers().stream()
        .map(info -> info.id())
        .filter(id -> !id.equals(LEGACY))
        .sorted()
        .forEach(ids::add);
    return ids;
  }

  /** Returns a builder with the settings of the options, but no credentials. */
  CloudBuilder configured(String provider) {
    return configure(Clouds.builder(provider));
  }

  private CloudBuilder configure(CloudBuilder builder) {
    builder.userAgent("polycloud-cli").environment(CommandEnvironment.get());
    if (certificates != null) {
      builder.trustedCertificates(certificates);
    }
    if (rehearsal) {
      builder.rehearse(
          call -> {
            rehearsed.set(true);
            System.err.println("would send: " + call);
          });
    }
    if (verbose > 0) {
      builder.addListener(new RequestLines());
    }
    return builder;
  }

  private static CloudException noCredentials() {
    return CloudException.of(
        ErrorKind.CONFIGURATION,
        "no credentials found; set them up with 'polycloud login', in the environment"
            + " (HEROKU_API_KEY, OVH_APPLICATION_KEY ...) or in a file, or try --sandbox");
  }

  @Override
  public void close() {
    if (sandbox != null) {
      sandbox.close();
    }
  }

  /** Returns a line such as {@code heroku: GET /apps 200 in 31 ms}. */
  static String line(CallListener.CallEnd call) {
    return String.format(
        "%s: %s %s in %d ms%s",
        call.call().connection(),
        call.call().operation(),
        call.status() > 0 ? call.status() : call.errorKind(),
        call.duration().toMillis(),
        call.attempts() > 1 ? ", " + call.attempts() + " attempts" : "");
  }

  /** Prints each request on standard error. */
  private static final class RequestLines implements CallListener {
    @Override
    public void onCallEnd(CallEnd call) {
      System.err.println(line(call));
    }
  }
}
