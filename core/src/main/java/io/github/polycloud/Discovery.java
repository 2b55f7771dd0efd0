package io.github.polycloud;

import io.github.polycloud.spi.CloudProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeSet;

/**
 * The result of a search for providers.
 *
 * <p>Providers are found by {@code ServiceLoader} through the context class loader of the thread,
 * then through the class loader of this library; a class that both find counts once, and that of
 * the context class loader is used. A provider that cannot be loaded is skipped and reported in
 * {@code problems}.
 *
 * @param providers the providers that can be used, in the order in which they were found
 * @param problems one line for each provider that cannot be loaded
 */
public record Discovery(List<CloudProvider> providers, List<String> problems) {
  private static final String ARTIFACTS =
      "add io.github.polycloud:polycloud-provider-heroku, -provider-legacy-v2 or -provider-ovh to"
          + " the dependencies";

  /** Keeps copies. */
  public Discovery {
    providers = List.copyOf(providers);
    problems = List.copyOf(problems);
  }

  static Discovery run() {
    List<ClassLoader> loaders = new ArrayList<>();
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    if (context != null) {
      loaders.add(context);
    }
    ClassLoader own = Discovery.class.getClassLoader();
    if (own != context) {
      loaders.add(own);
    }
    return run(loaders);
  }

  static Discovery run(List<ClassLoader> loaders) {
    Map<String, CloudProvider> found = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (ClassLoader loader : loaders) {
      load(ServiceLoader.load(CloudProvider.class, loader), found, problems);
    }
    return new Discovery(List.copyOf(found.values()), problems.stream().distinct().toList());
  }

  /**
   * The provider of this id.
   *
   * @throws io.github.polycloud.error.CloudException of kind {@code CONFIGURATION} if no provider
   *     has it (the message lists those there are, or the artifacts to add), or if more than one
   *     has it (the message lists their classes)
   */
  public CloudProvider provider(String id) {
    List<CloudProvider> matches = providers.stream().filter(p -> p.info().id().equals(id)).toList();
    if (matches.size() == 1) {
      return matches.get(0);
    }
    if (matches.size() > 1) {
      throw Clouds.unknown(
          "more than one provider is called "
              + id
              + ": "
              + String.join(", ", matches.stream().map(p -> p.getClass().getName()).toList())
              + "; leave only one on the class path or pass an instance");
    }
    String broken =
        problems.isEmpty() ? "" : "; could not be loaded: " + String.join("; ", problems);
    if (providers.isEmpty()) {
      throw Clouds.unknown("no provider is on the class path; " + ARTIFACTS + broken);
    }
    TreeSet<String> known = new TreeSet<>();
    providers.forEach(p -> known.add(p.info().id()));
    throw Clouds.unknown(
        "there is no provider " + id + "; found are " + String.join(", ", known) + broken);
  }

  private static void load(
      ServiceLoader<CloudProvider> loader,
      Map<String, CloudProvider> found,
      List<String> problems) {
    var providers = loader.stream().iterator();
    while (true) {
      try {
        if (!providers.hasNext()) {
          return;
        }
        ServiceLoader.Provider<CloudProvider> next = providers.next();
        String type = next.type().getName();
        if (!found.containsKey(type)) {
          CloudProvider provider = next.get();
          Objects.requireNonNull(provider.info(), () -> type + " does not say what it is");
          found.put(type, provider);
        }
      } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
        // One that is broken must not hide those after it.
        problems.add(e.getMessage() == null ? e.getClass().getName() : e.getMessage());
      }
    }
  }
}
