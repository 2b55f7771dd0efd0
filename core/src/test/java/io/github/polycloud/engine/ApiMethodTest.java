// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.ApiClientOptions;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.http.PaginationStrategy;
import io.github.polycloud.http.TypedResponse;
import io.github.polycloud.http.Unauthenticated;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.paging.Paged;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests and results of API methods. */
final class ApiMethodTest extends EngineTestCase {

  record App(String name, String region) {}

  interface Lists {
    @RequestLine("GET /apps?page={page}")
    Paged<App> list(@Param("page") String page);
  }

  interface Api {
    @RequestLine("GET /apps/{app}")
    App app(@Param("app") String app);

    @RequestLine("GET /apps/{app}")
    Optional<App> find(@Param("app") String app);

    @RequestLine("GET /apps")
    @Headers({"Range: {range}", "Accept: application/vnd.fake+json; version=3"})
    TypedResponse<List<App>> list(@Param("range") @Nullable String range);

    @RequestLine("POST /apps")
    App create(App body);

    @RequestLine("PATCH /apps/{app}/config")
    Map<String, String> config(@Param("app") String app, Map<String, @Nullable String> body);

    @RequestLine("PUT /apps/{app}")
    @Idempotent
    App replace(@Param("app") String app, App body);

    @RequestLine("DELETE /apps/{app}")
    void delete(@Param("app") String app);

    @RequestLine("PUT /apps/{app}/dynos")
    TypedResponse<Void> scale(@Param("app") String app);

    @RequestLine("GET /apps?since={since}&name={name}&none={none}&last={last}")
    List<App> search(
        @Param("since") Object since,
        @Param("name") String name,
        @Param("none") @Nullable String none,
        @Param("last") String last);

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
  void anEmptyQueryValueKeepsItsEqualsSignAndATimeItsSeconds() {
    OffsetDateTime noon = OffsetDateTime.parse("2026-01-01T12:00Z");
    open(Step.json("[]"), Step.json("[]"), Step.json("[]"));
    api.search(noon, "", null, "a=b&c");
    api.search(noon.toLocalDateTime(), "x", null, "");
    api.search(noon.atZoneSameInstant(ZoneId.of("Europe/Paris")), "", null, "");
    assertThat(server.requests().stream().map(RecordedRequest::target).toList())
        .containsExactly(
            "/apps?since=2026-01-01T12%3A00%3A00Z&name=&last=a%3Db%26c",
            "/apps?since=2026-01-01T12%3A00%3A00&name=x&last=",
            "/apps?since=2026-01-01T13%3A00%3A00%2B01%3A00&name=&last=");
  }

  @Test
  void aRecordIsDecoded() {
    open(SHOP);

    assertThat(api.app("shop")).isEqualTo(new App("shop", "eu"));
    assertThat(server.request().header("Authorization")).contains("yes");
  }

  @Test
  void anOptionalIsEmptyForAnEmptyBodyAndForNull() {
    open(SHOP, Step.status(204), Step.json("null"));

    assertThat(api.find("shop")).contains(new App("shop", "eu"));
    assertThat(api.find("shop")).isEmpty();
    assertThat(api.find("shop")).isEmpty();
  }

  @Test
  void anOptionalDoesNotHideAnError() {
    open(Step.status(404));

    assertThat(failure(() -> api.find("shop")).kind()).isEqualTo(ErrorKind.NOT_FOUND);
  }

  @Test
  void aTypedResponseHasTheHeaderFields() {
    open(Step.response(206, "[{\"name\":\"shop\"}]", "Next-Range: ]a..; max=1"));

    TypedResponse<List<App>> page = api.list("id ..; max=1, order=asc");
    assertThat(page.value()).containsExactly(new App("shop", null));
    assertThat(page.response().status()).isEqualTo(206);
    assertThat(page.response().headers().first("next-range")).contains("]a..; max=1");
    assertThat(server.request().header("Range")).contains("id ..; max=1, order=asc");
    assertThat(server.request().header("Accept")).contains("application/vnd.fake+json; version=3");
  }

  @Test
  void aTypedResponseHasTheHeaderFieldsOfAResponseWithoutABody() {
    open(Step.status(204, "RateLimit-Remaining: 7"), Step.response(202, "<html>", "Location: /a"));

    TypedResponse<Void> first = api.scale("shop");
    assertThat(first.value()).isNull();
    assertThat(first.response().status()).isEqualTo(204);
    assertThat(first.response().headers().first("ratelimit-remaining")).contains("7");
    TypedResponse<Void> second = api.scale("shop");
    assertThat(second.value()).as("a body that is not decoded").isNull();
    assertThat(second.response().headers().first("Location")).contains("/a");
  }

  @Test
  void aTypedResponseWithoutABodyDoesNotHideAnError() {
    open(Step.status(404));

    assertThat(failure(() -> api.scale("shop")).kind()).isEqualTo(ErrorKind.NOT_FOUND);
  }

  @Test
  void aNullHeaderValueOmitsTheField() {
    open(Step.json("[]"));

    assertThat(api.list(null).value()).isEmpty();
    assertThat(server.request().header("Range")).isEmpty();
  }

