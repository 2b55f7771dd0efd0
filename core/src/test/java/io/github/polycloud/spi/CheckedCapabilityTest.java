// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckedCapabilityTest {
  /** A capability of another module. */
  @NullMarked
  public interface Volumes {
    String create(String name, @Nullable String zone) throws IOException;

    default String find(String name) throws IOException {
      return create(name, "found");
    }
  }

  interface Hidden {
    void call(String argument);
  }

  private final List<String> created = new ArrayList<>();
  private final Volumes volumes =
      checked(
          Volumes.class,
          (name, zone) -> {
            if (name.equals("missing")) {
              throw CloudException.of(ErrorKind.NOT_FOUND, "no such volume");
            }
            if (name.equals("broken")) {
              throw new IOException("disk");
            }
            created.add(name + " in " + zone);
            return name;
          });

  @Test
  void nullIsRejectedBeforeTheImplementationIsCalled() {
    assertThatNullPointerException()
        .isThrownBy(() -> volumes.create(null, "a"))
        .withMessage("name");
    assertThatNullPointerException().isThrownBy(() -> volumes.find(null)).withMessage("name");
    assertThat(created).isEmpty();
  }

  @Test
  void resultsAndExceptionsPassUnchanged() throws IOException {
    assertThat(volumes.create("v", null)).isEqualTo("v");
    assertThat(volumes.find("w")).isEqualTo("w");
    assertThat(created).containsExactly("v in null", "w in found");
    assertThatThrownBy(() -> volumes.create("missing", null))
        .isInstanceOf(CloudException.class)
        .hasMessageContaining("no such volume")
        .hasNoCause();
    assertThatThrownBy(() -> volumes.create("broken", null))
        .isInstanceOf(IOException.class)
        .hasMessage("disk");
  }

  @Test
  void itEqualsItselfOnly() {
    assertThat(volumes).isEqualTo(volumes).hasSameHashCodeAs(volumes);
    assertThat(volumes).isNotEqualTo(checked(Volumes.class, (name, zone) -> name));
  }

  @Test
  void anInterfaceThatCannotBeCalledIsLeftAsItIs() {
    Hidden hidden = argument -> {};

    assertThat(checked(Hidden.class, hidden)).isSameAs(hidden);
  }

  private static <T> T checked(Class<T> type, T implementation) {
    return CheckedCapability.of(type, implementation, CheckedCapability.parameters(type));
  }
}
