// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks once that the libraries that the engine uses are not too old, as the dependency management
 * of a framework may make them. Without this, the first call that needs a missing class would fail.
 */
public final class RequiredLibraries {
  private RequiredLibraries() {}

  /**
   * A library.
   *
   * @param minimum its artifact and lowest version
   * @param needed a class that older versions do not have
   * @param any a class that all versions have
   */
  private record Library(String minimum, String needed, String any) {}

  private static final List<Library> LIBRARIES =
      List.of(
          new Library("feign-core 13.6", "feign.BaseBuilder", "feign.Feign"),
          new Library(
              "resilience4j-core 2.2",
              "io.github.resilience4j.core.functions.Either",
              "io.github.resilience4j.core.IntervalFunction"),
          new Library(
              "httpclient5 5.5",
              "org.apache.hc.client5.http.ssl.TlsSocketStrategy",
              "org.apache.hc.client5.http.classic.HttpClient"),
          new Library(
              "httpcore5 5.3",
              "org.apache.hc.core5.http.ProtocolVersionParser",
              "org.apache.hc.core5.http.HttpRequest"),
          new Library(
              "jackson-databind 3.1",
              "tools.jackson.databind.cfg.CacheProvider",
              "tools.jackson.databind.ObjectMapper"));

  // Added for Jackson 3.1, 3.2 and so on.
  private static final List<String> ADDED_ANNOTATIONS = List.of("JsonSerializeAs", "JsonApplyView");

  private static final @Nullable String PROBLEM = problem(RequiredLibraries.class.getClassLoader());

  /**
   * Rejects libraries that are too old. Costs nothing after the first time.
   *
   * @throws CloudException of kind {@code CONFIGURATION} that names them
   */
  public static void check() {
    if (PROBLEM != null) {
      throw CloudException.of(ErrorKind.CONFIGURATION, PROBLEM);
    }
  }

  private static @Nullable String problem(@Nullable ClassLoader loader) {
    List<String> tooOld = new ArrayList<>();
    for (Library library : LIBRARIES) {
      if (load(library.needed(), loader) == null) {
        tooOld.add(library.minimum() + " or newer, found " + jar(library.any(), loader));
      }
    }
    if (tooOld.isEmpty() && !annotationsFit(loader)) {
      tooOld.add(
          "jackson-annotations 2."
              + (20 + PackageVersion.VERSION.getMinorVersion())
              + " or newer, found "
              + jar("com.fasterxml.jackson.annotation.JsonProperty", loader));
    }
    return tooOld.isEmpty()
        ? null
        : "a library is missing or too old: "
            + String.join("; ", tooOld)
            + "; import io.github.polycloud:polycloud-bom before other BOMs";
  }

  /**
   * Whether Jackson has the annotations that it looks for: version 3.N needs those of 2.(20 + N).
   * It loads some of them only when it writes the first object, which takes longer than the other
   * checks; that is done only for versions whose annotations are not known here.
   */
  private static boolean annotationsFit(@Nullable ClassLoader loader) {
    int minor = PackageVersion.VERSION.getMinorVersion();
    if (minor <= ADDED_ANNOTATIONS.size()) {
      for (String annotation : ADDED_ANNOTATIONS.subList(0, minor)) {
        if (load("com.fasterxml.jackson.annotation." + annotation, loader) == null) {
          return false;
        }
      }
      return true;
    }
    try {
      new JsonMapper().writeValueAsBytes(PackageVersion.VERSION);
      return true;
    } catch (LinkageError e) {
      return false;
    }
  }

  private static @Nullable Class<?> load(String name, @Nullable ClassLoader loader) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  /** Returns the name of the file that has the class, without its folder. */
  private static String jar(String name, @Nullable ClassLoader loader) {
    Class<?> type = load(name, loader);
    CodeSource source = type == null ? null : type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return "none";
    }
    return Stream.of(source.getLocation().getPath().split("[/!]"))
        .filter(part -> !part.isEmpty())
        .reduce("none", (first, second) -> second);
  }
}
