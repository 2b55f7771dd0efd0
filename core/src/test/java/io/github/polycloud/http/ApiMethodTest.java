package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What methods of an API interface send, and what they give back. */
final class ApiMethodTest extends EngineTestCase {

  record App(String name, String region) {}

  interface Api {
    @RequestLine("GET /apps/{app}")
    App app(@Param("app") String app);

    @RequestLine("GET /apps/{app}")
    Optional<App> find(@Param("app") String app);

    @RequestLine("GET /apps")
    @Headers({"Range: {range}", "Accept: application/vnd.fake+json; version=3"})
    Received<List<App>> list(@Param("range") String range);

    @RequestLine("POST /apps")
    App create(App body);

    @RequestLine("PATCH /apps/{app}/config")
    Map<String, String> config(@Param("app") String app, Map<String, String> body);

    @RequestLine("PUT /apps/{app}")
    @Idempotent
    App replace(@Param("app") String app, App body);

    @RequestLine("DELETE /apps/{app}")
    void delete(@Param("app") String app);

    @RequestLine("PUT /apps/{app}/dynos")
    Received<Void> scale(@Param("app") String app);

    @RequestLine("GET /time")
    @Unauthenticated
    long time();

    default String region(String app) {
      return app(app).region();
    }
  }

  private static final Step SHOP = Step.json("{\"name\":\"shop\",\"region\":\"eu\"}");
  private ScriptedServer server;
  private Api api;

  @BeforeEach
  void empty() {
    open();
  }

  private void open(Step... steps) {
    server = serve(steps);
    api =
        engine(server)
            .authenticator(attempt -> attempt.header("Authorization", "yes"))
            .open()
            .api(Api.class, JsonCodec.plain());
  }

  @Test
  void a_record_is_read() {
    open(SHOP);

    assertThat(api.app("shop")).isEqualTo(new App("shop", "eu"));
    assertThat(server.request().header("Authorization")).contains("yes");
  }

  @Test
  void an_optional_is_empty_for_an_empty_answer_and_for_null() {
    open(SHOP, Step.status(204), Step.json("null"));

    assertThat(api.find("shop")).contains(new App("shop", "eu"));
    assertThat(api.find("shop")).isEmpty();
    assertThat(api.find("shop")).isEmpty();
  }

  @Test
  void an_optional_does_not_make_an_error_a_value() {
    open(Step.status(404));

    assertThat(failure(() -> api.find("shop")).kind()).isEqualTo(ErrorKind.NOT_FOUND);
  }

  @Test
  void received_carries_the_header_fields_along() {
    open(Step.answer(206, "[{\"name\":\"shop\"}]", "Next-Range: ]a..; max=1"));

    Received<List<App>> page = api.list("id ..; max=1, order=asc");
    assertThat(page.value()).containsExactly(new App("shop", null));
    assertThat(page.answer().status()).isEqualTo(206);
    assertThat(page.answer().headers().first("next-range")).contains("]a..; max=1");
    assertThat(server.request().header("Range")).contains("id ..; max=1, order=asc");
    assertThat(server.request().header("Accept")).contains("application/vnd.fake+json; version=3");
  }

  @Test
  void received_carries_the_header_fields_of_a_response_without_a_body() {
    open(Step.status(204, "RateLimit-Remaining: 7"), Step.answer(202, "<html>", "Location: /a"));

    Received<Void> first = api.scale("shop");
    assertThat(first.value()).isNull();
    assertThat(first.answer().status()).isEqualTo(204);
    assertThat(first.answer().headers().first("ratelimit-remaining")).contains("7");
    Received<Void> second = api.scale("shop");
    assertThat(second.value()).as("a body that is not read").isNull();
    assertThat(second.answer().headers().first("Location")).contains("/a");
  }

  @Test
  void received_without_a_body_does_not_hide_an_error() {
    open(Step.status(404));

    assertThat(failure(() -> api.scale("shop")).kind()).isEqualTo(ErrorKind.NOT_FOUND);
  }

  @Test
  void a_header_value_that_is_null_leaves_the_field_out() {
    open(Step.json("[]"));

    assertThat(api.list(null).value()).isEmpty();
    assertThat(server.request().header("Range")).isEmpty();
  }

