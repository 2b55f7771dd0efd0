package io.github.polycloud.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a capability is, and how one grows. */
final class CapabilityTest {

  /** As a capability looks to which an operation was added after the first release. */
  interface Databases {
    Capability<Databases> CAPABILITY = Capability.of(Databases.class, "databases");

    List<String> list();

    default void truncate(String name) {
      throw CAPABILITY.unsupported("truncate");
    }
  }

  @Test
  void an_added_operation_is_unsupported_until_a_provider_implements_it() {
    Databases databases = () -> List.of("main");

    CloudException error =
        catchThrowableOfType(CloudException.class, () -> databases.truncate("main"));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNSUPPORTED);
    assertThat(error.retryable()).isFalse();
    assertThat(error).hasMessage("this provider does not support Databases.truncate");
  }

  /** Providers of others compile against these interfaces. */
  @Test
  void no_abstract_operation_was_added() throws IOException {
    List<String> found = new ArrayList<>();
    for (Capability<?> capability : Capability.builtIn()) {
      Arrays.stream(capability.type().getMethods())
          .filter(method -> Modifier.isAbstract(method.getModifiers()))
          .map(CapabilityTest::signature)
          .sorted()
          .forEach(found::add);
    }
    assertThat(found)
        .as("new operations are default methods that throw Capability.X.unsupported(name)")
        .isEqualTo(released());
  }

  @Test
  void equality_is_that_of_the_interface() {
    assertThat(Capability.of(Apps.class, "applications"))
        .isEqualTo(Capability.APPS)
        .hasSameHashCodeAs(Capability.APPS)
        .hasToString("applications");
    assertThat(Capability.APPS).isNotEqualTo(Capability.of(Databases.class, "apps"));
  }

  @Test
  void built_in_ones_are_found_by_name() {
    assertThat(Capability.builtIn())
        .hasSize(15)
        .allSatisfy(known -> assertThat(Capability.named(known.name())).contains(known))
        .allSatisfy(
            known ->
                assertThat(known.name().replace("-", ""))
                    .isEqualToIgnoringCase(known.type().getSimpleName()));
    assertThat(Capability.named("databases")).isEmpty();
  }

  @Test
  void it_is_an_interface_with_a_name_that_can_be_typed() {
    assertThatThrownBy(() -> Capability.of(String.class, "text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String");
    assertThatThrownBy(() -> Capability.of(Runnable.class, "Two Words"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("was Two Words");
  }

  private static List<String> released() throws IOException {
    try (InputStream file = CapabilityTest.class.getResourceAsStream("abstract-operations.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  private static String signature(Method method) {
    return method.getDeclaringClass().getSimpleName()
        + "."
        + method.getName()
        + Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
