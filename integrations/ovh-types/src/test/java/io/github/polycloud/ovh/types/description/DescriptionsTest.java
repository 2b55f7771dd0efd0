// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.types.Samples;
import io.github.polycloud.ovh.types.model.ApiDescription;
import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.Lifecycle;
import io.github.polycloud.ovh.types.model.Lifecycle.Stage;
import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.Parameter;
import io.github.polycloud.ovh.types.model.Parameter.Location;
import io.github.polycloud.ovh.types.model.TypeRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionsTest {
  private static final TypeRef ANIMAL = new TypeRef.Named("zoo.Animal", List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "string|string",
        "STRING|string",
        "datetime|datetime",
        "ipv4Block|ipv4Block",
        "internationalPhoneNumber|phoneNumber",
        "coreTypes.AccountId:string|string",
        "coreTypes.ServiceId:long|long",
        "vps.VPS[]|vps.VPS[]",
        "long[][]|long[][]",
        "[]string|string[]",
        "map[string]long|map[string]long",
        "map[string][]vault.Item|map[string]vault.Item[]",
        "map[a.B]map[string]c.D|map[a.B]map[string]c.D",
        "complexType.UnitAndValue<long>|complexType.UnitAndValue<long>",
        "a.B<c.D[],map[string]e.F>|a.B<c.D[],map[string]e.F>",
      })
  void notationOfTypesIsRead(String notation, String type) {
    assertThat(TypeNotation.parse(notation)).hasToString(type).isInstanceOf(TypeRef.class);
    assertThat(TypeNotation.parse(notation)).isEqualTo(TypeNotation.parse(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"map[string", "a<b", "", "<>", "]", "a b>", ","})
  void whatIsNoNotationIsTheNameOfAModel(String notation) {
    assertThat(TypeNotation.parse(notation)).isEqualTo(new TypeRef.Named(notation, List.of()));
  }

  @Test
  void notationMayBeNestedDeeply() {
    assertThat(TypeNotation.parse("map[string]".repeat(10_000) + "long")).isNotNull();
    assertThat(TypeNotation.parse("long" + "[]".repeat(40))).isInstanceOf(TypeRef.Listing.class);
  }

  @Test
  void plainFormIsRead() {
    ApiDescription vault = Samples.description("plain");

    assertThat(vault.name()).isEqualTo("/vault");
    assertThat(operation(vault, "GET /vault/{serviceName}/old").lifecycle())
        .isEqualTo(
            new Lifecycle(
                Stage.DEPRECATED, "2020-01-02", "2021-01-02", "/vault/{serviceName}/item"));
    assertThat(operation(vault, "GET /vault/datacenter").authenticated()).isFalse();
    assertThat(operation(vault, "POST /vault/{serviceName}/rotate").body())
        .satisfies(body -> assertThat(body.fields()).extracting(Field::name).contains("reason"));
    assertThat(vault.models()).doesNotContainKey("vault.rotate.post");
    assertThat(vault.models().get("complexType.SafeKeyValue"))
        .isInstanceOfSatisfying(
            Model.Structure.class,
            generic -> assertThat(generic.typeParameters()).containsExactly("T"));
    assertThat(vault.models()).doesNotContainKey("complexType.UnitAndValue<long>");
    assertThat(vault.models()).containsKey("complexType.Once<long>");
  }

  @Test
  void parametersOfThePathComeFromThePath() {
    Operation operation =
        operation(
            Samples.description("plain"), "GET /vault/{serviceName}/{unknown}/class/{default}");

    assertThat(operation.parameters())
        .extracting(Parameter::name)
        .containsExactly("serviceName", "unknown", "default");
  }

  @Test
  void secondVersionHasItsPathAndHeaderFields() {
    ApiDescription safe = Samples.description("v2");

    assertThat(safe.name()).isEqualTo("/v2/safe");
    assertThat(operation(safe, "GET /v2/safe/box").parameters(Location.HEADER))
        .extracting(Parameter::name)
        .containsExactly("X-Pagination-Cursor", "X-Pagination-Size");
  }

  @Test
  void openApiIsRead() {
    ApiDescription zoo = Samples.description("openapi");

    assertThat(zoo.name()).isEqualTo("/zoo");
    assertThat(operation(zoo, "POST /zoo/animal").result()).isEqualTo(ANIMAL);
    assertThat(operation(zoo, "GET /zoo/tree").authenticated()).isFalse();
    assertThat(operation(zoo, "DELETE /zoo/animal/{id}").authenticated()).isFalse();
    assertThat(operation(zoo, "DELETE /zoo/animal/{id}").lifecycle())
        .isEqualTo(new Lifecycle(Stage.DEPRECATED, "2024-05-01", null, "/zoo/animal"));
    assertThat(operation(zoo, "PUT /zoo/animal/{id}").body())
        .isEqualTo(new Operation.Body(ANIMAL, List.of()));
    assertThat(zoo.models().get("zoo.Animal"))
        .isInstanceOfSatisfying(
            Model.Union.class,
            union ->
                assertThat(union.variants())
                    .containsEntry("cat", "zoo.Cat")
                    .containsEntry("dog", "zoo.Dog"));
    assertThat(((Model.Structure) zoo.models().get("zoo.Dog")).fields())
        .extracting(Field::name)
        .containsExactly("name", "tags", "kind", "barks");
  }

  @Test
  void schemasOfOpenApiThatAreNoObjectsAreTypes() {
    Model.Structure odd = (Model.Structure) Samples.description("openapi").models().get("zoo.Odd");

    assertThat(odd.fields())
        .filteredOn(field -> "abcefghijknost".contains(field.name()))
        .extracting(field -> field.name() + " " + field.type() + (field.nullable() ? "?" : ""))
        .containsExactly(
            "a any",
            "b zoo.Odd.B",
            "c string?",
            "e map[string]zoo.Cat[]",
            "f map[string]any",
            "g any",
            "h nowhere",
            "i any",
            "j double",
            "k zoo.Odd.K",
            "n ipBlock",
            "o zoo.Shape",
            "s any",
            "t any[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "v2", "openapi"})
  void compactFormSaysTheSame(String sample) {
    ApiDescription description = Samples.description(sample);

    assertThat(Descriptions.parse(Descriptions.tree(description).toString()))
        .isEqualTo(description);
  }

  @Test
  void filesAndFoldersAreRead(@TempDir Path directory) throws IOException {
    Path below = Files.createDirectories(directory.resolve("a/b"));
    Files.writeString(below.resolve("safe.json"), Samples.text("v2"));
    Files.writeString(directory.resolve("vault.json"), Samples.text("plain"));
    Files.writeString(directory.resolve("notes.txt"), "no JSON");

    assertThat(Descriptions.read(directory))
        .extracting(ApiDescription::name)
        .containsExactly("/v2/safe", "/vault");
    assertThat(Descriptions.read(below.resolve("safe.json"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ no JSON|is not JSON",
        "[1]|is not a description of an API",
        "{\"openapi\":\"2.0\",\"paths\":{}}|is not a description of an API",
        "{}|is not a description of an API",
        "{\"apis\":[{\"path\":\"/x\",\"operations\":[{\"httpMethod\":\"GET"
            + " x();\"}]}],\"models\":{}}|is not a description of an API: method",
        "{\"section\":\"/x\",\"operations\":{\"GET\":{}}}|is not a description of an API: method",
        "{\"section\":\"/x\",\"operations\":{},\"models\":{\"x.A\":{\"parameters\":[\"T>(){}//\"]}}}|is"
            + " not a description of an API: typeParameters",
      })
  void whatIsNoDescriptionIsRejectedByName(String text, String message, @TempDir Path directory)
      throws IOException {
    Path file = Files.writeString(directory.resolve("x.json"), text);

    assertThatThrownBy(() -> Descriptions.read(file))
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INVALID_REQUEST))
        .hasMessageContaining(file + " " + message);
  }

  @Test
  void datesOfTheCompactFormAreDates() {
    String stored =
        "{'section':'/x','operations':{'GET /x':{'stage':'DEPRECATED','deprecated':'2024-01-02\\\")"
            + " x','deletion':'*/'}}}";

    assertThat(operation(Descriptions.parse(stored.replace('\'', '"')), "GET /x").lifecycle())
        .isEqualTo(new Lifecycle(Lifecycle.Stage.DEPRECATED, "2024-01-02", null, null));
  }

  @Test
  void fileThatCannotBeReadIsRejected(@TempDir Path directory) {
    assertThatThrownBy(() -> Descriptions.read(directory.resolve("none.json")))
        .hasMessageContaining("none.json does not exist");
    assertThatThrownBy(() -> Descriptions.read(directory))
        .hasMessageContaining("contains no .json file");
  }

  private static Operation operation(ApiDescription description, String id) {
    return description.operations().stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id));
  }
}