  @Test
  void a_header_value_with_a_line_break_is_refused_before_anything_is_sent() {
    CloudException error = failure(() -> api.list("id\r\nX-Evil: 1"));

    assertThat(error.kind()).isEqualTo(ErrorKind.INVALID_REQUEST);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void null_fields_of_a_record_are_not_sent() {
    open(SHOP);

    api.create(new App("shop", null));
    assertThat(server.request().text()).isEqualTo("{\"name\":\"shop\"}");
    assertThat(server.request().header("Content-Type")).contains("application/json");
  }

  @Test
  void null_values_of_a_map_are_sent_by_patch() {
    open(Step.json("{\"A\":\"1\"}"));
    Map<String, String> change = new HashMap<>();
    change.put("DEBUG", null);

    assertThat(api.config("shop", change)).containsExactly(Map.entry("A", "1"));
    assertThat(server.request().method()).isEqualTo("PATCH");
    assertThat(server.request().text()).isEqualTo("{\"DEBUG\":null}");
  }

  @Test
  void void_takes_any_body_or_none() {
    open(Step.status(204), Step.json("null"), Step.answer(200, "<html>"));

    api.delete("a");
    api.delete("b");
    api.delete("c");
    assertThat(server.requests()).hasSize(3).allMatch(seen -> seen.method().equals("DELETE"));
  }

  @Test
  void void_does_not_swallow_an_error() {
    open(Step.status(403));

    assertThat(failure(() -> api.delete("a")).kind()).isEqualTo(ErrorKind.PERMISSION);
  }

  @Test
  void the_marks_of_a_method_reach_the_engine() {
    open(Step.status(503), SHOP, Step.json("1767225600"));

    assertThat(api.replace("shop", new App("shop", "eu")).name()).isEqualTo("shop");
    assertThat(api.time()).isEqualTo(1767225600L);
    assertThat(server.requests()).hasSize(3);
    assertThat(server.requests().get(2).header("Authorization")).isEmpty();
  }

  @Test
  void a_default_method_calls_the_others() {
    open(SHOP);

    assertThat(api.region("shop")).isEqualTo("eu");
  }

  @Test
  void a_client_is_an_object_like_any_other() {
    Api other = engine(server).open().api(Api.class, JsonCodec.plain());

    assertThat(api).isEqualTo(api).isNotEqualTo(other).isNotEqualTo(null).isNotEqualTo("api");
    assertThat(api.hashCode()).isEqualTo(api.hashCode());
    assertThat(api).hasToString("Api of fake");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void what_goes_along_is_sent_with_each_call_and_sees_its_answers() {
    server = serveAlways(SHOP);
    java.util.ArrayList<Integer> seen = new java.util.ArrayList<>();
    CallEngine engine = engine(server).open();
    Api plain = engine.api(Api.class, JsonCodec.plain(), PageRule.NONE);
    Api view =
        engine.api(
            Api.class,
            JsonCodec.plain(),
            PageRule.NONE,
            new Extras(
                io.github.polycloud.http.Headers.of("If-Match", "\"1\"", "Range", "id .."),
                answer -> seen.add(answer.status())));

    view.replace("shop", new App("shop", "eu"));
    plain.app("shop");
    assertThat(server.requests().get(0).header("If-Match")).hasValue("\"1\"");
    assertThat(server.requests().get(1).header("If-Match")).isEmpty();
    assertThat(seen).containsExactly(200);
  }

  @Test
  void a_header_field_of_the_method_wins_over_what_goes_along() {
    server = serveAlways(Step.json("[]"));
    Extras extras =
        new Extras(io.github.polycloud.http.Headers.of("Range", "name .."), answer -> {});
    engine(server).open().api(Api.class, JsonCodec.plain(), PageRule.NONE, extras).list("id ..");
    assertThat(server.request().header("Range")).hasValue("id ..");
  }

  @Test
  void what_goes_along_may_depend_on_the_operation() {
    server = serveAlways(SHOP);
    Extras extras =
        new Extras(
            operation ->
                operation.method().equals("PUT")
                    ? io.github.polycloud.http.Headers.of("If-Match", "\"1\"")
                    : io.github.polycloud.http.Headers.of(),
            answer -> {});
    Api view = engine(server).open().api(Api.class, JsonCodec.plain(), PageRule.NONE, extras);
    view.app("shop");
    view.replace("shop", new App("shop", "eu"));
    assertThat(server.requests().get(0).header("If-Match")).isEmpty();
    assertThat(server.requests().get(1).header("If-Match")).hasValue("\"1\"");
  }
}
