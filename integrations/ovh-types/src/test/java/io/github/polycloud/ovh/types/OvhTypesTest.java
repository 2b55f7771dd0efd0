// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.types.model.ApiDescription;
import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.Lifecycle;
import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.Parameter;
import io.github.polycloud.ovh.types.model.Parameter.Location;
import io.github.polycloud.ovh.types.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
  @ValueSource(
      strings = {
        "",
        "a-b",
        "a..b",
        "../x",
        "a/b",
        ".a",
        "a.",
        "1a",
        "com.class.x",
        "new",
        "a.true"
      })
  void packageMustBeAName(String packageName) {
    assertThatThrownBy(() -> ALL.sources(packageName))
        .isInstanceOf(CloudException.class)
        .hasMessageContaining("packageName");
  }

  @Test
  void contextualKeywordsArePackages() {
    assertThat(ALL.sources("com.record.sealed").files())
        .containsKey("com/record/sealed/VaultItems.java");
  }

  @Test
  void chainsOfModelsMayBeLongerThanTheStack() {
    Map<String, Model> models = new TreeMap<>();
    for (int i = 0; i < 20_000; i++) {
      String next = "x.Link" + (i + 1) % 20_000;
      Field field = new Field("next", new TypeRef.Named(next, List.of()), true, false, false);
      models.put("x.Link" + i, new Model.Structure("x.Link" + i, List.of(), List.of(field)));
    }
    Operation operation = get("/x/{id}", new TypeRef.Named("x.Link0", List.of()));

    assertThat(
            OvhTypes.from(List.of(new ApiDescription("/x", List.of(operation), models)))
                .sources("com.example")
                .files())
        .hasSize(models.size() + 6);
  }

  @Test
  void valuesThatAreTooManyForConstantsAreTexts() {
    List<String> values = IntStream.range(0, 10_000).mapToObj(i -> "v" + i).toList();
    Model model = new Model.Enumeration("x.Code", TypeRef.Simple.STRING, values);
    Operation operation = get("/x/{id}", new TypeRef.Named("x.Code", List.of()));

    assertThat(
            OvhTypes.from(
                    List.of(new ApiDescription("/x", List.of(operation), Map.of("x.Code", model))))
                .sources("com.example")
                .files()
                .get("com/example/Xes.java"))
        .contains("String get(");
  }

  @Test
  void operationOfTwoDescriptionsIsWrittenOnce() {
    OvhTypes types =
        OvhTypes.from(
            List.of(
                new ApiDescription("/x", List.of(get("/x/{id}", TypeRef.Simple.STRING)), Map.of()),
                new ApiDescription(
                    "/x", List.of(get("/x/{serviceName}", TypeRef.Simple.LONG)), Map.of())));

    assertThat(types.sources("com.example").files().get("com/example/Xes.java"))
        .containsOnlyOnce("@RequestLine")
        .contains("/x/{id}");
  }

  private static Operation get(String path, TypeRef result) {
    return new Operation(
        "GET",
        path,
        List.of(
            new Parameter(
                path.substring(4, path.length() - 1), Location.PATH, TypeRef.Simple.STRING, true)),
        null,
        result,
        true,
        Lifecycle.PRODUCTION);
  }
}
