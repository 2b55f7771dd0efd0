// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.paging.Paged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListRequestTest {
  private static final String THING = "/thing/{id}";

  record Thing(String id) {}

  interface Things {
    @RequestLine("GET /v2/thing")
    @Headers("X-Pagination-Cursor: {cursor}")
    Paged<Thing> list(@Param("cursor") @Nullable String cursor);

    @RequestLine("GET /thing/{id}")
    Thing get(@Param("id") String id);
  }

  enum Strategy {
    ONE_BY_ONE,
    BATCHES,
    PAGES,
    CURSORS,
    TYPED_CURSORS;

    Paged<Thing> of(Ovh ovh) {
      return switch (this) {
        case ONE_BY_ONE -> ovh.list(THING, Thing.class);
        case BATCHES -> ovh.listing().batched().of(THING, Thing.class);
        case PAGES -> ovh.listing().paged(5).of(THING, Thing.class);
        case CURSORS -> ovh.list("/v2/thing", Thing.class);
        case TYPED_CURSORS -> ovh.api(Things.class).list(null);
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void allStrategiesReturnTheSameListInTheSameOrder(Strategy strategy) throws IOException {
    try (ListServer server = new ListServer(12);
        Ovh ovh = server.connect()) {
      Paged<Thing> things = strategy.of(ovh);

      assertThat(ids(things)).isEqualTo(server.ids());
      assertThat(ids(things)).as("second iteration").isEqualTo(server.ids());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyListIsEmpty(Strategy strategy) throws IOException {
    try (ListServer server = new ListServer(0);
        Ovh ovh = server.connect()) {
      assertThat(strategy.of(ovh)).isEmpty();
      assertThat(server.calls()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noMoreElementsAreRequestedThanNeeded(Strategy strategy) throws IOException {
    try (ListServer server = new ListServer(200);
        Ovh ovh = server.connect()) {
      assertThat(strategy.of(ovh).first(3)).hasSize(3);

      assertThat(server.calls())
          .hasSize(
              switch (strategy) {
                case ONE_BY_ONE -> 4;
                case BATCHES -> 2;
                case PAGES, CURSORS, TYPED_CURSORS -> 1;
              });
      assertThat(server.calls()).noneMatch(path -> path.contains(server.ids().get(3)));
    }
  }

  @Test
  void aThousandObjectsAreReadWithEightConcurrentCalls() throws IOException {
    try (ListServer server = new ListServer(1_000).inRoundsOf(8);
        Ovh ovh = server.connect()) {
      assertThat(ids(ovh.list(THING, Thing.class))).isEqualTo(server.ids());

      // A call gets its response only together with seven others.
      assertThat(server.rounds()).isEqualTo(1_000 / 8);
      assertThat(server.maxConcurrency()).isEqualTo(8);
    }
  }

  @Test
  void theParallelismIsConfigurable() throws IOException {
    try (ListServer server = new ListServer(12).inRoundsOf(3);
        Ovh ovh = server.connect()) {
      assertThat(ovh.listing().parallelism(3).of(THING, Thing.class)).hasSize(12);
      assertThat(server.maxConcurrency()).isEqualTo(3);
    }
    try (ListServer server = new ListServer(1);
        Ovh ovh = server.connect()) {
      assertThatIllegalArgumentException().isThrownBy(() -> ovh.listing().parallelism(0));
      assertThatIllegalArgumentException().isThrownBy(() -> ovh.listing().paged(0));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Strategy.class,
      names = {"ONE_BY_ONE", "BATCHES"})
  void anErrorNamesTheObject(Strategy strategy) throws IOException {
    try (ListServer server = new ListServer(20).forbidden("FR13");
        Ovh ovh = server.connect()) {
      CloudException error =
          catchThrowableOfType(CloudException.class, () -> strategy.of(ovh).toList());

      assertThat(error.kind()).isEqualTo(ErrorKind.PERMISSION_DENIED);
      assertThat(error)
          .hasMessage(
              "ovh: element FR13 of /thing cannot be read: not your thing"
                  + " (GET /thing/{id}, status 403)");
      assertThat(error.status()).hasValue(403);
    }
  }

  @Test
  void anErrorOfATypedListNamesTheObject() throws IOException {
    try (ListServer server = new ListServer(20).forbidden("FR13");
        Ovh ovh = server.connect()) {
      Things things = ovh.api(Things.class);
      Paged<Thing> typed = ovh.listing().expand(server::ids, things::get);

      assertThat(catchThrowableOfType(CloudException.class, typed::toList))
          .hasMessage(
              "ovh: element FR13 of /thing cannot be read: not your thing"
                  + " (GET /thing/{id}, status 403)");

      record CompositeId(String id) {}
      Paged<Thing> expanded =
          ovh.listing().expand(() -> List.of(new CompositeId("FR13")), id -> things.get(id.id()));
      assertThat(catchThrowableOfType(CloudException.class, expanded::toList))
          .hasMessage("ovh: not your thing (GET /thing/{id}, status 403)");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Strategy.class,
      names = {"ONE_BY_ONE", "BATCHES"})
  void anObjectThatIsGoneIsSkipped(Strategy strategy) throws IOException {
    try (ListServer server = new ListServer(20).missing("FR13");
        Ovh ovh = server.connect()) {
      assertThat(strategy.of(ovh).toList()).hasSize(19);
    }
  }

  @Test
  void aBatchHasFiftyIds() throws IOException {
    try (ListServer server = new ListServer(12);
        Ovh ovh = server.connect()) {
      ovh.listing().batched().of(THING, Thing.class).toList();
      assertThat(server.calls())
          .containsExactly("/1.0/thing", "/1.0/thing/" + String.join(",", server.ids()));
    }
    try (ListServer server = new ListServer(120);
        Ovh ovh = server.connect()) {
      ovh.listing().batched().of(THING, Thing.class).first(101);
      assertThat(server.calls()).filteredOn(path -> path.contains(",")).hasSize(2);
    }
  }

  @Test
  void aListWithoutBatchesIsReadOneByOne() throws IOException {
    try (ListServer server = new ListServer(12).withIdsOnly();
        Ovh ovh = server.connect()) {
      Paged<Thing> things = ovh.listing().batched().of(THING, Thing.class);

      assertThat(ids(things)).isEqualTo(server.ids());
      assertThat(ids(things)).isEqualTo(server.ids());
      assertThat(server.calls()).filteredOn(path -> path.contains(",")).hasSize(1);
    }
  }

  @Test
  void aListWithoutPagesIsUnsupported() throws IOException {
    try (ListServer server = new ListServer(3).withIdsOnly();
        Ovh ovh = server.connect()) {
      Paged<Thing> things = ovh.listing().paged().of(THING, Thing.class);

      CloudException error = catchThrowableOfType(CloudException.class, things::toList);
      assertThat(error.kind()).isEqualTo(ErrorKind.UNSUPPORTED);
      assertThat(error).hasMessageContaining("/thing").hasMessageContaining("one by one");
    }
  }

  @Test
  void aListOfObjectsIsNotReadAsIds() throws IOException {
    try (ListServer server = new ListServer(3);
        Ovh ovh = server.connect()) {
      assertThat(ovh.list("/thing", String.class)).containsExactlyElementsOf(server.ids());
      Paged<Thing> wrong = ovh.list("/objects/{id}", Thing.class);

      CloudException error = catchThrowableOfType(CloudException.class, wrong::toList);
      assertThat(error.kind()).isEqualTo(ErrorKind.INVALID_REQUEST);
      assertThat(error).hasMessageContaining("/objects").hasMessageContaining("omit the id");
    }
  }

  @Test
  void anExceptionOfTheProgressListenerLosesNoObject() throws IOException {
    try (ListServer server = new ListServer(12);
        Ovh ovh = server.connect()) {
      ListRequest lists =
          ovh.listing()
              .onProgress(
                  (done, total) -> {
                    throw new IllegalStateException("broken");
                  });
      assertThat(lists.of(THING, Thing.class).toList()).hasSize(12);
      assertThat(lists.batched().of(THING, Thing.class).toList()).hasSize(12);
      assertThat(lists.paged(5).of(THING, Thing.class).toList()).hasSize(12);
    }
  }

  @Test
  void progressReachesTheTotal() throws IOException {
    try (ListServer server = new ListServer(12);
        Ovh ovh = server.connect()) {
      for (Strategy strategy : List.of(Strategy.ONE_BY_ONE, Strategy.BATCHES, Strategy.PAGES)) {
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        ListRequest lists = ovh.listing().onProgress((done, total) -> seen.add(done + "/" + total));
        switch (strategy) {
          case BATCHES -> lists.batched().of(THING, Thing.class).toList();
          case PAGES -> lists.paged(5).of(THING, Thing.class).toList();
          default -> lists.of(THING, Thing.class).toList();
        }
        assertThat(seen).as(strategy.name()).contains("12/12").allMatch(at -> at.endsWith("/12"));
      }
    }
  }

  @Test
  void theQueryIsSentWithTheListRequestOnly() throws IOException {
    try (ListServer server = new ListServer(2);
        Ovh ovh = server.connect()) {
      ovh.listing().query("category", "a b").query("to", null).of(THING, Thing.class).toList();
      assertThat(server.calls())
          .startsWith("/1.0/thing?category=a%20b&to=null")
          .contains("/1.0/thing/FR1");
    }
  }

  private static List<String> ids(Paged<Thing> things) {
    List<String> ids = new ArrayList<>();
    things.forEach(thing -> ids.add(thing.id()));
    return ids;
  }
}
