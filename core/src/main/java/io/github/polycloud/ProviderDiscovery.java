// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The result of provider discovery: the providers that were loaded, and the errors of those that
 * were not. Immutable.
 *
 * <pre>{@code
 * ProviderDiscovery discovery = Clouds.discoverProviders();
 * discovery.errors().forEach(System.err::println);
 * CloudProvider provider = discovery.provider("heroku");
 * }</pre>
 *
 * <p>Providers are discovered with {@link ServiceLoader} through the context class loader of the
 * thread, then through the class loader of this library. A class that both find is loaded once, by
 * the context class loader. A provider that cannot be loaded is skipped and reported in {@code
 * errors}. {@link Clouds#discoverProviders(ClassLoader)} searches a class loader of the caller's
 * choice instead.
 *
 * @param providers the providers that were loaded, in discovery order
 * @param errors one line for each provider that could not be loaded
 * @param classLoaders the names of the class loaders that were searched, for messages
 * @since 0.1.0
 */
public record ProviderDiscovery(
    List<CloudProvider> providers, List<String> errors, List<String> classLoaders) {
  static final String ARTIFACTS =
      "add io.github.polycloud:polycloud-provider-heroku, -provider-legacy-v2 or -provider-ovh to"
          + " the dependencies";

  // Only for the advice in an error: a provider is never loaded by these names.
  private static final Map<String, String> ARTIFACT_BY_ID =
      Map.of(
          "heroku", "polycloud-provider-heroku",
          "heroku-legacy", "polycloud-provider-legacy-v2",
          "ovh", "polycloud-provider-ovh");

  /** Copies the lists. */
  public ProviderDiscovery {
    providers = Elements.copyOf("providers", providers);
    errors = Elements.copyOf("errors", errors);
    classLoaders = Elements.copyOf("classLoaders", classLoaders);
  }

  static ProviderDiscovery run() {
    return run(loaders());
  }

  /**
   * Returns the provider with this id, without creating those that are annotated with another one.
   *
   * @throws CloudException like {@link #provider}
   */
  static CloudProvider find(String id) {
    ProviderDiscovery candidates = run(loaders(), id);
    return (candidates.matching(id).isEmpty() ? run() : candidates).provider(id);
  }

  private static List<ClassLoader> loaders() {
    List<ClassLoader> loaders = new ArrayList<>();
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    if (context != null) {
      loaders.add(context);
    }
    ClassLoader library = ProviderDiscovery.class.getClassLoader();
    if (library != context) {
      loaders.add(library);
    }
    return loaders;
  }

  static ProviderDiscovery run(List<ClassLoader> loaders) {
    return run(loaders, null);
  }

  private static ProviderDiscovery run(List<ClassLoader> loaders, @Nullable String id) {
    Map<String, CloudProvider> found = new LinkedHashMap<>();
    List<String> errors = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (ClassLoader loader : loaders) {
      load(ServiceLoader.load(CloudProvider.class, loader), id, found, errors);
      names.add(name(loader));
    }
    return new ProviderDiscovery(
        List.copyOf(found.values()), List.copyOf(new LinkedHashSet<>(errors)), names);
  }

  private static String name(ClassLoader loader) {
    String name = loader.getName();
    return name == null ? loader.getClass().getName() : name;
  }

  /**
   * Returns the provider with this id.
   *
   * @param id the id, for example {@code heroku}
   * @throws CloudException of kind {@code CONFIGURATION} if no provider has this id (the message
   *     lists the available ones, or the artifacts to add), or if more than one has it (the message
   *     lists their classes)
   */
  public CloudProvider provider(String id) {
    Objects.requireNonNull(id, "id");
    List<CloudProvider> matches = matching(id);
    if (matches.size() == 1) {
      return matches.get(0);
    }
    if (matches.size() > 1) {
      throw Clouds.unknown(
          "more than one provider has the id "
              + id
              + ": "
              + String.join(", ", matches.stream().map(p -> p.getClass().getName()).toList())
              + "; leave only one on the class path or pass an instance");
    }
    String artifact = ARTIFACT_BY_ID.get(id);
    String advice = "add io.github.polycloud:" + artifact + " to the dependencies";
    if (providers.isEmpty()) {
      throw Clouds.unknown(noProvider(artifact == null ? ARTIFACTS : advice));
    }
    TreeSet<String> known = new TreeSet<>();
    providers.forEach(p -> known.add(p.info().id()));
    throw Clouds.unknown(
        (artifact == null
                ? "unknown provider " + id
                : "provider " + id + " is not on the class path; " + advice)
            + "; available are "
            + String.join(", ", known)
            + notLoaded());
  }

  private List<CloudProvider> matching(String id) {
    List<CloudProvider> matches = new ArrayList<>();
    for (CloudProvider provider : providers) {
      if (provider.info().id().equals(id)) {
        matches.add(provider);
      }
    }
    return matches;
  }

  /** Returns the message for a discovery that found nothing, with the artifacts to add. */
  String noProvider(String advice) {
    return "no provider is on the class path; "
        + advice
        + "; searched: "
        + String.join(", ", classLoaders)
        + "; one that another class loader has is found by Clouds.discoverProviders(loader)"
        + notLoaded();
  }

  /** Returns the end of a message: the providers that could not be loaded, if there are any. */
  String notLoaded() {
    return errors.isEmpty() ? "" : "; could not be loaded: " + String.join("; ", errors);
  }

  /**
   * Adds the providers of a loader.
   *
   * @param id leaves out those that are annotated with another id; null to leave out none
   */
  private static void load(
      ServiceLoader<CloudProvider> loader,
      @Nullable String id,
      Map<String, CloudProvider> found,
      List<String> errors) {
    var providers = loader.stream().iterator();
    while (true) {
      try {
        if (!providers.hasNext()) {
          return;
        }
        ServiceLoader.Provider<CloudProvider> next = providers.next();
        String type = next.type().getName();
        ProviderId annotated = next.type().getAnnotation(ProviderId.class);
        boolean other = id != null && annotated != null && !annotated.value().equals(id);
        if (!other && !found.containsKey(type)) {
          CloudProvider provider = next.get();
          requireValid(type, provider.info(), annotated);
          found.put(type, provider);
        }
      } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
        // A provider that cannot be loaded must not prevent the others from being found.
        errors.add(e.getMessage() == null ? e.getClass().getName() : e.getMessage());
      }
    }
  }

  private static void requireValid(
      String type, @Nullable ProviderInfo info, @Nullable ProviderId annotated) {
    if (info == null) {
      throw new NullPointerException(type + ".info() returned null");
    }
    if (annotated != null && !annotated.value().equals(info.id())) {
      throw new IllegalStateException(
          type + " has the id " + info.id() + ", but @ProviderId names another one");
    }
  }
}