  @Test
  void aHeaderValueWithALineBreakIsRejectedBeforeSending() {
    CloudException error = failure(() -> api.list("id\r\nX-Evil: 1"));

    assertThat(error.kind()).isEqualTo(ErrorKind.INVALID_REQUEST);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void nullFieldsOfARecordAreNotSent() {
    open(SHOP);

    api.create(new App("shop", null));
    assertThat(server.request().text()).isEqualTo("{\"name\":\"shop\"}");
    assertThat(server.request().header("Content-Type")).contains("application/json");
  }

  @Test
  void nullValuesOfAMapAreSentByPatch() {
    open(Step.json("{\"A\":\"1\"}"));
    Map<String, String> change = new HashMap<>();
    change.put("DEBUG", null);

    assertThat(api.config("shop", change)).containsExactly(Map.entry("A", "1"));
    assertThat(server.request().method()).isEqualTo("PATCH");
    assertThat(server.request().text()).isEqualTo("{\"DEBUG\":null}");
  }

  @Test
  void voidAcceptsAnyBody() {
    open(Step.status(204), Step.json("null"), Step.response(200, "<html>"));

    api.delete("a");
    api.delete("b");
    api.delete("c");
    assertThat(server.requests()).hasSize(3).allMatch(seen -> seen.method().equals("DELETE"));
  }

  @Test
  void voidDoesNotHideAnError() {
    open(Step.status(403));

    assertThat(failure(() -> api.delete("a")).kind()).isEqualTo(ErrorKind.PERMISSION_DENIED);
  }

  @Test
  void annotationsOfAMethodReachTheEngine() {
    open(Step.status(503), SHOP, Step.json("1767225600"));

    assertThat(api.replace("shop", new App("shop", "eu")).name()).isEqualTo("shop");
    assertThat(api.time()).isEqualTo(1767225600L);
    assertThat(server.requests()).hasSize(3);
    assertThat(server.requests().get(2).header("Authorization")).isEmpty();
  }

  @Test
  void aDefaultMethodCallsTheOthers() {
    open(SHOP);

    assertThat(api.region("shop")).isEqualTo("eu");
  }

  @Test
  void aClientHasIdentityEqualityAndAName() {
    Api other = engine(server).open().api(Api.class, JsonCodec.plain());

    assertThat(api).isEqualTo(api).isNotEqualTo(other).isNotEqualTo(null).isNotEqualTo("api");
    assertThat(api.hashCode()).isEqualTo(api.hashCode());
    assertThat(api).hasToString("Api of fake");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void clientOptionsAddHeaderFieldsAndReceiveResponses() {
    server = serveAlways(SHOP);
    java.util.ArrayList<Integer> seen = new java.util.ArrayList<>();
    HttpEngine engine = engine(server).open();
    Api plain = engine.api(Api.class, JsonCodec.plain(), PaginationStrategy.NONE);
    Api view =
        engine.api(
            Api.class,
            JsonCodec.plain(),
            PaginationStrategy.NONE,
            new ApiClientOptions(
                io.github.polycloud.http.Headers.of("If-Match", "\"1\"", "Range", "id .."),
                response -> seen.add(response.status())));

    view.replace("shop", new App("shop", "eu"));
    plain.app("shop");
    assertThat(server.requests().get(0).header("If-Match")).hasValue("\"1\"");
    assertThat(server.requests().get(1).header("If-Match")).isEmpty();
    assertThat(seen).containsExactly(200);
  }

  @Test
  void pagedMethodRequiresAPaginationStrategy() {
    HttpEngine engine = engine(server).open();

    assertThatThrownBy(() -> engine.api(Lists.class, JsonCodec.plain()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("returns Paged; pass a PaginationStrategy to HttpEngine.api");
  }

  @Test
  void aHeaderFieldOfTheMethodOverridesTheClientOptions() {
    server = serveAlways(Step.json("[]"));
    ApiClientOptions extras =
        new ApiClientOptions(
            io.github.polycloud.http.Headers.of("Range", "name .."), response -> {});
    engine(server)
        .open()
        .api(Api.class, JsonCodec.plain(), PaginationStrategy.NONE, extras)
        .list("id ..");
    assertThat(server.request().header("Range")).hasValue("id ..");
  }

  @Test
  void clientOptionsMayDependOnTheOperation() {
    server = serveAlways(SHOP);
    ApiClientOptions extras =
        new ApiClientOptions(
            operation ->
                operation.method().equals("PUT")
                    ? io.github.polycloud.http.Headers.of("If-Match", "\"1\"")
                    : io.github.polycloud.http.Headers.of(),
            response -> {});
    Api view =
        engine(server).open().api(Api.class, JsonCodec.plain(), PaginationStrategy.NONE, extras);
    view.app("shop");
    view.replace("shop", new App("shop", "eu"));
    assertThat(server.requests().get(0).header("If-Match")).isEmpty();
    assertThat(server.requests().get(1).header("If-Match")).hasValue("\"1\"");
  }
}
