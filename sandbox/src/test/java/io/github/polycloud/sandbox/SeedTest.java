// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SeedTest {

  private static final Path DOCS = Path.of("..", "docs");

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = directory.resolve("seed.json");
  }

  @Test
  void theFileOfTheGuideIsTheInitialContentAlsoAfterAReset() throws Exception {
    Files.writeString(file, exampleOfTheGuide());
    try (Sandbox sandbox = Sandbox.builder().seed(file).start()) {
      checkExample(sandbox);
      Wire.v3(sandbox).send("DELETE", "/apps/shop", null);
      sandbox.reset();
      checkExample(sandbox);
    }
  }

  private static void checkExample(Sandbox sandbox) throws Exception {
    V3Calls heroku = new V3Calls(sandbox);
    assertThat(V3Calls.texts(heroku.expect(200, "GET", "/apps", null), "name"))
        .containsExactly("shop");
    JsonNode app = heroku.expect(200, "GET", "/apps/shop", null);
    assertThat(app.at("/region/name").asString()).isEqualTo("eu");
    JsonNode config = heroku.expect(200, "GET", "/apps/shop/config-vars", null);
    assertThat(config.get("LOG_LEVEL").asString()).isEqualTo("info");
    assertThat(config.has("DATABASE_URL")).isTrue();
    JsonNode web = heroku.expect(200, "GET", "/apps/shop/formation/web", null);
    assertThat(web.get("quantity").intValue()).isEqualTo(2);
    assertThat(web.get("command").asString()).isEqualTo("node server.js");
    assertThat(heroku.expect(200, "GET", "/apps/shop/domains", null).toString())
        .contains("www.shop.example");
    assertThat(heroku.expect(200, "GET", "/apps/shop/collaborators", null).toString())
        .contains("bob@example.com");

    Wire ovh = BusySandbox.ovh(sandbox);
    assertThat(ovh.get("/1.0/domain/zone").body()).isEqualTo("[\"shop.example\"]");
    assertThat(ovh.get("/1.0/domain").body()).isEqualTo("[\"shop.example\"]");
    assertThat(ovh.get("/1.0/domain/zone/shop.example/export").body())
        .contains("192.0.2.1", "www")
        .doesNotContain("MX");
    assertThat(ovh.get("/1.0/dedicated/server").body()).isEqualTo("[\"ns1.shop.example\"]");
    assertThat(ovh.get("/1.0/hosting/web").body()).isEqualTo("[\"shop.example\"]");
    assertThat(ovh.get("/1.0/hosting/web/shop.example/envVar").body()).isEqualTo("[\"MODE\"]");
    String bill = "/1.0/me/bill/" + Wire.json(ovh.get("/1.0/me/bill")).get(0).asString();
    assertThat(Wire.json(ovh.get(bill)).at("/priceWithoutTax/value").asString()).isEqualTo("24.98");
    String project =
        "/1.0/cloud/project/" + Wire.json(ovh.get("/1.0/cloud/project")).get(0).asString();
    assertThat(Wire.json(ovh.get(project)).get("description").asString()).isEqualTo("Shop");
    JsonNode instance = Wire.json(ovh.get(project + "/instance")).get(0);
    assertThat(instance.get("name").asString()).isEqualTo("web-1");
    assertThat(instance.get("status").asString()).isEqualTo("ACTIVE");
    // What the file does not mention is there as usual.
    assertThat(Wire.json(ovh.get("/1.0/vps")).size()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"heroku\":{\"aps\":[]}}|heroku.aps: unknown member; known here are apps",
        "{\"heroku\":{\"apps\":[{\"name\":\"a-b\",\"colour\":1}]}}|heroku.apps[0].colour: unknown"
            + " member; known here are addons, collaborators, config, domains, formation,"
            + " maintenance, name, region, stack",
        "{\"heroku\":{\"apps\":{}}}|heroku.apps: must be an array",
        "{\"heroku\":{\"apps\":[{\"name\":7}]}}|heroku.apps[0].name: must be a string",
        "{\"heroku\":{\"apps\":[{}]}}|heroku.apps[0].name: is required",
        "{\"heroku\":{\"apps\":[{\"name\":\"a-b\",\"addons\":[\"no:thing\"]}]}}|heroku.apps[0].addons[0]:"
            + " Couldn't find that add-on.",
        "{\"heroku\":{\"apps\":[{\"name\":\"A\"}]}}|heroku.apps[0]: Name must be",
        "{\"ovh\":{\"zones\":[{\"name\":\"a.b\",\"records\":[{\"type\":\"A\"}]}]}}|ovh.zones[0].records[0].target:"
            + " is required",
        "{\"ovh\":{\"zones\":[{\"name\":\"a.b\",\"records\":[{\"type\":\"Z\",\"target\":\"x\"}]}]}}|ovh.zones[0].records[0].type:"
            + " must be one of A, AAAA,",
        "{\"ovh\":{\"bills\":[{\"date\":\"soon\"}]}}|ovh.bills[0].date: must be a date such as"
            + " 2026-10-01, was \"soon\"",
        "{\"ovh\":{\"bills\":[{\"date\":\"2026-10-01\",\"category\":\"x\"}]}}|ovh.bills[0].category:"
            + " must be one of autorenew, earlyrenewal,",
        "{\"ovh\":{\"bills\":[{\"date\":\"2026-10-01\",\"lines\":[{\"description\":\"x\",\"price\":0.001}]}]}}|ovh.bills[0].lines[0].price:"
            + " must be a number of euros with two decimals at most",
        "{\"ovh\":{\"bills\":[{\"date\":\"2026-10-01\",\"lines\":[{\"description\":\"x\",\"price\":1,\"quantity\":-1}]}]}}|ovh.bills[0].lines[0].quantity:"
            + " must not be negative, was -1",
        "{\"ovh\":{\"zones\":[{\"name\":\"Not a domain\"}]}}|ovh.zones[0].name: must be a domain"
            + " name such as shop.example, was \"Not a domain\"",
        "{\"ovh\":{\"zones\":[{\"name\":\"../etc\"}]}}|ovh.zones[0].name: must be a domain name",
        "{\"ovh\":{\"zones\":[{\"name\":\"a.example\"},{\"name\":\"a.example\"}]}}|ovh.zones[1].name:"
            + " a.example is there already",
        "{\"ovh\":{\"servers\":[\"ns1\\nx.eu\"]}}|ovh.servers[0]: must be a domain name such as"
            + " shop.example, was \"ns1?x.eu\"",
        "{\"ovh\":{\"servers\":[\"a.eu\",\"a.eu\"]}}|ovh.servers[1]: a.eu is there already",
        "{\"ovh\":{\"webHostings\":[{\"name\":\"\"}]}}|ovh.webHostings[0].name: must be a domain"
            + " name",
        "{\"ovh\":{\"webHostings\":[{\"name\":\"a.eu\",\"variables\":{\"A-B\":\"x\"}}]}}|ovh.webHostings[0].variables.A-B:"
            + " [key] A-B is not a valid variable name",
        "{\"ovh\":{\"webHostings\":[{\"name\":\"a.eu\",\"variables\":{\"A\":null}}]}}|ovh.webHostings[0].variables.A:"
            + " is required",
        "{\"ovh\":{\"projects\":[{\"instances\":[{\"name\":\""
            + " \"}]}]}}|ovh.projects[0].instances[0].name: must not be blank",
        "{\"ovh\":{\"projects\":[{\"instances\":[{\"name\":\"w\",\"region\":\"XX\"}]}]}}|ovh.projects[0].instances[0].region:"
            + " must be one of ",
        "{\"ovh\":{\"projects\":[{\"instances\":[{\"name\":\"w\",\"region\":\"GRA11\",\"flavor\":\"z\"}]}]}}|ovh.projects[0].instances[0].flavor:"
            + " must be one of b",
        "{\"ovh\":{\"projects\":[{\"instances\":[{\"name\":\"w\",\"region\":\"GRA11\",\"flavor\":\"b2-7\",\"image\":\"z\"}]}]}}|ovh.projects[0].instances[0].image:"
            + " must be one of ",
        "{\"heroku\":{\"apps\":[{\"name\":\"a-b\",\"formation\":{\"web\":{\"size\":\"huge\"}}}]}}|heroku.apps[0].formation.web:"
            + " ",
        "{\"ovh\":{\"servers\":[null]}}|ovh.servers[0]: is required",
        "{\"ovh\":|not valid JSON at line 1, column ",
        "[]|the content: must be an object",
        "null|must be a JSON object",
      })
  void aFileThatIsNotValidIsRejectedWithThePlace(String json, String problem) throws Exception {
    Files.writeString(file, json);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sandbox.builder().seed(file).start())
        .withMessageStartingWith(file + ": " + problem)
        .withMessageNotContaining("\n");
  }

  @Test
  void aSettingThatIsNotValidIsNotBlamedOnTheFile() throws Exception {
    Files.writeString(file, "{}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sandbox.builder().seed(file).host("no such host").start())
        .withMessageStartingWith("host must be ")
        .withMessageNotContaining(file.toString());
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThatThrownBy(() -> Sandbox.builder().seed(file).start())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot read the seed file " + file + ": there is no such file or directory");
  }

  @Test
  void theSchemaDescribesTheMembersThatAreRead() throws Exception {
    JsonNode schema =
        new JsonMapper()
            .readTree(Files.readAllBytes(DOCS.resolve("reference/sandbox-seed.schema.json")));
    assertThat(members(schema))
        .containsExactlyInAnyOrderElementsOf(
            members(io.github.polycloud.sandbox.internal.seed.SeedFile.class, ""));
  }

  /** The paths of all members of the schema. */
  private static TreeSet<String> members(JsonNode schema) {
    TreeSet<String> paths = new TreeSet<>();
    collect(schema, "", paths);
    return paths;
  }

  private static void collect(JsonNode schema, String path, TreeSet<String> paths) {
    schema
        .path("properties")
        .forEachEntry(
            (name, property) -> {
              if (!name.equals("$schema")) {
                paths.add(path + "/" + name);
                collect(property, path + "/" + name, paths);
              }
            });
    if (schema.has("properties")) {
      assertThat(schema.path("additionalProperties").asBoolean(true)).as(path).isFalse();
    }
    if (schema.path("items").isObject()) {
      collect(schema.get("items"), path + "/*", paths);
    }
    if (schema.path("additionalProperties").isObject()) {
      collect(schema.get("additionalProperties"), path + "/*", paths);
    }
  }

  private static TreeSet<String> members(Class<?> type, String path) {
    TreeSet<String> paths = new TreeSet<>();
    for (var component : type.getRecordComponents()) {
      String own = path + "/" + component.getName();
      paths.add(own);
      if (component.getType().isRecord()) {
        paths.addAll(members(component.getType(), own));
      } else if (component.getGenericType()
          instanceof java.lang.reflect.ParameterizedType container) {
        Class<?> last =
            (Class<?>)
                container.getActualTypeArguments()[container.getActualTypeArguments().length - 1];
        if (last.isRecord()) {
          paths.addAll(members(last, own + "/*"));
        }
      }
    }
    return paths;
  }

  private static String exampleOfTheGuide() throws Exception {
    String guide = Files.readString(DOCS.resolve("guides/testing.md"));
    int start = guide.indexOf("```json\n{\n  \"heroku\"");
    assertThat(start).isNotNegative();
    int begin = guide.indexOf('\n', start) + 1;
    return guide.substring(begin, guide.indexOf("```", begin));
  }
}
