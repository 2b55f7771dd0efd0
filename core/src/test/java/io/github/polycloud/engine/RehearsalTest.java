// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.CallResult;
import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.RehearsedCall;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.http.Safe;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.raw.RawClient;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.RawResponse;
import io.github.polycloud.raw.StreamingResponse;
import io.github.polycloud.spi.BearerTokenAuthenticator;
import io.github.polycloud.spi.OAuthTokenEndpoint;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Writes of a rehearsal: what is not sent, what is listed, and what the caller gets. */
final class RehearsalTest extends EngineTestCase {
  private static final String UNKNOWN = RehearsedCall.UNKNOWN;
  private static final JsonCodec JSON = JsonCodec.snakeCase();

  private final List<RehearsedCall> listed = new ArrayList<>();

  public record Region(String id, String name) {}

  public record App(
      String id,
      String name,
      @Nullable Region region,
      String putUrl,
      boolean maintenance,
      int quantity,
      @Nullable Instant createdAt,
      List<String> stacks,
      @Nullable App parent) {}

  public record NewApp(String name, String region) {}

  interface Api {
    @RequestLine("GET /apps/{app}")
    App get(@Param("app") String app);

    @RequestLine("POST /apps")
    App create(NewApp app);

    @RequestLine("PATCH /apps/{app}/config-vars")
    Map<String, String> configure(@Param("app") String app, Map<String, @Nullable String> vars);

    @RequestLine("DELETE /apps/{app}")
    void delete(@Param("app") String app);

    @RequestLine("PUT /apps/{app}/owner")
    Optional<App> transfer(@Param("app") String app, NewApp owner);

    @RequestLine("PATCH /formation")
    List<App> batch(Map<String, Object> updates);

    @Safe
    @RequestLine("POST /filters/apps")
    List<App> filter(NewApp filter);
  }

  @Test
  void readsAreSentAndWritesAreListedInOrder() {
    ScriptedServer server = serve(Step.json("{\"name\":\"real\"}"), Step.json("[]"));
    Api api = rehearsing(server).api(Api.class, JSON);

    assertThat(api.get("shop").name()).isEqualTo("real");
    api.create(new NewApp("shop", "eu"));
    api.delete("old");
    assertThat(api.filter(new NewApp("x", "y"))).isEmpty();

    assertThat(server.requests())
        .extracting(RecordedRequest::target)
        .containsExactly("/apps/shop", "/filters/apps");
    assertThat(listed)
        .extracting(RehearsedCall::toString)
        .containsExactly("POST /apps {\"name\":\"shop\",\"region\":\"eu\"}", "DELETE /apps/old");
    assertThat(listed.get(0).operation()).isEqualTo("POST /apps");
    assertThat(listed.get(1).operation()).isEqualTo("DELETE /apps/{app}");
    assertThat(listed.get(1).provider()).isEqualTo("fake");
  }

  @Test
  void theResultHasTheFieldsOfTheRequestAndNamesWhatIsUnknown() {
    App app = rehearsing(serve()).api(Api.class, JSON).create(new NewApp("shop", "eu"));

    assertThat(app.id()).isEqualTo(UNKNOWN);
    assertThat(app.name()).isEqualTo("shop");
    assertThat(app.region()).isEqualTo(new Region(UNKNOWN, "eu"));
    assertThat(app.putUrl()).isEqualTo("https://" + UNKNOWN + ".invalid/");
    assertThat(app.maintenance()).isFalse();
    assertThat(app.quantity()).isZero();
    assertThat(app.createdAt()).isNull();
    assertThat(app.stacks()).isEmpty();
    Optional<App> transferred =
        rehearsing(serve()).api(Api.class, JSON).transfer("shop", new NewApp("new", "us"));
    assertThat(transferred).map(App::name).contains("new");
  }

  @Test
  void aReadThatNeedsAnUnknownValueIsNotSent() {
    ScriptedServer server = serve();
    Api api = rehearsing(server).api(Api.class, JSON);
    String id = api.create(new NewApp("shop", "eu")).id();

    assertThat(failure(() -> api.get(id)))
        .hasMessageContaining("needs the result of a write that was rehearsed; it was not sent")
        .extracting("kind", "outcome")
        .containsExactly(ErrorKind.UNSUPPORTED, Outcome.NOT_SENT);
    assertThat(server.requests()).isEmpty();
    api.delete(id);
    assertThat(listed).extracting(RehearsedCall::path).endsWith("/apps/" + UNKNOWN);
  }

