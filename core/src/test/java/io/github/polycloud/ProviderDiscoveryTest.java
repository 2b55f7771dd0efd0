// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.auth.Environment;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.spi.Capabilities;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderContext;
import io.github.polycloud.spi.ProviderId;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Discovery of providers that a context class loader lists. */
final class ProviderDiscoveryTest {

  /** Another cloud. */
  public static final class OtherProvider extends FakeProvider {
    /** The provider {@code other}. */
    public OtherProvider() {
      super("other");
    }
  }

  /** A second cloud with the id of the first. */
  public static final class TwinProvider extends FakeProvider {
    /** The provider {@code fake}, again. */
    public TwinProvider() {
      super("fake");
    }
  }

  /** A provider whose constructor throws. */
  public static final class ThrowingProvider extends FakeProvider {
    /** Throws. */
    public ThrowingProvider() {
      throw new IllegalStateException("license missing");
    }
  }

  /** A provider that is not compatible with core. */
  public static final class UnlinkedProvider extends FakeProvider {
    /** The provider {@code unlinked}. */
    public UnlinkedProvider() {
      super("unlinked");
    }

    @Override
    public ProviderInfo info() {
      throw new NoSuchMethodError("a method of an older core");
    }
  }

  /** A provider without a description. */
  public static final class NamelessProvider extends FakeProvider {
    /** The provider of no id. */
    public NamelessProvider() {
      super("nameless");
    }

    @Override
    public ProviderInfo info() {
      return null;
    }
  }

  /** A provider whose class must not be used for another id. */
  @ProviderId("unused")
  public static final class UnusedProvider extends FakeProvider {
    static int created;

    /** The provider {@code unused}. */
    public UnusedProvider() {
      super("unused");
      created++;
    }
  }

  /** A provider whose annotation differs from its description. */
  @ProviderId("fake")
  public static final class MislabelledProvider extends FakeProvider {
    /** The provider {@code other}. */
    public MislabelledProvider() {
      super("other");
    }
  }

  /** A second annotated cloud with the id of the first. */
  @ProviderId("fake")
  public static final class AnnotatedTwinProvider extends FakeProvider {
    /** The provider {@code fake}, again. */
    public AnnotatedTwinProvider() {
      super("fake");
    }
  }

  private final ClassLoader originalLoader = Thread.currentThread().getContextClassLoader();
  @TempDir private Path folder;

