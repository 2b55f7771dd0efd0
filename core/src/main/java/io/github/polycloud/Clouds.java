// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import io.github.polycloud.engine.internal.RequiredLibraries;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.spi.CloudProvider;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Entry point: discovers providers and creates connections.
 *
 * <pre>{@code
 * Clouds.providers().forEach(provider -> System.out.println(provider.id()));
 *
 * try (Cloud cloud = Clouds.connect("heroku")) {
 *   System.out.println(cloud.account().profile().email());
 * }
 * }</pre>
 *
 * <p>Providers are discovered with {@link java.util.ServiceLoader}: first through the context class
 * loader of the thread, then through the class loader of this library. A provider that cannot be
 * loaded is skipped and reported by {@link #discoverProviders()}; it does not affect the others.
 *
 * <p>All methods are thread-safe. Each call runs discovery again; its result is not cached.
 *
 * @since 0.1.0
 */
public final class Clouds {
  private Clouds() {}

  /**
   * Discovers providers and reports those that could not be loaded.
   *
   * <pre>{@code
   * ProviderDiscovery discovery = Clouds.discoverProviders();
   * discovery.errors().forEach(System.err::println);
   * }</pre>
   *
   * @throws CloudException of kind {@code CONFIGURATION} if a library that all providers need, such
   *     as Jackson, is too old
   */
  public static ProviderDiscovery discoverProviders() {
    RequiredLibraries.check();
    return ProviderDiscovery.run();
  }

  /**
   * Discovers providers through one class loader only, for providers that neither the context class
   * loader nor that of this library finds, such as those of a plugin:
   *
   * <pre>{@code
   * ClassLoader loader = ModuleLayer.boot().findLoader("com.example.plugin");
   * CloudProvider provider = Clouds.discoverProviders(loader).provider("heroku");
   * Cloud cloud = Clouds.builder(provider).connect();
   * }</pre>
   *
   * @param loader the class loader; it must see the same classes of this library as the caller
   */
  public static ProviderDiscovery discoverProviders(ClassLoader loader) {
    Objects.requireNonNull(loader, "loader");
    RequiredLibraries.check();
    return ProviderDiscovery.run(List.of(loader));
  }

  /** Returns the descriptions of all providers that could be loaded, in discovery order. */
  public static List<ProviderInfo> providers() {
    return discoverProviders().providers().stream().map(CloudProvider::info).toList();
  }

  /**
   * Connects to a provider with the endpoint and credentials found in the environment and in
   * configuration files. No request is sent.
   *
   * @param providerId the id of the provider, for example {@code heroku}
   * @throws CloudException of kind {@code CONFIGURATION} if no provider or more than one has this
   *     id, or if credentials are missing or ambiguous
   */
  public static Cloud connect(String providerId) {
    return builder(providerId).connect();
  }

  /**
   * Connects to all providers on the class path whose credentials are found in the environment and
   * in configuration files. No request is sent.
   *
   * <pre>{@code
   * try (ConfiguredClouds clouds = Clouds.configured().orThrow()) {
   *   clouds.forEach(cloud -> System.out.println(cloud.provider().id()));
   * }
   * }</pre>
   */
  public static ConfiguredClouds configured() {
    return configured(builder -> {});
  }

  /**
   * Like {@link #configured()}, but with settings for each connection.
   *
   * @param settings called with the builder of each connection
   */
  public static ConfiguredClouds configured(Consumer<CloudBuilder> settings) {
    Objects.requireNonNull(settings, "settings");
    return ConfiguredClouds.connect(discoverProviders(), settings);
  }

  /**
   * Returns a builder for a connection to a provider.
   *
   * <pre>{@code
   * Cloud cloud = Clouds.builder("heroku").credential("token", token).connect();
   * }</pre>
   *
   * @param providerId the id of the provider, for example {@code heroku}
   * @throws CloudException of kind {@code CONFIGURATION} if no provider or more than one has this
   *     id
   */
  public static CloudBuilder builder(String providerId) {
    Objects.requireNonNull(providerId, "providerId");
    RequiredLibraries.check();
    return new CloudBuilder(ProviderDiscovery.find(providerId));
  }

  /**
   * Returns a builder for a connection to the given provider. Discovery is skipped.
   *
   * @param provider the provider, which need not be registered with {@code ServiceLoader}
   */
  public static CloudBuilder builder(CloudProvider provider) {
    Objects.requireNonNull(provider, "provider");
    RequiredLibraries.check();
    return new CloudBuilder(provider);
  }

  static CloudException unknown(String message) {
    return CloudException.of(ErrorKind.CONFIGURATION, message);
  }
}
