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
 * What a look for providers found.
 *
 * @param providers those that work, in the order in which they were found
 * @param problems a line for each that does not
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
    Map<Class<?>, CloudProvider> found = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (ClassLoader loader : loaders) {
      load(ServiceLoader.load(CloudProvider.class, loader), found, problems);
    }
    return new Discovery(List.copyOf(found.values()), problems.stream().distinct().toList());
  }

  /**
   * The provider of this id.
   *
   * @throws io.github.polycloud.error.CloudException of kind {@code CONFIGURATION} when none or
   *     more than one has it
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
      Map<Class<?>, CloudProvider> found,
      List<String> problems) {
    var providers = loader.stream().iterator();
    while (true) {
      try {
        if (!providers.hasNext()) {
          return;
        }
        ServiceLoader.Provider<CloudProvider> next = providers.next();
        if (!found.containsKey(next.type())) {
          CloudProvider provider = next.get();
          Objects.requireNonNull(
              provider.info(), () -> next.type().getName() + " does not say what it is");
          found.put(next.type(), provider);
        }
      } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
        // One that is broken must not hide those after it.
        problems.add(e.getMessage() == null ? e.getClass().getName() : e.getMessage());
      }
    }
  }
}
