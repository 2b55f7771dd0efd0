// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.ConfiguredClouds;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.sandbox.Sandbox;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The services that a command calls: an embedded sandbox or the live services. */
final class CommandTarget implements AutoCloseable {
  private final @Nullable Sandbox sandbox;
  private final UnaryOperator<CloudBuilder> trust;

  private CommandTarget(@Nullable Sandbox sandbox, UnaryOperator<CloudBuilder> trust) {
    this.sandbox = sandbox;
    this.trust = trust;
  }

  static CommandTarget onSandbox() {
    return new CommandTarget(
        Sandbox.builder().apps(5).bills(36).servers(3).start(), UnaryOperator.identity());
  }

  static CommandTarget live(CaOption ca) {
    return new CommandTarget(null, ca::addTo);
  }

  Optional<Sandbox> sandbox() {
    return Optional.ofNullable(sandbox);
  }

  /**
   * A connection ready for {@code connect()}. Live, all settings come from the credential chain.
   */
  CloudBuilder connection(String provider) {
    CloudBuilder connection = builder(provider);
    if (sandbox == null) {
      return connection;
    }
    return provider.equals("ovh")
        ? application(connection).credential("consumer_key", sandbox.ovh().consumerKey())
        : connection
            .endpoint(sandbox.heroku().url())
            // Rendezvous connections of one-off processes use TLS.
            .trustedCertificates(sandbox.heroku().caCertificate())
            .credential("token", sandbox.heroku().token())
            .credential("email", sandbox.heroku().email());
  }

  /** RunAbove, which only the sandbox still serves; live it fails because the service is closed. */
  CloudBuilder runAbove() {
    return connection("ovh")
        .endpoint(sandbox == null ? "runabove-ca" : sandbox.ovh().runAboveUrl());
  }

  /** OVH with the application's key and secret only: enough to request a consumer key. */
  CloudBuilder ovhApplication() {
    CloudBuilder connection = builder("ovh");
    return sandbox == null ? connection : application(connection);
  }

  private CloudBuilder builder(String provider) {
    return configure(Clouds.builder(provider));
  }

  private CloudBuilder configure(CloudBuilder builder) {
    return trust.apply(builder.userAgent("polycloud-examples"));
  }

  private CloudBuilder application(CloudBuilder connection) {
    return connection
        .endpoint(sandbox.ovh().url())
        .credential("application_key", sandbox.ovh().applicationKey())
        .credential("application_secret", sandbox.ovh().applicationSecret());
  }

  /**
   * Connects to all clouds with credentials. Those whose credentials cannot be used are reported on
   * standard error.
   */
  Map<String, Cloud> clouds() {
    Map<String, Cloud> clouds = new LinkedHashMap<>();
    if (sandbox != null) {
      for (ProviderInfo provider : Clouds.providers()) {
        clouds.put(provider.id(), connection(provider.id()).connect());
      }
      return clouds;
    }
    ConfiguredClouds configured = Clouds.configured(this::configure);
    if (configured.isEmpty()) {
      configured.orThrow();
    }
    configured.failures().forEach((id, e) -> System.err.println("skipped " + Main.oneLine(e)));
    configured.forEach(cloud -> clouds.put(cloud.provider().id(), cloud));
    return clouds;
  }

  @Override
  public void close() {
    if (sandbox != null) {
      sandbox.close();
    }
  }
}
