// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HerokuPagingTest {

  private static Sandbox sandbox;
  private static Wire heroku;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().apps(25).start();
    heroku = Wire.v3(sandbox);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void aWholeListIsSortedByIdAndSaysWhatSorts() throws Exception {
    HttpResponse<String> response = heroku.get("/apps");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(fields(response, "id")).hasSize(25).isSorted();
    assertThat(response.headers().firstValue("Accept-Ranges")).hasValue("id, name, updated_at");
    assertThat(response.headers().firstValue("Content-Range").orElseThrow())
        .startsWith("id ")
        .endsWith("; max=200");
    assertThat(response.headers().firstValue("Next-Range")).isEmpty();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrOverlap() throws Exception {
    assertThat(follow("/apps", "name ..; max=10", "name")).isEqualTo(names(1, 25));
  }

  @Test
  void pagesGoBackwardsToo() throws Exception {
    List<String> backwards = new ArrayList<>(names(1, 25));
    backwards.sort(Comparator.reverseOrder());

    assertThat(follow("/apps", "name ..; max=7, order=desc", "name")).isEqualTo(backwards);
  }

  @Test
  void pagesByTimeLoseNothing() throws Exception {
    assertThat(follow("/apps", "updated_at ..; max=4", "name")).hasSize(25).doesNotHaveDuplicates();
  }

  @Test
  void aCutPageNamesTheWholeNextRange() throws Exception {
    HttpResponse<String> response = heroku.get("/apps", "Range", "name ..; max=3,order=desc");

    assertThat(response.statusCode()).isEqualTo(206);
    assertThat(response.headers().firstValue("Next-Range"))
        .hasValue("name ]app-023..; max=3, order=desc");
    assertThat(response.headers().firstValue("Content-Range"))
        .hasValue("name app-025..app-023; max=3, order=desc");
  }

  @Test
  void boundsAreIncludedUnlessMarkedOtherwise() throws Exception {
    assertThat(ranged("name app-003..app-005")).isEqualTo(names(3, 5));
    assertThat(ranged("name ]app-003..app-005")).isEqualTo(names(4, 5));
    assertThat(ranged("name app-003..app-005[")).isEqualTo(names(3, 4));
    assertThat(ranged("name ]app-003..app-005[")).isEqualTo(names(4, 4));
    assertThat(ranged("name app-024..")).isEqualTo(names(24, 25));
    assertThat(ranged("name ..app-002")).isEqualTo(names(1, 2));
    assertThat(ranged("name x..")).isEmpty();
  }

  @Test
  void twoBoundsHoldInBothDirectionsAndAcrossPages() throws Exception {
    assertThat(follow("/apps", "name app-003..app-006[; max=2", "name"))
        .containsExactly("app-003", "app-004", "app-005");
    assertThat(follow("/apps", "name ]app-003..app-006; max=2, order=desc", "name"))
        .containsExactly("app-006", "app-005", "app-004");
  }

  @Test
  void numbersSortAsNumbers() throws Exception {
    for (int i = 0; i < 8; i++) {
      heroku.send("PATCH", "/apps/app-025/config-vars", "{\"ROUND\":\"" + i + "\"}");
    }

    List<String> newest =
        follow("/apps/app-025/releases", "version ..; max=5, order=desc", "version");

    assertThat(newest).hasSizeGreaterThan(10).startsWith("14", "13", "12", "11", "10", "9");
    assertThat(fields(heroku.get("/apps/app-025/releases", "Range", "version 9..11"), "version"))
        .containsExactly("9", "10", "11");
  }

  @Test
  void aPageThatHoldsExactlyTheRestIsTheLast() throws Exception {
    HttpResponse<String> response = heroku.get("/apps", "Range", "name ..; max=25");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Next-Range")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id ..; max=1000", "id ..;", "id ..; order=asc", "name   a..; max=1"})
  void accepts(String range) throws Exception {
    assertThat(heroku.get("/apps", "Range", range).statusCode()).isIn(200, 206);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "colour ..",
        "id",
        "id ..; max=1001",
        "id ..; max=0",
        "id ..; max=many",
        "id ..; order=up",
        "id ..; page=2",
        "id ..; max=10, , order=desc",
        "; max=10",
        "max=10",
        "updated_at yesterday.."
      })
  void refusesABadRange(String range) throws Exception {
    HttpResponse<String> response = heroku.get("/apps", "Range", range);

    assertThat(response.statusCode()).isEqualTo(416);
    assertThat(Wire.json(response).get("id").asString())
        .isEqualTo("requested_range_not_satisfiable");
  }

  @Test
  void refusesParametersSeparatedBySemicolons() throws Exception {
    HttpResponse<String> response = heroku.get("/apps", "Range", "id ..; max=10; order=desc");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Wire.json(response).get("id").asString()).isEqualTo("bad_request");
  }

  @Test
  void aFilterIsAListToo() throws Exception {
    String body = "{\"in\":{\"name\":[\"app-001\",\"app-002\",\"unknown\"]}}";

    HttpResponse<String> response =
        heroku.send("POST", "/filters/apps", body, "Range", "name ..; max=1");

    assertThat(response.statusCode()).isEqualTo(206);
    assertThat(fields(response, "name")).containsExactly("app-001");
  }

  private static List<String> ranged(String range) throws Exception {
    return fields(heroku.get("/apps", "Range", range), "name");
  }

  private static List<String> follow(String path, String first, String field) throws Exception {
    List<String> found = new ArrayList<>();
    Optional<String> range = Optional.of(first);
    while (range.isPresent()) {
      HttpResponse<String> page = heroku.get(path, "Range", range.get());
      range = page.headers().firstValue("Next-Range");
      assertThat(page.statusCode()).isEqualTo(range.isPresent() ? 206 : 200);
      found.addAll(fields(page, field));
    }
    return found;
  }

  private static List<String> fields(HttpResponse<String> response, String name) {
    return Wire.json(response).valueStream().map(item -> item.get(name).asString()).toList();
  }

  private static List<String> names(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj("app-%03d"::formatted).toList();
  }
}
