// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.Ovh;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that use what is generated, compiled with it and run against an API. */
class GeneratedClientTest {
  private static final String PROGRAMS =
      """
      package com.example;

      import com.example.ovh.*;
      import com.example.ovh.model.*;
      import io.github.polycloud.ovh.Ovh;
      import java.util.List;
      import java.util.Map;

      public final class Programs {
        public static Object items(Ovh ovh) {
          return ovh.api(VaultItems.class).all(ovh.listing(), "v/1").toList();
        }

        public static Object everything(Ovh ovh) {
          VaultEverything all = ovh.api(VaultsOperations.class).get("v");
          return List.of(
              all.aDatetime(), all.aDate(), all.aTime(), all.aDouble(), all.byKind(), all.size(),
              all.label().value().length(), all.tags().get(0).list(), all.flags().value(),
              all.parent().children().get(0).aLong(), all.kind() == VaultKind.RING, all.strange(),
              all.missing(), all.price().value(), all.list());
        }

        public static Object sent(Ovh ovh) {
          VaultsOperations vaults = ovh.api(VaultsOperations.class);
          NewVault vault =
              NewVault.builder("a", 5).enabled(true).userData("top").kind(VaultKind.of("new")).build();
          vaults.create(vault);
          vaults.update("v", VaultEverythingUpdate.builder()
              .aPassword("hidden").byKind(Map.of(VaultKind.BOX, item())).build());
          ovh.api(VaultItems.class).update("v", 7, item());
          return vault.toString();
        }

        private static VaultItemInput item() {
          return VaultItemInput.builder("n").inner(new VaultInnerInput(true, 3L, null)).build();
        }

        public static Object filtered(Ovh ovh) {
          return ovh.api(VaultsOperations.class)
              .list(null, java.time.OffsetDateTime.parse("2024-01-02T03:04:00+01:00"),
                  List.of(VaultKind.BOX, VaultKind.RING), "a&b");
        }

        public static Object pages(Ovh ovh) {
          SafeBoxes boxes = ovh.api(SafeBoxes.class);
          boxes.update("b", "v1", new BoxUpdate(new SafeSpecInput("n", 1L)));
          return boxes.list().stream().map(SafeBox::id).toList();
        }

        public static Object animals(Ovh ovh) {
          ZooAnimals animals = ovh.api(ZooAnimals.class);
          ZooAnimal cat = animals.get(1);
          animals.update(1, cat);
          return List.of(cat, animals.get(2), animals.get(3));
        }

        public static Object words(Ovh ovh) {
          VaultWords words = ovh.api(VaultsOperations.class).words("v");
          return List.of(
              words.classValue(), words.builderValue(), words.usedRam(), words.ip(), words.ip2(),
              words.ip22(), words.value2Fa(), words.ref(), words.xY(), words.qUote());
        }

        public static Object access(Ovh ovh) {
          return RequiredAccess.RULES;
        }
      }
      """;

  private static Class<?> programs;

  private FakeApi api;
  private Ovh ovh;

  @BeforeAll
  static void compile(@TempDir Path directory) throws Exception {
    Map<String, String> files =
        new TreeMap<>(OvhTypes.from(Samples.all()).sources("com.example.ovh").files());
    files.put("com/example/Programs.java", PROGRAMS);
    programs = GeneratedCode.compile(files, directory).loadClass("com.example.Programs");
  }

  @BeforeEach
  void connect() throws IOException {
    api = new FakeApi();
    ovh = api.connect();
  }

  @AfterEach
  void close() {
    ovh.close();
    api.close();
  }

  private Object run(String program) {
    Function<Ovh, Object> call =
        client -> {
          try {
            return programs.getMethod(program, Ovh.class).invoke(null, client);
          } catch (ReflectiveOperationException e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
          }
        };
    return call.apply(ovh);
  }

  @Test
  void idsAreExpandedToObjects() {
    api.on("GET /1.0/vault/v%2F1/item", "[2, 1]")
        .on("GET /1.0/vault/v%2F1/item/2", "{\"id\":2,\"name\":\"b\",\"secretToken\":\"s3\"}")
        .on("GET /1.0/vault/v%2F1/item/1", "{\"id\":1,\"name\":\"a\",\"expires\":null}");

    assertThat(run("items").toString())
        .startsWith("[VaultItem[id=2, name=b, secretToken=****")
        .contains("VaultItem[id=1, name=a, secretToken=null");
  }

