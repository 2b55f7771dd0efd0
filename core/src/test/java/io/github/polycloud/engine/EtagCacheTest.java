// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.InMemoryEtagCache;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.PreconditionFailedException;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.spi.BearerTokenAuthenticator;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditional requests: revalidation of cached resources, and preconditions of writes. */
final class EtagCacheTest extends EngineTestCase {
  private final InMemoryEtagCache cache = InMemoryEtagCache.of(10, 100_000);

  private static Step app(String etag, String name) {
    return Step.json("{\"name\":\"" + name + "\"}", "ETag: " + etag);
  }

  @Test
  void anUnchangedResourceIsServedFromTheCacheWithCurrentHeaderFields() {
    ScriptedServer server =
        serve(app("\"1\"", "shop"), Step.status(304, "ETag: \"1\"", "Request-Id: second"));
    HttpEngine engine = engine(server).etagCache(cache).open();

    assertThat(get(engine, "/apps/shop").text()).contains("shop");
    HttpResponse again = get(engine, "/apps/shop");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text()).isEqualTo("{\"name\":\"shop\"}");
    assertThat(again.headers().first("Request-Id")).hasValue("second");
    assertThat(again.headers().first("Content-Type")).hasValue("application/json");
    assertThat(server.requests().get(0).header("If-None-Match")).isEmpty();
    assertThat(server.requests().get(1).header("If-None-Match")).hasValue("\"1\"");
  }

  @Test
  void aChangedResourceReplacesTheCachedOne() {
    ScriptedServer server =
        serve(app("\"1\"", "shop"), app("\"2\"", "store"), Step.status(304, "ETag: \"2\""));
    HttpEngine engine = engine(server).etagCache(cache).open();

    get(engine, "/apps/shop");
    assertThat(get(engine, "/apps/shop").text()).contains("store");
    assertThat(get(engine, "/apps/shop").text()).contains("store");
    assertThat(server.requests().get(2).header("If-None-Match")).hasValue("\"2\"");
  }

  @Test
  void nothingIsCachedByDefault() {
    ScriptedServer server = serveAlways(app("\"1\"", "shop"));
    HttpEngine engine = engine(server).open();

    get(engine, "/apps/shop");
    get(engine, "/apps/shop");
    assertThat(server.requests().get(1).header("If-None-Match")).isEmpty();
  }

  @Test
  void aRequestWithIfModifiedSinceBypassesTheCache() {
    ScriptedServer server = serve(app("\"1\"", "shop"), Step.status(304));
    HttpEngine engine = engine(server).etagCache(cache).open();
    get(engine, "/apps/shop");
    HttpRequest own =
        engine.newRequest(Operation.of("GET", "/apps/shop"), "/apps/shop", null, true);
    own.header("If-Modified-Since", "Sun, 01 Mar 2026 12:00:00 GMT");

    assertThat(engine.send(own).status()).isEqualTo(304);
    assertThat(server.requests().get(1).header("If-None-Match")).isEmpty();
  }

  @Test
  void listsAreNotCached() {
    ScriptedServer server = serveAlways(Step.json(" [{\"name\":\"shop\"}]", "ETag: \"1\""));
    HttpEngine engine = engine(server).etagCache(cache).open();

    get(engine, "/apps");
    get(engine, "/apps");
    assertThat(server.requests().get(1).header("If-None-Match")).isEmpty();
    assertThat(cache.size()).isZero();
  }

  @Test
  void theKeyContainsAccountAcceptAndRange() {
    ScriptedServer server = serveAlways(app("\"1\"", "shop"));
    HttpEngine anna = engine(server).etagCache(cache).token("token-of-anna").open();
    HttpEngine bert = engine(server).etagCache(cache).token("token-of-bert").open();

    get(anna, "/apps/shop");
    get(bert, "/apps/shop");
    HttpRequest variant = call(anna);
    variant.header("Accept", "application/vnd.heroku+json; version=3.sdk");
    anna.send(variant);
    HttpRequest part = call(anna);
    part.header("Range", "id ..");
    anna.send(part);
    assertThat(server.requests())
        .allSatisfy(request -> assertThat(request.header("If-None-Match")).isEmpty());
  }

  @Test
  void aRequestWithIfNoneMatchBypassesTheCache() {
    ScriptedServer server = serve(app("\"1\"", "shop"), Step.status(304, "ETag: \"0\""));
    HttpEngine engine = engine(server).etagCache(cache).open();

    get(engine, "/apps/shop");
    HttpRequest own = call(engine);
    own.header("If-None-Match", "\"0\"");
    assertThat(engine.send(own).status()).isEqualTo(304);
    assertThat(server.requests().get(1).header("If-None-Match")).hasValue("\"0\"");
  }

  @Test
  void theLeastRecentlyUsedEntryIsEvicted() {
    ScriptedServer server = serveAlways(app("\"1\"", "shop"));
    InMemoryEtagCache small = InMemoryEtagCache.of(2, 100_000);
    HttpEngine engine = engine(server).etagCache(small).open();

    get(engine, "/apps/a");
    get(engine, "/apps/b");
    get(engine, "/apps/a");
    get(engine, "/apps/c");
    get(engine, "/apps/a");
    get(engine, "/apps/b");
    assertThat(small.size()).isEqualTo(2);
    assertThat(server.requests().get(4).header("If-None-Match")).isPresent();
    assertThat(server.requests().get(5).header("If-None-Match")).isEmpty();
  }

  @Test
  void aBodyLargerThanTheCacheIsNotCached() {
    InMemoryEtagCache tiny = InMemoryEtagCache.of(10, 5);
    ScriptedServer server = serveAlways(app("\"1\"", "shop"));
    get(engine(server).etagCache(tiny).open(), "/apps/shop");
    assertThat(tiny.size()).isZero();
    assertThatThrownBy(() -> InMemoryEtagCache.of(0, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void connectionsWithTheSameCredentialsShareEntries() {
    ScriptedServer server = serve(app("\"1\"", "shop"), Step.status(304));

    get(engine(server).etagCache(cache).open(), "/apps/shop");
    assertThat(get(engine(server).etagCache(cache).open(), "/apps/shop").text()).contains("shop");
  }

  /** The credentials of the engine do not tell them apart. */
  @Test
  void authenticatorsWithKeysOfTheirOwnShareNothing() {
    ScriptedServer server = serveAlways(app("\"1\"", "shop"));
    for (String token : List.of("token-of-anna", "token-of-bert")) {
      get(withoutCredentials(server, BearerTokenAuthenticator.of("fake", Secret.of(token))));
      get(withoutCredentials(server, attempt -> attempt.header("X-Key", token)));
    }
    assertNothingIsRevalidated(server, 4);
  }

  @Test
  void anAuthenticatorThatReplacesItsKeyIsAnotherAccount() {
    ScriptedServer server = serveAlways(app("\"1\"", "shop"));
    AtomicReference<Secret> key = new AtomicReference<>(Secret.of("key-of-anna"));
    Authenticator replaceable =
        new Authenticator() {
          @Override
          public void authenticate(HttpRequest attempt) {
            attempt.header("X-Key", key.get().reveal());
          }

          @Override
          public Collection<Secret> secrets() {
            return List.of(key.get());
          }
        };
    HttpEngine engine = withoutCredentials(server, replaceable);

    get(engine);
    key.set(Secret.of("key-of-bert"));
    get(engine);
    assertNothingIsRevalidated(server, 2);
    key.set(Secret.of("key-of-anna"));
    get(engine);
    assertThat(server.requests().get(2).header("If-None-Match")).isPresent();
  }

  @Test
  void headerFieldsOfTheApplicationArePartOfTheAccount() {
    ScriptedServer server = serveAlways(app("\"1\"", "shop"));
    for (String tenant : List.of("anna", "bert")) {
      get(engine(server).etagCache(cache).token("shared").header("X-Tenant", tenant).open());
    }
    assertNothingIsRevalidated(server, 2);
  }

  @Test
  void unauthenticatedCallsReadNothingOfAnAccount() {
    ScriptedServer server = serveAlways(app("\"1\"", "shop"));
    HttpEngine engine = engine(server).etagCache(cache).token("token-of-anna").open();

    get(engine, "/apps/shop");
    getUnauthenticated(engine);
    assertNothingIsRevalidated(server, 2);
  }

  @Test
  void unauthenticatedCallsWithOtherHeaderFieldsOfTheApplicationShareNothing() {
    ScriptedServer server = serveAlways(app("\"1\"", "shop"));
    for (String tenant : List.of("anna", "bert")) {
      getUnauthenticated(engine(server).etagCache(cache).header("X-Tenant", tenant).open());
    }
    assertNothingIsRevalidated(server, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Authorization", "Cookie"})
  void aRequestWithCredentialsOfItsOwnBypassesTheCache(String name) {
    ScriptedServer server = serveAlways(app("\"1\"", "shop"));
    HttpEngine engine = engine(server).etagCache(cache).open();
    HttpRequest own = call(engine);
    own.header(name, "of bert");

    engine.send(own);
    assertThat(cache.size()).isZero();
    get(engine, "/apps/shop");
    HttpRequest again = call(engine);
    again.header(name, "of bert");
    engine.send(again);
    assertNothingIsRevalidated(server, 3);
  }

  @ParameterizedTest
  @CsvSource({
    "Vary: Authorization,1",
    "'Vary: Accept-Encoding, Range,accept',1",
    "Vary: ,1",
    "Vary: *,0",
    "Vary: X-Tenant,0",
    "'vary: Accept, X-Tenant',0"
  })
  void aResponseThatVariesByFieldsOutsideTheKeyIsNotCached(String vary, int cached) {
    ScriptedServer server = serveAlways(Step.json("{}", "ETag: \"1\"", vary));

    get(engine(server).etagCache(cache).open(), "/apps/shop");
    assertThat(cache.size()).isEqualTo(cached);
  }

  @Test
  void aFailedPreconditionHasBothEtags() {
    ScriptedServer server = serve(Step.status(412, "ETag: \"2\""), Step.status(412));
    HttpEngine engine = engine(server).open();
    HttpRequest write =
        engine.newRequest(Operation.of("PATCH", "/apps/shop"), "/apps/shop", null, true);
    write.header("If-Match", "\"1\"");

    CloudException error = failure(() -> engine.send(write));
    assertThat(error.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED);
    assertThat(((PreconditionFailedException) error).sentEtag()).hasValue("\"1\"");
    assertThat(((PreconditionFailedException) error).currentEtag()).hasValue("\"2\"");

    CloudException bare = failure(() -> send(engine, "PATCH", "/apps/shop"));
    assertThat(((PreconditionFailedException) bare).sentEtag()).isEqualTo(Optional.empty());
    assertThat(((PreconditionFailedException) bare).currentEtag()).isEmpty();
  }

  private HttpEngine withoutCredentials(ScriptedServer server, Authenticator authenticator) {
    return engine(server).etagCache(cache).authenticator(authenticator).open();
  }

  private static void get(HttpEngine engine) {
    get(engine, "/apps/shop");
  }

  private static void getUnauthenticated(HttpEngine engine) {
    engine.send(engine.newRequest(Operation.of("GET", "/apps/shop"), "/apps/shop", null, false));
  }

  private static void assertNothingIsRevalidated(ScriptedServer server, int requests) {
    assertThat(server.requests())
        .hasSize(requests)
        .allSatisfy(request -> assertThat(request.header("If-None-Match")).isEmpty());
  }

  private static HttpRequest call(HttpEngine engine) {
    return engine.newRequest(Operation.of("GET", "/apps/shop"), "/apps/shop", null, true);
  }
}
