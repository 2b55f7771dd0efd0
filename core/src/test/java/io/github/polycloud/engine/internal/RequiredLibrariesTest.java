// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.polycloud.Clouds;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.cfg.PackageVersion;

/** The first use of the library names what is too old. Older libraries lack the hidden classes. */
final class RequiredLibrariesTest {

  /** Loads everything of the class path again, but for the classes with this prefix. */
  private static final class OldLibraryLoader extends URLClassLoader {
    private final String hidden;

    OldLibraryLoader(String hidden) {
      super(classPath(), ClassLoader.getPlatformClassLoader());
      this.hidden = hidden;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith(hidden)) {
        throw new ClassNotFoundException(name);
      }
      return super.findClass(name);
    }

    private static URL[] classPath() {
      List<URL> urls = new ArrayList<>();
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        try {
          urls.add(Path.of(entry).toUri().toURL());
        } catch (MalformedURLException e) {
          throw new IllegalStateException(e);
        }
      }
      return urls.toArray(URL[]::new);
    }
  }

  private static Throwable firstUse(String hidden) throws IOException {
    try (OldLibraryLoader loader = new OldLibraryLoader(hidden)) {
      Class<?> clouds = loader.loadClass(Clouds.class.getName());
      Method providers = clouds.getMethod("providers");
      return ((InvocationTargetException) catchThrowable(() -> providers.invoke(null))).getCause();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "feign.BaseBuilder, 'feign-core 13.6 or newer, found feign-core-'",
    "io.github.resilience4j.core.functions., 'resilience4j-core 2.2 or newer, found resilience4j-'",
    "org.apache.hc.client5.http.ssl.TlsSocketStrategy, 'httpclient5 5.5 or newer, found"
        + " httpclient5-'",
    "org.apache.hc.core5.http.ProtocolVersionParser, 'httpcore5 5.3 or newer, found httpcore5-'",
    "tools.jackson.databind.cfg.CacheProvider, 'jackson-databind 3.1 or newer, found"
        + " jackson-databind-'",
    "org.apache.hc., 'httpclient5 5.5 or newer, found none'",
  })
  void anOldLibraryIsNamed(String hidden, String expected) throws IOException {
    Throwable error = firstUse(hidden);

    assertThat(error.getClass().getName())
        .isEqualTo("io.github.polycloud.error.ConfigurationException");
    assertThat(error)
        .hasMessageContaining(expected)
        .hasMessageEndingWith("import io.github.polycloud:polycloud-bom before other BOMs");
  }

  /** Jackson loads the one of 3.1 with its first class, and that of 3.2 when it first writes. */
  @Test
  void annotationsOlderThanJacksonAreNamed() throws IOException {
    int minor = PackageVersion.VERSION.getMinorVersion();
    String expected =
        "jackson-annotations 2.%d or newer, found jackson-annotations-".formatted(20 + minor);

    assertThat(firstUse("com.fasterxml.jackson.annotation.JsonSerializeAs"))
        .hasMessageContaining(expected);
    if (minor >= 2) {
      assertThat(firstUse("com.fasterxml.jackson.annotation.JsonApplyView"))
          .hasMessageContaining(expected);
    }
  }

  @Test
  void theLibrariesOfThisBuildAreNewEnough() {
    RequiredLibraries.check();
  }
}
