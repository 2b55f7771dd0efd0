// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import static io.github.polycloud.error.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Domain;
import io.github.polycloud.paging.Paged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The defaults that get or find one resource. */
final class FoundTest {
  private static final Domain WWW = new Domain("www.example.com", null, null);

  /** Domains of which only the list is implemented. */
  private static Domains domains(Paged<Domain> list) {
    return new Domains() {
      @Override
      public Paged<Domain> list(String app) {
        return list;
      }

      @Override
      public Domain add(String app, String hostname) {
        throw new AssertionError("not called");
      }

      @Override
      public void remove(String app, String hostname) {
        throw new AssertionError("not called");
      }
    };
  }

  private static <T> Paged<T> failing(ErrorKind kind) {
    return Paged.ofSinglePage(
        () -> {
          throw CloudException.of(kind, "of the service");
        });
  }

  @Test
  void aListedItemIsFound() {
    Domains domains = domains(Paged.ofSinglePage(() -> List.of(WWW)));

    assertThat(domains.get("shop", "WWW.Example.com")).isEqualTo(WWW);
    assertThat(domains.find("shop", "www.example.com")).contains(WWW);
  }

  @Test
  void anItemThatIsNotListedIsNotFound() {
    Domains domains = domains(Paged.ofSinglePage(() -> List.of(WWW)));

    assertThat(domains.find("shop", "example.com")).isEmpty();
    assertThat(assertFails(ErrorKind.NOT_FOUND, () -> domains.get("shop", "example.com")))
        .hasMessage("domain example.com does not exist");
  }

  @Test
  void onlyNotFoundIsAbsence() {
    assertThat(domains(failing(ErrorKind.NOT_FOUND)).find("gone", "a.example")).isEmpty();
    for (ErrorKind kind : ErrorKind.values()) {
      if (kind != ErrorKind.NOT_FOUND) {
        assertFails(kind, () -> domains(failing(kind)).find("shop", "a.example"));
      }
    }
  }
}
