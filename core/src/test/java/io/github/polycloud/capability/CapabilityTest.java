// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

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

/** Identity and compatible extension of capabilities. */
final class CapabilityTest {

  /** A capability with an operation that was added after its first release. */
  interface Databases {
    Capability<Databases> CAPABILITY = Capability.of(Databases.class, "databases");

    List<String> list();

    default void truncate(String name) {
      throw CAPABILITY.unsupported("truncate");
    }
  }

  @Test
  void anAddedOperationIsUnsupportedUntilAProviderImplementsIt() {
    Databases databases = () -> List.of("main");

    CloudException error =
        catchThrowableOfType(CloudException.class, () -> databases.truncate("main"));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNSUPPORTED);
    assertThat(error.retryable()).isFalse();
    assertThat(error).hasMessage("this provider does not support Databases.truncate");
  }

  /** Third-party providers implement these interfaces. */
  @Test
  void noAbstractOperationWasAdded() throws IOException {
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
        .isEqualTo(releasedOperations());
  }

  @Test
  void capabilitiesAreComparedByInterface() {
    assertThat(Capability.of(Apps.class, "applications"))
        .isEqualTo(Capability.APPS)
        .hasSameHashCodeAs(Capability.APPS)
        .hasToString("applications");
    assertThat(Capability.APPS).isNotEqualTo(Capability.of(Databases.class, "apps"));
  }

  @Test
  void builtInCapabilitiesAreFoundByName() {
    assertThat(Capability.builtIn())
        .hasSize(15)
        .allSatisfy(builtIn -> assertThat(Capability.named(builtIn.name())).contains(builtIn))
        .allSatisfy(
            builtIn ->
                assertThat(builtIn.name().replace("-", ""))
                    .isEqualToIgnoringCase(builtIn.type().getSimpleName()));
    assertThat(Capability.named("databases")).isEmpty();
  }

  @Test
  void typeAndNameAreValidated() {
    assertThatThrownBy(() -> Capability.of(String.class, "text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String");
    assertThatThrownBy(() -> Capability.of(Runnable.class, "Two Words"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must consist of lower-case letters, digits and dashes");
  }

  private static List<String> releasedOperations() throws IOException {
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