  private void install(Object... names) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    List<String> lines =
        Arrays.stream(names)
            .map(name -> name instanceof Class<?> type ? type.getName() : name.toString())
            .toList();
    Files.write(services.resolve(CloudProvider.class.getName()), lines);
    URL[] urls = {folder.toUri().toURL()};
    Thread.currentThread().setContextClassLoader(new URLClassLoader(urls, originalLoader));
  }

  @AfterEach
  void uninstall() throws IOException {
    if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
      loader.close();
    }
    Thread.currentThread().setContextClassLoader(originalLoader);
  }

  private static CloudException failure(String id) {
    CloudException error = catchThrowableOfType(CloudException.class, () -> Clouds.builder(id));
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    return error;
  }

  @Test
  void withoutAProviderTheErrorNamesTheArtifactsToAdd() {
    assertThat(Clouds.providers()).isEmpty();
    assertThat(failure("heroku"))
        .hasMessageContaining("no provider is on the class path")
        .hasMessageContaining("io.github.polycloud:polycloud-provider-heroku");
  }

  @Test
  void aProviderVisibleOnlyToTheContextClassLoaderIsFound() throws IOException {
    install(FakeProvider.class);

    assertThat(Clouds.providers()).extracting(ProviderInfo::id).containsExactly("fake");
    assertThat(Clouds.builder("fake")).isNotNull();
    assertThat(Clouds.discoverProviders().errors()).isEmpty();
  }

  @Test
  void aProviderAnnotatedWithAnotherIdIsNotCreated() throws IOException {
    install(UnusedProvider.class, FakeProvider.class);
    UnusedProvider.created = 0;

    assertThat(Clouds.builder("fake")).isNotNull();
    assertThat(UnusedProvider.created).isZero();
    assertThat(Clouds.builder("unused")).isNotNull();
    assertThat(UnusedProvider.created).isEqualTo(1);
    assertThat(Clouds.providers()).extracting(ProviderInfo::id).containsExactly("unused", "fake");
    assertThat(failure("unknown")).hasMessageEndingWith("; available are fake, unused");
  }

  @Test
  void anAnnotationThatDiffersFromTheDescriptionIsAnError() throws IOException {
    install(MislabelledProvider.class);
    String expected =
        MislabelledProvider.class.getName()
            + " has the id other, but @ProviderId names another one";

    assertThat(Clouds.discoverProviders().errors()).containsExactly(expected);
    assertThat(failure("other")).hasMessageContaining(expected);
  }

  @Test
  void annotatedProvidersWithTheSameIdAreAnError() throws IOException {
    install(FakeProvider.class, AnnotatedTwinProvider.class);

    assertThat(failure("fake"))
        .hasMessageContaining("more than one provider has the id fake")
        .hasMessageContaining(AnnotatedTwinProvider.class.getName());
  }

  /** A cloud with regions. */
  public static final class RegionsProvider extends FakeProvider {
    private static final Capabilities<ProviderContext> CAPABILITIES =
        Capabilities.<ProviderContext>builder()
            .add(Capability.REGIONS, context -> () -> Paged.ofSinglePage(List::of))
            .build();

    /** The provider {@code regions}. */
    public RegionsProvider() {
      super("regions");
    }

    @Override
    public ProviderInfo info() {
      return description().capabilities(CAPABILITIES.declared()).build();
    }
  }

  @Test
  void theErrorForAMissingCapabilityListsTheProvidersThatHaveIt() throws IOException {
    install(FakeProvider.class, RegionsProvider.class, ThrowingProvider.class);
    Environment token = Environment.of(Map.of("FAKE_TOKEN", "sesame"));

    try (Cloud cloud = Clouds.builder("fake").environment(token).connect()) {
      assertThat(catchThrowableOfType(CloudException.class, cloud::regions))
          .hasMessage(
              "fake does not support Regions; it supports no capability; on the class path, it is"
                  + " supported by regions");
      assertThat(catchThrowableOfType(CloudException.class, cloud::logs))
          .hasMessageEndingWith("no other provider on the class path supports it");
    }
  }

  /** Loads the providers of this test before its parent, as application servers do. */
  private static final class ChildFirstLoader extends URLClassLoader {
    ChildFirstLoader(URL services) {
      super(new URL[] {services}, ProviderDiscoveryTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.equals(FakeProvider.class.getName())) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] code = in.readAllBytes();
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void aClassThatBothLoadersFindIsLoadedByTheFirst() throws IOException {
    install(FakeProvider.class, OtherProvider.class);
    ClassLoader second = Thread.currentThread().getContextClassLoader();
    try (ChildFirstLoader first = new ChildFirstLoader(folder.toUri().toURL())) {
      ProviderDiscovery found = ProviderDiscovery.run(List.of(first, second));

      assertThat(found.errors()).isEmpty();
      assertThat(found.provider("fake").getClass().getClassLoader()).isSameAs(first);
      assertThat(found.providers()).hasSize(2);
      assertThat(ProviderDiscovery.run(List.of(second, first)).provider("fake").getClass())
          .isSameAs(FakeProvider.class);
    }
  }

  @Test
  void aProviderOfAnotherClassLoaderIsFoundThroughThatLoader() throws IOException {
    install(FakeProvider.class);
    try (URLClassLoader plugin = (URLClassLoader) Thread.currentThread().getContextClassLoader()) {
      Thread.currentThread().setContextClassLoader(originalLoader);

      assertThat(Clouds.providers()).isEmpty();
      assertThat(Clouds.discoverProviders(plugin).provider("fake"))
          .isInstanceOf(FakeProvider.class);
      assertThat(Clouds.discoverProviders(plugin).classLoaders())
          .containsExactly(URLClassLoader.class.getName());
    }
  }

  @Test
  void withoutAContextClassLoaderThatOfTheLibraryIsUsed() {
    Thread.currentThread().setContextClassLoader(null);

    assertThat(Clouds.providers()).isEmpty();
  }

  @Test
  void providersKeepTheirOrderAndTheErrorForAnUnknownIdListsThem() throws IOException {
    install(OtherProvider.class, FakeProvider.class);

    assertThat(Clouds.providers()).extracting(ProviderInfo::id).containsExactly("other", "fake");
    assertThat(failure("acme")).hasMessage("unknown provider acme; available are fake, other");
  }

  @Test
  void theErrorForAKnownIdNamesItsArtifact() throws IOException {
    assertThat(failure("ovh"))
        .hasMessage(
            "no provider is on the class path; add io.github.polycloud:polycloud-provider-ovh to"
                + " the dependencies; searched: app; one that another class loader has is found by"
                + " Clouds.discoverProviders(loader)");

    install(OtherProvider.class, FakeProvider.class);

    assertThat(failure("heroku-legacy"))
        .hasMessage(
            "provider heroku-legacy is not on the class path; add"
                + " io.github.polycloud:polycloud-provider-legacy-v2 to the dependencies;"
                + " available are fake, other");
  }

  @Test
  void aProviderThatIsListedTwiceIsFoundOnce() throws IOException {
    install(FakeProvider.class, FakeProvider.class);

    assertThat(Clouds.providers()).hasSize(1);
  }

  @Test
  void theErrorForADuplicateIdNamesBothClasses() throws IOException {
    install(FakeProvider.class, TwinProvider.class, OtherProvider.class);

    assertThat(failure("fake"))
        .hasMessageContaining(FakeProvider.class.getName())
        .hasMessageContaining(TwinProvider.class.getName());
    assertThat(Clouds.builder("other")).isNotNull();
  }

  @Test
  void brokenProvidersAreReportedAndDoNotAffectOthers() throws IOException {
    install(
        ThrowingProvider.class,
        "com.example.GoneProvider",
        UnlinkedProvider.class,
        NamelessProvider.class,
        ProviderDiscoveryTest.class,
        FakeProvider.class);

    assertThat(Clouds.providers()).extracting(ProviderInfo::id).containsExactly("fake");
    assertThat(Clouds.discoverProviders().errors())
        .hasSize(5)
        .anyMatch(line -> line.contains("ThrowingProvider"))
        .anyMatch(line -> line.contains("com.example.GoneProvider"))
        .anyMatch(line -> line.contains("a method of an older core"))
        .anyMatch(line -> line.contains("NamelessProvider"))
        .anyMatch(line -> line.contains("ProviderDiscoveryTest not a subtype"));
    assertThat(failure("gone")).hasMessageContaining("com.example.GoneProvider");
  }

  @Test
  void theErrorForAnUnknownIdContainsLoadErrors() throws IOException {
    install("com.example.GoneProvider");

    assertThat(failure("gone"))
        .hasMessageContaining("could not be loaded")
        .hasMessageContaining("com.example.GoneProvider");
  }

  @Test
  void aMalformedServiceFileIsReported() throws IOException {
    install("not a class name");

    assertThat(Clouds.providers()).isEmpty();
    assertThat(Clouds.discoverProviders().errors()).hasSize(1);
  }

  @Test
  void anInstanceIsUsedWithoutDiscovery() throws IOException {
    install(FakeProvider.class, TwinProvider.class);
    Environment token = Environment.of(Map.of("FAKE_TOKEN", "sesame"));

    try (Cloud cloud = Clouds.builder(new TwinProvider()).environment(token).connect()) {
      assertThat(cloud.provider().id()).isEqualTo("fake");
    }
  }
}
