package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.PreconditionException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Conditions: a resource that did not change is not sent again, one that did is not written. */
final class RevalidationTest extends EngineTestCase {
  private final InMemoryEtagCache cache = InMemoryEtagCache.of(10, 1000);

  private static Step app(String etag, String name) {
    return Step.json("{\"name\":\"" + name + "\"}", "ETag: " + etag);
  }

  @Test
  void an_unchanged_resource_comes_from_the_cache_under_the_header_fields_of_now() {
    ScriptedServer server =
        serve(app("\"1\"", "shop"), Step.status(304, "ETag: \"1\"", "Request-Id: second"));
    CallEngine engine = engine(server).etags(cache).open();

    assertThat(get(engine, "/apps/shop").text()).contains("shop");
    Answer again = get(engine, "/apps/shop");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text()).isEqualTo("{\"name\":\"shop\"}");
    assertThat(again.headers().first("Request-Id")).hasValue("second");
    assertThat(again.headers().first("Content-Type")).hasValue("application/json");
    assertThat(server.requests().get(0).header("If-None-Match")).isEmpty();
    assertThat(server.requests().get(1).header("If-None-Match")).hasValue("\"1\"");
  }

  @Test
  void a_changed_resource_replaces_what_was_known() {
    ScriptedServer server =
        serve(app("\"1\"", "shop"), app("\"2\"", "store"), Step.status(304, "ETag: \"2\""));
    CallEngine engine = engine(server).etags(cache).open();

    get(engine, "/apps/shop");
    assertThat(get(engine, "/apps/shop").text()).contains("store");
    assertThat(get(engine, "/apps/shop").text()).contains("store");
    assertThat(server.requests().get(2).header("If-None-Match")).hasValue("\"2\"");
  }

  @Test
  void nothing_is_kept_unless_that_was_asked_for() {
    ScriptedServer server = serveAlways(app("\"1\"", "shop"));
    CallEngine engine = engine(server).open();

    get(engine, "/apps/shop");
    get(engine, "/apps/shop");
    assertThat(server.requests().get(1).header("If-None-Match")).isEmpty();
  }

  @Test
  void a_caller_who_asks_by_date_is_answered_by_date() {
    ScriptedServer server = serve(app("\"1\"", "shop"), Step.status(304));
    CallEngine engine = engine(server).etags(cache).open();
    get(engine, "/apps/shop");
    Call own = engine.call(Operation.of("GET", "/apps/shop"), "/apps/shop", null, true);
    own.header("If-Modified-Since", "Sun, 01 Mar 2026 12:00:00 GMT");

    assertThat(engine.send(own).status()).isEqualTo(304);
    assertThat(server.requests().get(1).header("If-None-Match")).isEmpty();
  }

  @Test
  void a_list_is_never_kept() {
    ScriptedServer server = serveAlways(Step.json(" [{\"name\":\"shop\"}]", "ETag: \"1\""));
    CallEngine engine = engine(server).etags(cache).open();

    get(engine, "/apps");
    get(engine, "/apps");
    assertThat(server.requests().get(1).header("If-None-Match")).isEmpty();
    assertThat(cache.entries()).isZero();
  }

  @Test
  void another_credential_another_accept_and_another_range_are_other_answers() {
    ScriptedServer server = serveAlways(app("\"1\"", "shop"));
    CallEngine anna = engine(server).etags(cache).token("token-of-anna").open();
    CallEngine bert = engine(server).etags(cache).token("token-of-bert").open();

    get(anna, "/apps/shop");
    get(bert, "/apps/shop");
    Call variant = call(anna);
    variant.header("Accept", "application/vnd.heroku+json; version=3.sdk");
    anna.send(variant);
    Call part = call(anna);
    part.header("Range", "id ..");
    anna.send(part);
    assertThat(server.requests())
        .allSatisfy(request -> assertThat(request.header("If-None-Match")).isEmpty());
  }

  @Test
  void a_condition_of_the_caller_is_left_to_the_caller() {
    ScriptedServer server = serve(app("\"1\"", "shop"), Step.status(304, "ETag: \"0\""));
    CallEngine engine = engine(server).etags(cache).open();

    get(engine, "/apps/shop");
    Call own = call(engine);
    own.header("If-None-Match", "\"0\"");
    assertThat(engine.send(own).status()).isEqualTo(304);
    assertThat(server.requests().get(1).header("If-None-Match")).hasValue("\"0\"");
  }

  @Test
  void what_was_not_used_for_longest_goes_first() {
    ScriptedServer server = serveAlways(app("\"1\"", "shop"));
    InMemoryEtagCache small = InMemoryEtagCache.of(2, 1000);
    CallEngine engine = engine(server).etags(small).open();

    get(engine, "/apps/a");
    get(engine, "/apps/b");
    get(engine, "/apps/a");
    get(engine, "/apps/c");
    get(engine, "/apps/a");
    get(engine, "/apps/b");
    assertThat(small.entries()).isEqualTo(2);
    assertThat(server.requests().get(4).header("If-None-Match")).isPresent();
    assertThat(server.requests().get(5).header("If-None-Match")).isEmpty();
  }

  @Test
  void a_body_that_is_larger_than_the_cache_is_not_kept() {
    InMemoryEtagCache tiny = InMemoryEtagCache.of(10, 5);
    ScriptedServer server = serveAlways(app("\"1\"", "shop"));
    get(engine(server).etags(tiny).open(), "/apps/shop");
    assertThat(tiny.entries()).isZero();
    assertThatThrownBy(() -> InMemoryEtagCache.of(0, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_failed_precondition_carries_both_etags() {
    ScriptedServer server = serve(Step.status(412, "ETag: \"2\""), Step.status(412));
    CallEngine engine = engine(server).open();
    Call write = engine.call(Operation.of("PATCH", "/apps/shop"), "/apps/shop", null, true);
    write.header("If-Match", "\"1\"");

    CloudException refused = failure(() -> engine.send(write));
    assertThat(refused.kind()).isEqualTo(ErrorKind.PRECONDITION);
    assertThat(((PreconditionException) refused).sentEtag()).hasValue("\"1\"");
    assertThat(((PreconditionException) refused).currentEtag()).hasValue("\"2\"");

    CloudException bare = failure(() -> send(engine, "PATCH", "/apps/shop"));
    assertThat(((PreconditionException) bare).sentEtag()).isEqualTo(Optional.empty());
    assertThat(((PreconditionException) bare).currentEtag()).isEmpty();
  }

  private static Call call(CallEngine engine) {
    return engine.call(Operation.of("GET", "/apps/shop"), "/apps/shop", null, true);
  }
}
