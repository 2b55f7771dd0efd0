package io.github.polycloud;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.spi.CloudProvider;
import java.util.List;

/**
 * Where a program begins: which clouds there are, and the way to one.
 *
 * <pre>{@code
 * Clouds.list().forEach(provider -> System.out.println(provider.id()));
 *
 * try (Cloud cloud = Clouds.connect("heroku")) {
 *   System.out.println(cloud.account().me().email());
 * }
 * }</pre>
 *
 * <p>Providers are found by {@code ServiceLoader}: first by the context class loader, then by the
 * one that loaded this library. A provider that cannot be loaded is skipped and reported by {@link
 * #discover()}; it hides no other.
 */
public final class Clouds {
  private Clouds() {}

  /** Looks for providers, and tells what was found and what was broken. */
  public static Discovery discover() {
    return Discovery.run();
  }

  /** The providers that can be used. */
  public static List<ProviderInfo> list() {
    return discover().providers().stream().map(CloudProvider::info).toList();
  }

  /**
   * Connects to a provider with the endpoint and credentials that environment and files name.
   *
   * @throws CloudException of kind {@code CONFIGURATION} when there is no such provider, when two
   *     claim the id, or when credentials are missing
   */
  public static Cloud connect(String providerId) {
    return connection(providerId).connect();
  }

  /** Starts a connection to a provider, to set by hand what should not be found. */
  public static CloudBuilder connection(String providerId) {
    return new CloudBuilder(discover().provider(providerId));
  }

  /** Starts a connection to this provider, whatever else is on the class path. */
  public static CloudBuilder connection(CloudProvider provider) {
    return new CloudBuilder(provider);
  }

  static CloudException unknown(String message) {
    return new CloudException(ErrorKind.CONFIGURATION, message);
  }
}