  @Test
  void eachTypeIsRead() {
    api.on(
        "GET /1.0/vault/v",
        """
        {"aDatetime":"2024-01-02T03:04:05+01:00","aDate":"2024-01-02","aTime":"10:00:00",
         "aDouble":1.50,"byKind":{"box":{"id":1},"new":{"id":2}},
         "size":{"unit":"GB","value":5},"label":{"unit":"x","value":"text"},
         "tags":[{"key":"k","value":"v","list":["w"]}],"flags":{"key":"k","value":true},
         "parent":{"children":[{"aLong":9}]},"kind":"ring","strange":["vnc","unheard"],
         "missing":{"any":[1]},"price":{"currencyCode":"EUR","text":"1 EUR","value":1.0},
         "list":null}
        """);

    assertThat(run("everything").toString())
        .startsWith("[2024-01-02T03:04:05+01:00, 2024-01-02, 10:00, 1.50, {box=VaultItem[id=1,")
        .contains(
            "new=VaultItem[id=2,",
            "UnitAndValue[unit=GB, value=5], 4, [w], true, 9, true, [vnc, unheard],"
                + " {any=[1]}, 1.0, []]");
  }

  @Test
  void bodiesHaveWhatIsSetAndSecretsAreNotShown() {
    api.on("POST /1.0/vault", "{}").on("PUT /1.0/vault/v", "null");
    api.on("PUT /1.0/vault/v/item/7", "{}");

    assertThat(run("sent").toString()).contains("userData=****").doesNotContain("top");
    assertThat(api.requests())
        .containsExactly(
            "POST /1.0/vault"
                + " {\"name\":\"a\",\"size\":5,\"enabled\":true,\"userData\":\"top\","
                + "\"kind\":\"new\"}",
            "PUT /1.0/vault/v {\"aPassword\":\"hidden\",\"byKind\":{\"box\":{\"name\":\"n\","
                + "\"inner\":{\"enabled\":true,\"count\":3}}}}",
            "PUT /1.0/vault/v/item/7"
                + " {\"name\":\"n\",\"inner\":{\"enabled\":true,\"count\":3}}");
  }

  @Test
  void filtersAreEncodedAndNullIsNotSent() {
    String target =
        "GET /1.0/vault?date.from=2024-01-02T03%3A04%3A00%2B01%3A00&kinds=box&kinds=ring"
            + "&from=a%26b";
    api.on(target, "[\"v\"]");

    assertThat(run("filtered").toString()).isEqualTo("[v]");
    assertThat(api.requests()).containsExactly(target);
  }

  @Test
  void pagesAreLinkedByCursors() {
    api.on("GET /v2/safe/box", "[{\"id\":\"a\"}]").next("GET /v2/safe/box", "c1");
    api.on("GET /v2/safe/box after c1", "[{\"id\":\"b\"}]");
    api.on("PUT /v2/safe/box/b", "{\"id\":\"b\"}");

    assertThat(run("pages").toString()).isEqualTo("[a, b]");
    assertThat(api.requests())
        .containsExactly(
            "PUT /v2/safe/box/b if v1 {\"targetSpec\":{\"name\":\"n\",\"size\":1}}",
            "GET /v2/safe/box",
            "GET /v2/safe/box after c1");
  }

  @Test
  void variantsAreToldApartAndUnknownOnesKept() {
    String cat =
        "{\"kind\":\"cat\",\"name\":\"Tom\",\"friend\":{\"kind\":\"dog\",\"name\":\"Rex\"}}";
    api.on("GET /1.0/zoo/animal/1", cat)
        .on("GET /1.0/zoo/animal/2", "{\"name\":\"Rex\",\"kind\":\"dog\",\"barks\":true}")
        .on("GET /1.0/zoo/animal/3", "{\"kind\":\"owl\",\"eyes\":2}")
        .on("PUT /1.0/zoo/animal/1", "null");

    assertThat(run("animals").toString())
        .isEqualTo(
            "[ZooCat[kind=cat, name=Tom, lives=null, friend=ZooDog[name=Rex, tags=[], kind=dog,"
                + " barks=null]], ZooDog[name=Rex, tags=[], kind=dog, barks=true],"
                + " Other[kind=owl]]");
    assertThat(api.requests().get(1))
        .startsWith("PUT /1.0/zoo/animal/1 {")
        .contains("\"kind\":\"cat\"", "\"friend\":{", "\"kind\":\"dog\"")
        .doesNotContain("\"kind\":\"cat\",\"kind\"");
  }

  @Test
  void namesThatJavaDoesNotAllowAreRead() {
    api.on(
        "GET /1.0/vault/v/words",
        """
        {"class":"1","builder":"2","usedRAM":"3","IP":"4","ip":"5","ip2":"6","2fa":"7","$ref":"8",
         "x*/y":"9","q\\"uote":"10"}
        """);

    assertThat(run("words").toString()).isEqualTo("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]");
  }

  @Test
  void rulesAreTheLeast() {
    assertThat(run("access").toString())
        .contains("GET /vault/*", "POST /vault/*/item", "PUT /v2/safe/box/*")
        .doesNotContain("GET /vault/*/item", "GET /vault/datacenter", "DELETE /zoo");
  }
}
