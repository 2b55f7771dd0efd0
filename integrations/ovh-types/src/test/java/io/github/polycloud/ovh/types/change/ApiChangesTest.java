// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.types.change.Change.Kind;
import io.github.polycloud.ovh.types.model.ApiDescription;
import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.Lifecycle;
import io.github.polycloud.ovh.types.model.Lifecycle.Stage;
import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.Operation.Body;
import io.github.polycloud.ovh.types.model.Parameter;
import io.github.polycloud.ovh.types.model.Parameter.Location;
import io.github.polycloud.ovh.types.model.TypeRef;
import io.github.polycloud.ovh.types.model.TypeRef.Simple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiChangesTest {
  private static final TypeRef TANK = new TypeRef.Named("aqua.Tank", List.of());
  private static final Field NAME = field("name", Simple.STRING);

  @Test
  void equalDescriptionsHaveNoDifferences() {
    ApiDescription tanks = section("/tank", List.of(get("/tank")), List.of(structure(NAME)));

    ApiChanges changes = ApiChanges.between(List.of(tanks), List.of(tanks));

    assertThat(changes.isEmpty()).isTrue();
    assertThat(changes.toMarkdown()).isEmpty();
    assertThat(changes).hasToString("");
  }

  @Test
  void operationsAndModelsAreAddedAndRemoved() {
    ApiDescription before =
        section("/tank", List.of(get("/tank"), get("/tank/pump")), List.of(structure(NAME)));
    ApiDescription after =
        section("/tank", List.of(get("/tank"), get("/tank/filter")), List.of(fish("cod")));

    assertThat(changes(before, after))
        .containsExactly(
            "added GET /tank/filter",
            "added aqua.Fish",
            "removed GET /tank/pump",
            "removed aqua.Tank");
  }

  @Test
  void anOperationIsTheSameIfItsPathParametersAreRenamed() {
    assertThat(
            changes(
                operation("/tank/{id}", parameter("id", Location.PATH, Simple.LONG)),
                operation("/tank/{name}", parameter("name", Location.PATH, Simple.STRING))))
        .containsExactly(
            "changed GET /tank/{name}: path parameter id is called name",
            "changed GET /tank/{name}: path parameter name is string, was long");
  }

  @Test
  void parametersOfQueryAndHeaderAreCompared() {
    Operation before =
        operation(
            "/tank",
            parameter("old", Location.QUERY, Simple.STRING),
            parameter("volume", Location.QUERY, Simple.LONG),
            parameter("X-Page", Location.HEADER, Simple.STRING));
    Operation after =
        operation(
            "/tank",
            parameter("volume", Location.QUERY, Simple.DOUBLE),
            new Parameter("X-Page", Location.HEADER, Simple.STRING, true),
            parameter("fish", Location.QUERY, new TypeRef.Listing(Simple.STRING)));

    assertThat(changes(before, after))
        .containsExactly(
            "changed GET /tank: query parameter old removed, was string",
            "changed GET /tank: query parameter volume is double, was long",
            "changed GET /tank: query parameter fish added, string[]",
            "changed GET /tank: header field X-Page is required");
  }

  @Test
  void bodyResponseAndAuthenticationAreCompared() {
    Operation before =
        new Operation(
            "POST",
            "/tank",
            List.of(),
            new Body(null, List.of(NAME)),
            Simple.VOID,
            true,
            Lifecycle.PRODUCTION);
    Operation after =
        new Operation(
            "POST",
            "/tank",
            List.of(),
            new Body(TANK, List.of()),
            TANK,
            false,
            Lifecycle.PRODUCTION);

    assertThat(changes(before, after))
        .containsExactly(
            "changed POST /tank: body added, aqua.Tank",
            "changed POST /tank: body field name removed, was string",
            "changed POST /tank: response is aqua.Tank, was void",
            "changed POST /tank: needs no authentication");
  }

  @Test
  void aDeprecationSaysWhatIsKnownOfIt() {
    Operation beta = staged(new Lifecycle(Stage.BETA, null, null, null));

    assertThat(changes(beta, staged(Lifecycle.PRODUCTION)))
        .containsExactly("changed GET /tank: is production, was beta");
    assertThat(changes(beta, staged(new Lifecycle(Stage.DEPRECATED, null, null, null))))
        .containsExactly("deprecated GET /tank");
    Lifecycle dated = new Lifecycle(Stage.DEPRECATED, "2026-01-31", "2026-06-30", "/aquarium");
    assertThat(changes(beta, staged(dated)))
        .containsExactly(
            "deprecated GET /tank: since 2026-01-31, removal on 2026-06-30, use /aquarium");
  }

  @Test
  void fieldsOfAModelAreCompared() {
    Model before =
        structure(
            NAME, field("volume", Simple.LONG), field("gone", Simple.DATE), field("id", TANK));
    Model after =
        structure(
            new Field("name", Simple.STRING, true, true, true),
            new Field("added", new TypeRef.Mapping(Simple.STRING, TANK), true, false, true),
            field("volume", Simple.DOUBLE),
            field("id", TANK));

    assertThat(changes(before, after))
        .containsExactly(
            "changed aqua.Tank: field name may be null; is required; is read-only",
            "changed aqua.Tank: field volume is double, was long",
            "changed aqua.Tank: field gone removed, was date",
            "changed aqua.Tank: field added added, map[string]aqua.Tank, may be null, read-only");
  }

  @Test
  void valuesVariantsAndTheFormOfAModelAreCompared() {
    assertThat(changes(fish("cod", "carp"), fish("carp", "eel", "ray")))
        .containsExactly(
            "changed aqua.Fish: value cod removed", "changed aqua.Fish: values eel, ray added");
    assertThat(
            changes(
                new Model.Union("aqua.Any", null, Map.of("Tank", "aqua.Tank")),
                new Model.Union("aqua.Any", "kind", Map.of("Tank", "aqua.Tank", "Pond", "aqua.P"))))
        .containsExactly(
            "changed aqua.Any: discriminator is kind, was none",
            "changed aqua.Any: variant Pond=aqua.P added");
    assertThat(changes(new Model.Structure("aqua.Fish", List.of(), List.of(NAME)), fish("cod")))
        .containsExactly("changed aqua.Fish: is an enumeration, was an object");
  }

  @Test
  void aGenericTypeIsTheSameInTheNotationOfOpenApi() {
    TypeRef range = new TypeRef.Named("aqua.Range", List.of(Simple.LONG));
    TypeRef flat = new TypeRef.Named("aqua.Range_long", List.of());

    assertThat(
            changes(
                structure(field("depth", new TypeRef.Listing(range))),
                structure(field("depth", new TypeRef.Listing(flat)))))
        .isEmpty();
  }

  @Test
  void aModelOfSeveralSectionsIsListedOnce() {
    List<ApiDescription> before = List.of(models("/a", fish("cod")), models("/b", fish("cod")));
    List<ApiDescription> after =
        List.of(models("/a", fish("cod", "eel")), models("/b", fish("cod", "eel")));

    assertThat(ApiChanges.between(before, after).all())
        .containsExactly(new Change(Kind.CHANGED, "aqua.Fish", "value eel added"));
  }

  @Test
  void aModelThatDiffersBetweenSectionsIsComparedInEach() {
    List<ApiDescription> both = List.of(models("/a", fish("cod")), models("/b", fish("eel")));

    assertThat(ApiChanges.between(both, both).all()).isEmpty();
  }

  @Test
  void aChangeIsOneLineWhateverTheDescriptionHas() {
    Change change =
        new Change(Change.Kind.ADDED, "GET /x\n/y", "value \u001b[31m\r\u2028\u202e added");

    assertThat(change).hasToString("added GET /x /y: value \\u001b[31m \\u202e added");
  }

  @Test
  void theChangelogHasAHeadingForEachKindAndAnItemForEachSubject() {
    ApiDescription before =
        section("/tank", List.of(get("/tank"), get("/pump")), List.of(fish("cod", "carp")));
    ApiDescription after =
        section(
            "/tank",
            List.of(
                staged(new Lifecycle(Stage.DEPRECATED, null, null, "/aquarium")), get("/filter")),
            List.of(fish("eel", "carp")));

    assertThat(ApiChanges.between(List.of(before), List.of(after)).toMarkdown())
        .isEqualTo(
            """
            ## Added

            - `GET /filter`

            ## Removed

            - `GET /pump`

            ## Deprecated

            - `GET /tank`: use /aquarium

            ## Changed

            - `aqua.Fish`
              - value cod removed
              - value eel added
            """);
  }

  private static List<String> changes(Operation before, Operation after) {
    return changes(
        section("/tank", List.of(before), List.of()), section("/tank", List.of(after), List.of()));
  }

  private static List<String> changes(Model before, Model after) {
    return changes(models("/tank", before), models("/tank", after));
  }

  private static List<String> changes(ApiDescription before, ApiDescription after) {
    return ApiChanges.between(List.of(before), List.of(after)).toString().lines().toList();
  }

  private static ApiDescription models(String name, Model model) {
    return section(name, List.of(), List.of(model));
  }

  private static ApiDescription section(
      String name, List<Operation> operations, List<Model> models) {
    Map<String, Model> named = new HashMap<>();
    models.forEach(model -> named.put(model.name(), model));
    return new ApiDescription(name, operations, named);
  }

  private static Operation get(String path) {
    return operation(path);
  }

  private static Operation operation(String path, Parameter... parameters) {
    return operation(path, Lifecycle.PRODUCTION, parameters);
  }

  private static Operation staged(Lifecycle lifecycle) {
    return operation("/tank", lifecycle);
  }

  private static Operation operation(String path, Lifecycle lifecycle, Parameter... parameters) {
    return new Operation("GET", path, List.of(parameters), null, Simple.VOID, true, lifecycle);
  }

  private static Parameter parameter(String name, Location location, TypeRef type) {
    return new Parameter(name, location, type, location == Location.PATH);
  }

  private static Field field(String name, TypeRef type) {
    return new Field(name, type, false, false, false);
  }

  private static Model structure(Field... fields) {
    return new Model.Structure("aqua.Tank", List.of(), List.of(fields));
  }

  private static Model fish(String... values) {
    return new Model.Enumeration("aqua.Fish", Simple.STRING, List.of(values));
  }
}
