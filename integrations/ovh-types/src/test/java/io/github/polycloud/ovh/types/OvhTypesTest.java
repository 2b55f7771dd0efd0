// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.types.model.Operation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OvhTypesTest {
  private static final String MODEL = "com/example/model/";
  private static final OvhTypes ALL = OvhTypes.from(Samples.all());

  @Test
  void pathsAndOperationsSelect() {
    OvhTypes types =
        ALL.select(List.of("/1.0/vault/{any}/item/", "/v2/safe/name"), List.of("get  /vault"));

    assertThat(
            types.descriptions().stream()
                .flatMap(description -> description.operations().stream())
                .map(Operation::id))
        .containsExactlyInAnyOrder(
            "GET /vault",
            "GET /vault/{serviceName}/item",
            "POST /vault/{serviceName}/item",
            "GET /vault/{serviceName}/item/{id}",
            "PUT /vault/{serviceName}/item/{id}",
            "DELETE /vault/{serviceName}/item/{id}",
            "GET /vault/{serviceName}/item/{id}/policy",
            "PUT /vault/{serviceName}/item/{id}/policy",
            "GET /v2/safe/name");
  }

  @Test
  void onlyReachedModelsAreWritten() {
    Map<String, String> files =
        ALL.select(List.of(), List.of("GET /vault/{serviceName}/item/{id}"))
            .sources("com.example")
            .files();

    assertThat(files.keySet())
        .containsExactlyInAnyOrder(
            "com/example/VaultItems.java",
            "com/example/RequiredAccess.java",
            "com/example/access-rules.txt",
            "com/example/package-info.java",
            "com/example/polycloud-ovh-types.json",
            MODEL + "VaultItem.java",
            MODEL + "VaultInner.java",
            MODEL + "package-info.java");
    assertThat(files.get("com/example/access-rules.txt")).isEqualTo("GET /vault/*/item/*\n");
  }

  @Test
  void namesDoNotDependOnTheSelection() {
    Map<String, String> all = ALL.sources("com.example").files();

    for (Operation operation : Samples.description("plain").operations()) {
      ALL
          .select(List.of(), List.of(operation.id()))
          .sources("com.example")
          .files()
          .entrySet()
          .stream()
          .filter(file -> file.getKey().startsWith(MODEL))
          .filter(file -> !file.getKey().endsWith("package-info.java"))
          .forEach(file -> assertThat(all).contains(file));
    }
  }

  @Test
  void pathIsNotThatOfALongerName() {
    assertThatThrownBy(() -> ALL.select(List.of("/vault/{serviceName}/ite"), List.of()))
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INVALID_REQUEST))
        .hasMessageContaining("no operation at or below /vault/{serviceName}/ite");
  }

  @Test
  void whatSelectsNothingIsRejected() {
    assertThatThrownBy(() -> ALL.select(List.of("/vault"), List.of("PUT /vault", "GET")))
        .hasMessageContaining("no operation at or below PUT /vault, GET");
    assertThatThrownBy(() -> ALL.select(List.of(), List.of()))
        .hasMessageContaining("no path and no operation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a-b", "a..b", "../x", "a/b", ".a", "a.", "1a", "com.class.x "})
  void packageMustBeAName(String packageName) {
    assertThatThrownBy(() -> ALL.sources(packageName))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("packageName");
  }
}
