// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Connections to all clouds whose credentials are configured. Providers without any credentials are
 * left out, as are those with a retired default endpoint and no configured one (Heroku's legacy
 * API); those whose credentials were found but cannot be used are {@link #failures()}.
 *
 * <pre>{@code
 * try (ConfiguredClouds clouds = Clouds.configured().orThrow()) {
 *   for (Cloud cloud : clouds) {
 *     System.out.println(cloud.provider().id());
 *   }
 * }
 * }</pre>
 *
 * <p>Thread-safe. Closing it closes all connections.
 *
 * @since 0.1.0
 */
public final class ConfiguredClouds implements Iterable<Cloud>, AutoCloseable {
  private final List<Cloud> clouds;
  private final Map<String, CloudException> failures;
  private final String nothingFound;

  private ConfiguredClouds(
      List<Cloud> clouds, Map<String, CloudException> failures, String nothingFound) {
    this.clouds = List.copyOf(clouds);
    this.failures = Collections.unmodifiableMap(failures);
    this.nothingFound = nothingFound;
  }

  static ConfiguredClouds connect(ProviderDiscovery discovery, Consumer<CloudBuilder> settings) {
    List<Cloud> clouds = new ArrayList<>();
    Map<String, CloudException> failures = new LinkedHashMap<>();
    List<String> ids = discovery.providers().stream().map(p -> p.info().id()).distinct().toList();
    for (String id : ids) {
      try {
        CloudBuilder builder = new CloudBuilder(discovery.provider(id));
        settings.accept(builder);
        builder.connectIfConfigured().ifPresent(clouds::add);
      } catch (CloudException e) {
        failures.put(id, e);
      } catch (RuntimeException e) {
        // A mistake in the settings: without this, what is open already would never be closed.
        closeAll(clouds);
        throw e;
      }
    }
    String nothingFound =
        ids.isEmpty()
            ? discovery.noProvider(ProviderDiscovery.ARTIFACTS)
            : "no credentials found for any of "
                + String.join(", ", ids)
                + "; Clouds.connect(id) lists the places that are searched"
                + discovery.notLoaded();
    return new ConfiguredClouds(clouds, failures, nothingFound);
  }

  /** Returns the open connections, in discovery order. */
  public List<Cloud> clouds() {
    return clouds;
  }

  /**
   * Returns, by id of the provider, why credentials that were found cannot be used: incomplete,
   * ambiguous, or with a wrong endpoint or file.
   */
  public Map<String, CloudException> failures() {
    return failures;
  }

  /** Returns whether there is no connection. */
  public boolean isEmpty() {
    return clouds.isEmpty();
  }

  @Override
  public Iterator<Cloud> iterator() {
    return clouds.iterator();
  }

  /**
   * Returns this, unless a failure or the lack of any credentials has to be corrected first.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if credentials were found that cannot be
   *     used, or if none were found; all connections are closed then
   */
  public ConfiguredClouds orThrow() {
    if (failures.isEmpty() && !clouds.isEmpty()) {
      return this;
    }
    close();
    if (failures.isEmpty()) {
      throw CloudException.of(ErrorKind.CONFIGURATION, nothingFound);
    }
    CloudException first = failures.values().iterator().next();
    CloudException error =
        CloudException.of(
            ErrorDetails.of(
                    ErrorKind.CONFIGURATION,
                    "credentials of "
                        + String.join(", ", failures.keySet())
                        + " cannot be used: "
                        + first.getMessage())
                .withCause(first));
    failures.values().stream().skip(1).forEach(error::addSuppressed);
    throw error;
  }

  @Override
  public void close() {
    closeAll(clouds);
  }

  /** Closes all, also if one fails to close. */
  private static void closeAll(List<Cloud> clouds) {
    RuntimeException failure = null;
    for (Cloud cloud : clouds) {
      try {
        cloud.close();
      } catch (RuntimeException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** Returns the ids of the providers. */
  @Override
  public String toString() {
    return "ConfiguredClouds"
        + clouds.stream().map(cloud -> cloud.provider().id()).toList()
        + (failures.isEmpty() ? "" : ", failed " + failures.keySet());
  }
}