  @Test
  void configurationSecretsAndCommandsAreMasked() {
    HttpEngine engine = engine(serve()).token("canary-token-99").rehearsal(listed::add).open();
    Map<String, @Nullable String> vars = new LinkedHashMap<>();
    vars.put("lower", "canary-1");
    vars.put("GONE", null);
    Map<String, String> result = engine.api(Api.class, JSON).configure("shop", vars);
    RawClient raw = engine.raw(JSON);
    raw.post("/hosting/web/x/envVar", Map.of("key", "MODE", "type", "string", "value", "canary-2"));
    raw.post("/apps/x/dynos", Map.of("command", "run canary-3", "env", Map.of("a", "canary-4")));
    raw.put("/x", Map.of("description", "says canary-token-99", "password", "canary-5", "n", 3));
    raw.send(
        RawRequest.post("/login?token=canary-6")
            .body("application/x-www-form-urlencoded", "user=me&password=canary-7"));
    raw.send(RawRequest.post("/note").body("text/plain", "canary-8"));
    raw.send(
        RawRequest.put("/apps/x").body("application/xml", "<a><api-key>canary-9</api-key></a>"));

    assertThat(result).isEqualTo(Map.of("lower", "canary-1"));
    assertThat(listed.toString()).doesNotContain("canary");
    assertThat(listed.get(0).body()).isEqualTo("{\"lower\":\"****\",\"GONE\":null}");
    assertThat(listed.get(1).body()).contains("\"key\":\"MODE\"", "\"value\":\"****\"");
    assertThat(listed.get(3).body()).contains("\"n\":3", "says ****");
    assertThat(listed.get(4))
        .extracting(RehearsedCall::path, RehearsedCall::body)
        .containsExactly("/login?token=****", "user=me&password=****");
    assertThat(listed.get(5).body()).isEqualTo("[8 bytes]");
  }

  @Test
  void formsElementsAndUrlsAreMaskedByTheNamesInThem() {
    RawClient raw = engine(serve()).rehearsal(listed::add).open().raw(JSON);
    raw.send(
        RawRequest.post("/x?config%5Ba%5D=canary-0&tok%65n=canary-1&code=canary-2&n=1")
            .body(
                "application/x-www-form-urlencoded",
                "config[DATABASE_URL]=canary-3&config%5Blower%5D=canary-4&ps[command]=rake+canary-5"
                    + "&pass%77ord=canary-6&db=postgres%3A%2F%2Fu%3Acanary%40h&app[name]=shop"));
    raw.send(
        RawRequest.put("/x")
            .body(
                "application/xml",
                "<ps><command type='x'>rake canary-7</command><env><lower>canary-8</lower></env>"
                    + "<user pwd='canary-9'/><password><![CDATA[canary-10]]></password>"
                    + "<url>https://u:canary-11@h/</url><name>shop</name></ps>"));
    raw.put(
        "/x",
        Map.of("source_blob", Map.of("url", "https://u:canary-12@h/x"), "git", "https://canary@h"));

    raw.send(
        RawRequest.patch("/apps/x/config-vars")
            .body("application/x-www-form-urlencoded", "{\"a\":\"canary-13\"}"));

    assertThat(listed.toString()).doesNotContain("canary");
    assertThat(listed.get(0).path()).endsWith("&n=1");
    assertThat(listed.get(0).body()).contains("&ps[command]=****&", "&app[name]=shop");
    assertThat(listed.get(1).body())
        .contains("<command type='x'>****</command><env><lower>****</lower></env>")
        .contains("<url>https://u:****@h/</url><name>shop</name>");
    assertThat(listed.get(2).body()).contains("{\"url\":\"https://u:****@h/x\"}", "https://****@h");
  }

  @Test
  void rawCallsAndStreamsGetTheirOwnBodyBack() {
    RawClient raw = rehearsing(serve()).raw(JSON);

    RawResponse response = raw.patch("/apps/shop", Map.of("name", "renamed"));
    assertThat(response.status()).isEqualTo(200);
    assertThat((Object) response.as(Map.class)).isEqualTo(Map.of("name", "renamed"));
    assertThat(response.as(App.class).id()).isEqualTo(UNKNOWN);
    assertThat(response.text()).isEqualTo("{\"name\":\"renamed\"}");
    assertThat(raw.delete("/apps/shop").text()).isEmpty();
    try (StreamingResponse stream = raw.stream(RawRequest.post("/export"))) {
      assertThat(stream.body()).isEmpty();
    }
    assertThat(listed).extracting(RehearsedCall::method).containsExactly("PATCH", "DELETE", "POST");
  }

  @Test
  void uploadsAreListedWithoutTheirUrlAndContent() {
    ScriptedServer store = serve();
    RequestBody body =
        RequestBody.of(
            1234,
            () -> {
              throw new AssertionError("opened");
            });

    rehearsing(serve())
        .uploadToPresignedUrl(
            Operation.of("PUT", "/upload"),
            URI.create(store.url() + "/canary?sig=canary"),
            body,
            ProgressListener.NONE);

    assertThat(store.requests()).isEmpty();
    assertThat(listed)
        .extracting(RehearsedCall::toString)
        .containsExactly("PUT https://127.0.0.1/**** [1234 bytes]");
  }

