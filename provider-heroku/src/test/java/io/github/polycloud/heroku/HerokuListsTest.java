// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.model.app.App;
import io.github.polycloud.heroku.model.app.AppFilter;
import io.github.polycloud.heroku.model.app.FilteredApp;
import io.github.polycloud.heroku.model.dyno.FormationBatch;
import io.github.polycloud.heroku.model.dyno.FormationUpdate;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pagination by {@code Range}. */
class HerokuListsTest {
  private static Sandbox sandbox;
  private static Cloud cloud;
  private static Heroku heroku;

  @BeforeAll
  static void connect() {
    sandbox = Sandbox.builder().apps(450).start();
    cloud =
        Clouds.builder("heroku")
            .endpoint(sandbox.heroku().url())
            .credential("token", sandbox.heroku().token())
            .connect();
    heroku = cloud.unwrap(Heroku.class);
  }

  @AfterAll
  static void close() {
    cloud.close();
    sandbox.close();
  }

  @AfterEach
  void reset() {
    sandbox.faults().clear();
    sandbox.requests().clear();
  }

  @Test
  void readsMoreThanOnePageInOrder() {
    List<App> byId = heroku.apps().list().toList();
    assertThat(byId).hasSize(450).isSortedAccordingTo(Comparator.comparing(App::id));
    assertThat(sandbox.requests().count("GET", "/apps")).isEqualTo(3);
    List<App> byName = heroku.apps().list(ListRange.by("name")).toList();
    assertThat(byName).hasSize(450).isSortedAccordingTo(Comparator.comparing(App::name));
    assertThat(byName).containsExactlyInAnyOrderElementsOf(byId);
  }

  @Test
  void readsInDescendingOrder() {
    assertThat(heroku.apps().list(ListRange.by("name").descending().max(100)).toList())
        .hasSize(450)
        .isSortedAccordingTo(Comparator.comparing(App::name).reversed());
    assertThat(sandbox.requests().count("GET", "/apps")).isEqualTo(5);
  }

  @Test
  void readsTheFirstTenWithOneRequest() {
    assertThat(heroku.apps().list().first(10)).hasSize(10);
    assertThat(ranges()).containsExactly("id ..; max=10");
  }

  @Test
  void fetchesPagesOnDemand() {
    Iterator<App> apps = heroku.apps().list().iterator();
    assertThat(ranges()).isEmpty();
    for (int i = 0; i < 200; i++) {
      apps.next();
    }
    assertThat(ranges()).hasSize(1);
    apps.next();
    assertThat(ranges()).hasSize(2);
  }

  @Test
  void stopsAfterTheFirstTenWithSmallerPages() {
    assertThat(heroku.apps().list(ListRange.by("name").max(4)).first(10)).hasSize(10);
    assertThat(ranges()).hasSize(3).allMatch(range -> range.contains("max=4"));
  }

  @Test
  void acceptsALowercaseNextRangeHeader() {
    sandbox
        .faults()
        .inject(1, "GET", "/apps")
        .status(206)
        .header("next-range", "id ]1..; max=1")
        .body("application/json", "[{\"id\":\"1\",\"name\":\"first\"}]");
    sandbox
        .faults()
        .inject(1, "GET", "/apps")
        .body("application/json", "[{\"id\":\"2\",\"name\":\"last\"}]");
    assertThat(heroku.apps().list()).extracting(App::name).containsExactly("first", "last");
    assertThat(ranges()).containsExactly("id ..", "id ]1..; max=1");
  }

  @Test
  void sendsTheBodyOfAFilterWithEachPage() {
    List<String> ids = heroku.apps().list().map(App::id).first(5);
    assertThat(heroku.apps().filter(AppFilter.ids(ids), ListRange.by("id").max(2)))
        .extracting(FilteredApp::id)
        .containsExactlyElementsOf(ids);
    assertThat(sandbox.requests().find("POST", "/filters/apps"))
        .hasSize(3)
        .extracting(RecordedRequest::body)
        .containsOnly("{\"in\":{\"id\":[\"" + String.join("\",\"", ids) + "\"]}}");
  }

  @Test
  void prefetchesTheNextPage() throws InterruptedException {
    CountDownLatch fetched = new CountDownLatch(2);
    CallListener counting =
        new CallListener() {
          @Override
          public void onCallEnd(CallEnd call) {
            fetched.countDown();
          }
        };
    try (Cloud observed =
        Clouds.builder("heroku")
            .endpoint(sandbox.heroku().url())
            .credential("token", sandbox.heroku().token())
            .addListener(counting)
            .connect()) {
      Paged<App> apps = observed.unwrap(Heroku.class).apps().list().prefetching();
      Iterator<App> iterator = apps.iterator();
      iterator.next();
      assertThat(fetched.await(10, TimeUnit.SECONDS)).as("the second page").isTrue();
      assertThat(ranges()).hasSize(2);
      assertThat(apps.toList()).hasSize(450).isSortedAccordingTo(Comparator.comparing(App::id));
    }
  }

  @Test
  void anUnpaginatedArrayIsRequestedWithoutARange() {
    String app = heroku.apps().list().first(1).get(0).name();
    heroku
        .dynos()
        .updateFormation(app, new FormationBatch(List.of(FormationUpdate.quantity("web", 1))));
    assertThat(sandbox.requests().find("PATCH", "/apps/*/formation").get(0).header("Range"))
        .isEmpty();
  }

  @Test
  void sendsNextRangeUnchanged() {
    heroku.apps().list(ListRange.by("name").from("app-001").to("app-009").max(3)).toList();
    assertThat(ranges()).hasSize(3);
    assertThat(ranges().get(0)).isEqualTo("name app-001..app-009; max=3");
    assertThat(ranges().subList(1, 3)).allMatch(range -> range.startsWith("name ]app-00"));
  }

  @Test
  void reportsATruncatedList() {
    sandbox
        .faults()
        .inject(1, "GET", "/apps")
        .status(206)
        .body("application/json", "[{\"id\":\"1\",\"name\":\"only\"}]");
    Iterator<App> apps = heroku.apps().list().iterator();
    assertThat(apps.next().name()).isEqualTo("only");
    assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, apps::hasNext))
        .hasMessageContaining("Next-Range");
  }

  @Test
  void detectsARepeatedPage() {
    sandbox
        .faults()
        .inject(3, "GET", "/apps")
        .status(206)
        .header("Next-Range", "id ]1..")
        .body("application/json", "[]");
    assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> heroku.apps().list().toList()))
        .hasMessageContaining("never end");
  }

  @Test
  void anInvalidRangeFailsWithTheMessageOfTheService() {
    CloudException error =
        assertFails(
            ErrorKind.INVALID_REQUEST, () -> heroku.apps().list(ListRange.by("web_url")).toList());
    assertThat(error.status()).hasValue(416);
    assertThat(error.requestId()).isPresent();
  }

  @Test
  void retriesAFailedPage() {
    Iterator<App> apps = heroku.apps().list().iterator();
    apps.next();
    sandbox.faults().inject(1, "GET", "/apps").tooManyRequests("0");
    int count = 1;
    while (apps.hasNext()) {
      apps.next();
      count++;
    }
    assertThat(count).isEqualTo(450);
  }

  private static List<String> ranges() {
    return sandbox.requests().find("GET", "/apps").stream()
        .map((RecordedRequest request) -> request.header("Range").orElse(""))
        .toList();
  }
}
