package io.github.polycloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.auth.Surroundings;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ops.Capability;
import io.github.polycloud.spi.Capabilities;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderContext;
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

/** Who is found, seen through a context class loader that knows of what each test names. */
final class DiscoveryTest {

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

  /** A plugin that cannot be made. */
  public static final class ThrowingProvider extends FakeProvider {
    /** Throws. */
    public ThrowingProvider() {
      throw new IllegalStateException("this plugin needs a license");
    }
  }

  /** A plugin whose code does not fit. */
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

  /** A plugin that does not say what it is. */
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

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();
  @TempDir private Path folder;

  private void install(Object... names) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    List<String> lines =
        Arrays.stream(names)
            .map(name -> name instanceof Class<?> type ? type.getName() : name.toString())
            .toList();
    Files.write(services.resolve(CloudProvider.class.getName()), lines);
    URL[] urls = {folder.toUri().toURL()};
    Thread.currentThread().setContextClassLoader(new URLClassLoader(urls, before));
  }

  @AfterEach
  void uninstall() throws IOException {
    if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
      loader.close();
    }
    Thread.currentThread().setContextClassLoader(before);
  }

  private static CloudException failure(String id) {
    CloudException error = catchThrowableOfType(CloudException.class, () -> Clouds.connection(id));
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    return error;
  }

  @Test
  void without_a_provider_the_error_names_the_artifacts_to_add() {
    assertThat(Clouds.list()).isEmpty();
    assertThat(failure("heroku"))
        .hasMessageContaining("no provider is on the class path")
        .hasMessageContaining("io.github.polycloud:polycloud-provider-heroku");
  }

  @Test
  void a_plugin_that_only_the_context_class_loader_sees_is_found() throws IOException {
    install(FakeProvider.class);

    assertThat(Clouds.list()).extracting(ProviderInfo::id).containsExactly("fake");
    assertThat(Clouds.connection("fake")).isNotNull();
    assertThat(Clouds.discover().problems()).isEmpty();
  }

  /** A cloud with regions. */
  public static final class RegionsProvider extends FakeProvider {
    private static final Capabilities<ProviderContext> CAPABILITIES =
        Capabilities.<ProviderContext>builder()
            .add(Capability.REGIONS, context -> () -> Paged.whole(List::of))
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
  void a_capability_that_is_missing_is_answered_with_the_providers_that_have_it()
      throws IOException {
    install(FakeProvider.class, RegionsProvider.class, ThrowingProvider.class);
    Surroundings token = Surroundings.ofEnvironment(Map.of("FAKE_TOKEN", "sesame"));

    try (Cloud cloud = Clouds.connection("fake").surroundings(token).connect()) {
      assertThat(catchThrowableOfType(CloudException.class, cloud::regions))
          .hasMessage(
              "fake does not support Regions; it supports no capability; on the class path, it is"
                  + " supported by regions");
      assertThat(catchThrowableOfType(CloudException.class, cloud::logs))
          .hasMessageEndingWith("no other provider on the class path supports it");
    }
  }

  /**
   * Defines the providers of this test itself, as an application server does for an application.
   */
  private static final class ChildFirstLoader extends URLClassLoader {
    ChildFirstLoader(URL services) {
      super(new URL[] {services}, DiscoveryTest.class.getClassLoader());
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
  void a_class_that_both_loaders_find_is_that_of_the_first_one() throws IOException {
    install(FakeProvider.class, OtherProvider.class);
    ClassLoader second = Thread.currentThread().getContextClassLoader();
    try (ChildFirstLoader first = new ChildFirstLoader(folder.toUri().toURL())) {
      Discovery found = Discovery.run(List.of(first, second));

      assertThat(found.problems()).isEmpty();
      assertThat(found.provider("fake").getClass().getClassLoader()).isSameAs(first);
      assertThat(found.providers()).hasSize(2);
      assertThat(Discovery.run(List.of(second, first)).provider("fake").getClass())
          .isSameAs(FakeProvider.class);
    }
  }

  @Test
  void without_a_context_class_loader_our_own_is_asked() {
    Thread.currentThread().setContextClassLoader(null);

    assertThat(Clouds.list()).isEmpty();
  }

  @Test
  void many_are_found_in_their_order_and_an_unknown_one_is_answered_with_their_names()
      throws IOException {
    install(OtherProvider.class, FakeProvider.class);

    assertThat(Clouds.list()).extracting(ProviderInfo::id).containsExactly("other", "fake");
    assertThat(failure("heroku")).hasMessage("there is no provider heroku; found are fake, other");
  }

  @Test
  void a_plugin_that_is_named_twice_is_one() throws IOException {
    install(FakeProvider.class, FakeProvider.class);

    assertThat(Clouds.list()).hasSize(1);
  }

  @Test
  void two_with_one_id_are_both_named_and_hide_no_other() throws IOException {
    install(FakeProvider.class, TwinProvider.class, OtherProvider.class);

    assertThat(failure("fake"))
        .hasMessageContaining(FakeProvider.class.getName())
        .hasMessageContaining(TwinProvider.class.getName());
    assertThat(Clouds.connection("other")).isNotNull();
  }

  @Test
  void broken_ones_are_reported_and_hide_no_good_one() throws IOException {
    install(
        ThrowingProvider.class,
        "com.example.GoneProvider",
        UnlinkedProvider.class,
        NamelessProvider.class,
        DiscoveryTest.class,
        FakeProvider.class);

    assertThat(Clouds.list()).extracting(ProviderInfo::id).containsExactly("fake");
    assertThat(Clouds.discover().problems())
        .hasSize(5)
        .anyMatch(line -> line.contains("ThrowingProvider"))
        .anyMatch(line -> line.contains("com.example.GoneProvider"))
        .anyMatch(line -> line.contains("a method of an older core"))
        .anyMatch(line -> line.contains("NamelessProvider"))
        .anyMatch(line -> line.contains("DiscoveryTest not a subtype"));
    assertThat(failure("gone")).hasMessageContaining("com.example.GoneProvider");
  }

  @Test
  void a_broken_one_alone_is_named_in_the_error() throws IOException {
    install("com.example.GoneProvider");

    assertThat(failure("gone"))
        .hasMessageContaining("could not be loaded")
        .hasMessageContaining("com.example.GoneProvider");
  }

  @Test
  void a_list_of_providers_that_cannot_be_read_is_reported() throws IOException {
    install("this is no class name");

    assertThat(Clouds.list()).isEmpty();
    assertThat(Clouds.discover().problems()).hasSize(1);
  }

  @Test
  void an_instance_needs_no_discovery_and_wins_over_it() throws IOException {
    install(FakeProvider.class, TwinProvider.class);
    Surroundings token = Surroundings.ofEnvironment(Map.of("FAKE_TOKEN", "sesame"));

    try (Cloud cloud = Clouds.connection(new TwinProvider()).surroundings(token).connect()) {
      assertThat(cloud.provider().id()).isEqualTo("fake");
    }
  }
}