  @Test
  void tokensOfReadsAreRequestedAndWritesNeedNone() {
    ScriptedServer tokens = serve(Step.json("{\"access_token\":\"t-123456\"}"));
    ScriptedServer server = serve(Step.json("{}"));
    HttpEngine engine =
        HttpEngine.builder("fake", Endpoint.of(server.url()))
            .settings(engine(server).rehearsal(listed::add).settings())
            .authenticatorFactory(
                owner -> {
                  HttpEngine auth = owner.forEndpoint(Endpoint.of(tokens.url())).build();
                  OAuthTokenEndpoint endpoint = new OAuthTokenEndpoint(auth, "/oauth/token");
                  return BearerTokenAuthenticator.builder("fake", owner.timeSource())
                      .exchange((call, previous) -> endpoint.request(call, Map.of("a", "b")))
                      .build();
                })
            .build();
    closeLater(engine);

    send(engine, "POST", "/write");
    assertThat(tokens.requests()).isEmpty();
    get(engine, "/read");
    assertThat(server.request().header("Authorization")).contains("Bearer t-123456");
    assertThat(tokens.request().target()).isEqualTo("/oauth/token");
    assertThat(listed).extracting(RehearsedCall::path).containsExactly("/write");
  }

  @Test
  void theAuthenticatorNamesThePermission() {
    Authenticator authenticator =
        new Authenticator() {
          @Override
          public void authenticate(HttpRequest attempt) {
            throw new AssertionError("authenticated");
          }

          @Override
          public Optional<String> permission(HttpRequest request) {
            return Optional.of("the rule " + request.operation());
          }

          @Override
          public List<Secret> secrets() {
            return List.of();
          }
        };

    send(
        engine(serve()).rehearsal(listed::add).authenticator(authenticator).open(),
        "DELETE",
        "/apps/shop");

    assertThat(listed.get(0)).hasToString("DELETE /apps/shop (needs the rule DELETE /apps/shop)");
  }

  @Test
  void aWriteTakesNoPermitAndListenersSeeThatItWasRehearsed() {
    List<CallListener.CallEnd> ends = new ArrayList<>();
    HttpEngine engine =
        engine(serve())
            .rehearsal(listed::add)
            .rateLimiter(LocalRateLimiter.fixedRate(1, Duration.ofHours(1), time.clock()))
            .listener(
                new CallListener() {
                  @Override
                  public void onCallEnd(CallEnd end) {
                    ends.add(end);
                  }
                })
            .open();

    for (int i = 0; i < 5; i++) {
      send(engine, "POST", "/write");
    }

    assertThat(time.waits()).isEmpty();
    assertThat(ends)
        .hasSize(5)
        .extracting(CallListener.CallEnd::result)
        .containsOnly(CallResult.REHEARSED);
    assertThat(ends.get(0).attempts()).isZero();
  }

  @Test
  void whatTheLogThrowsIsThrownToTheCaller() {
    HttpEngine engine =
        engine(serve())
            .rehearsal(
                call -> {
                  throw new IllegalStateException("no writes here: " + call);
                })
            .open();

    assertThatThrownBy(() -> send(engine, "POST", "/write"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no writes here: POST /write [2 bytes]");
  }

  @Test
  void aReaderThatNeedsMoreThanTheRequestFailsAsUnsupported() {
    HttpEngine engine = rehearsing(serve());
    HttpRequest request = engine.newRequest(Operation.of("POST", "/write"), "/write", null, true);

    assertThat(
            failure(
                () ->
                    engine.send(
                        request,
                        response -> {
                          throw engine.unexpectedResponse(
                              request.operation(), response, "the response has no id");
                        })))
        .hasMessageContaining("the write was rehearsed and its result is not known")
        .extracting("kind")
        .isEqualTo(ErrorKind.UNSUPPORTED);
  }

  @Test
  void aClosedConnectionRehearsesNothing() {
    HttpEngine engine = rehearsing(serve());
    engine.close();

    assertThat(failure(() -> send(engine, "POST", "/write")).kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(listed).isEmpty();
  }

  @Test
  void aListHasTheItemsOfTheRequest() {
    List<App> apps =
        rehearsing(serve())
            .api(Api.class, JSON)
            .batch(Map.of("updates", List.of(Map.of("name", "web", "quantity", 2))));

    assertThat(apps).extracting(App::name).containsExactly("web");
    assertThat(apps).extracting(App::quantity).containsExactly(2);
  }

  private HttpEngine rehearsing(ScriptedServer server) {
    return engine(server).rehearsal(listed::add).open();
  }
}
