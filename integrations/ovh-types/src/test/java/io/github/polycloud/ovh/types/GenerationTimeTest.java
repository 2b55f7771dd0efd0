// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.ovh.types.model.ApiDescription;
import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.Lifecycle;
import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.TypeRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GenerationTimeTest {
  @Test
  void thousandOperationsTakeSeconds() {
    List<Operation> operations = new ArrayList<>();
    Map<String, Model> models = new TreeMap<>();
    for (int i = 0; i < 500; i++) {
      String name = "big.part" + i % 50 + ".Thing" + i;
      TypeRef type = new TypeRef.Named(name, List.of());
      models.put(name, new Model.Structure(name, List.of(), fields(i)));
      String path = "/big/part" + i % 50 + "/{id}/thing" + i;
      operations.add(operation("GET", path, null, type));
      operations.add(operation("PUT", path, new Operation.Body(type, List.of()), type));
    }
    ApiDescription description = new ApiDescription("/big", operations, models);

    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertThat(OvhTypes.from(List.of(description)).sources("com.example").files())
                .hasSizeGreaterThan(1000));
  }

  private static List<Field> fields(int seed) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      TypeRef type = TypeRef.Simple.values()[(seed + i) % TypeRef.Simple.values().length];
      fields.add(
          new Field(
              "field" + i,
              type == TypeRef.Simple.VOID ? TypeRef.Simple.STRING : type,
              i % 3 == 0,
              false,
              i % 5 == 0));
    }
    return fields;
  }

  private static Operation operation(
      String method, String path, Operation.Body body, TypeRef result) {
    return new Operation(method, path, List.of(), body, result, true, Lifecycle.PRODUCTION);
  }
}
