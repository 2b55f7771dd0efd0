// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import io.github.polycloud.ovh.types.model.ApiDescription;
import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.Lifecycle;
import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.Parameter;
import io.github.polycloud.ovh.types.model.Parameter.Location;
import io.github.polycloud.ovh.types.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Moves each shape of code over the limit of columns by names of all lengths. */
class LayoutSweepTest {
  @Test
  void layoutIsThatOfTheFormatterForNamesOfAllLengths() {
    for (int length = 1; length <= 60; length += 3) {
      GeneratedCode.assertFormatted(
          OvhTypes.from(List.of(description(length))).sources("com.example.ovh").files());
    }
  }

  private static ApiDescription description(int length) {
    String name = "n".repeat(length);
    String model = "x." + "M" + "m".repeat(length);
    TypeRef structure = new TypeRef.Named(model, List.of());
    Map<String, Model> models = new TreeMap<>();
    models.put(
        model,
        new Model.Structure(
            model,
            List.of(),
            List.of(
                new Field(name, TypeRef.Simple.STRING, true, false, false),
                new Field(name + "_Token", TypeRef.Simple.STRING, false, true, false),
                new Field("l" + name, listOf(structure), false, true, false),
                new Field("o" + name, listOf(structure), false, false, false))));
    models.put(
        "x.State" + name,
        new Model.Enumeration(
            "x.State" + name, TypeRef.Simple.STRING, List.of(name, name + " " + name, "a")));
    List<Operation> operations = new ArrayList<>();
    Parameter id = new Parameter(name, Location.PATH, TypeRef.Simple.STRING, true);
    Parameter filter =
        new Parameter(
            "f" + name, Location.QUERY, new TypeRef.Named("x.State" + name, List.of()), false);
    Parameter header = new Parameter("H-" + name, Location.HEADER, TypeRef.Simple.LONG, false);
    String path = "/" + name + "/{" + name + "}";
    operations.add(
        operation("GET", "/" + name, List.of(filter, header), null, listOf(TypeRef.Simple.STRING)));
    operations.add(operation("GET", path, List.of(id), null, structure));
    operations.add(
        operation("PUT", path, List.of(id), new Operation.Body(structure, List.of()), structure));
    operations.add(operation("DELETE", path, List.of(id, filter), null, TypeRef.Simple.VOID));
    String below = path + "/i" + name;
    Parameter inner = new Parameter("i" + name, Location.PATH, TypeRef.Simple.LONG, true);
    operations.add(operation("GET", below, List.of(id), null, listOf(TypeRef.Simple.LONG)));
    operations.add(
        operation("GET", below + "/{i" + name + "}", List.of(id, inner), null, structure));
    operations.add(
        operation(
            "POST",
            path + "/act",
            List.of(id),
            new Operation.Body(
                null, List.of(new Field(name, TypeRef.Simple.LONG, false, true, false))),
            structure));
    operations.add(operation("GET", "/v2/" + name, List.of(filter), null, listOf(structure)));
    return new ApiDescription("/" + name, operations, models);
  }

  private static TypeRef listOf(TypeRef element) {
    return new TypeRef.Listing(element);
  }

  private static Operation operation(
      String method, String path, List<Parameter> parameters, Operation.Body body, TypeRef result) {
    return new Operation(
        method,
        path,
        parameters,
        body,
        result,
        method.length() != 6,
        method.equals("PUT")
            ? new Lifecycle(Lifecycle.Stage.DEPRECATED, "2024-01-01", "2025-01-01", path)
            : Lifecycle.PRODUCTION);
  }
}
