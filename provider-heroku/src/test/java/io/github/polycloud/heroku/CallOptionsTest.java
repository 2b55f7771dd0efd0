// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.config.InMemoryEtagCache;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.error.PreconditionFailedException;
import io.github.polycloud.error.TwoFactorRequiredException;
import io.github.polycloud.heroku.model.account.DynoQuota;
import io.github.polycloud.heroku.model.app.App;
import io.github.polycloud.heroku.model.app.AppUpdate;
import io.github.polycloud.http.TypedResponse;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Additional request headers, and metadata of responses. */
@ExtendWith(SandboxExtension.class)
class CallOptionsTest {
  private Sandbox sandbox;
  private Cloud cloud;
  private Heroku heroku;
  private String app;

  @BeforeEach
  void connect(Sandbox started) {
    sandbox = started;
    cloud = connection().connect();
    heroku = cloud.unwrap(Heroku.class);
    app = heroku.apps().list().first(1).get(0).name();
  }

  private CloudBuilder connection() {
    return Clouds.builder("heroku")
        .endpoint(sandbox.heroku().url())
        .credential("token", sandbox.heroku().token());
  }

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void requestsAnApiVariantInOneClientOnly() {
    heroku.withOptions(CallOptions.none().accept("3.sdk")).accounts().get();
    heroku.accounts().get();
    assertThat(sandbox.requests().find("GET", "/account"))
        .extracting(request -> request.header("Accept").orElse(""))
        .containsExactly(
            "application/vnd.heroku+json; version=3.sdk", "application/vnd.heroku+json; version=3");
  }

  @Test
  void keepsTheVariantThatAMethodNeeds() {
    String id = heroku.accounts().get().id();
    Heroku other = heroku.withOptions(CallOptions.none().accept("3.sdk"));
    assertThat(other.accounts().quota(id).accountQuota()).isEqualTo(3_600_000);
    assertThatThrownBy(() -> heroku.api(PlainQuota.class).quota(id))
        .isInstanceOf(NotFoundException.class);
  }

  interface PlainQuota {
    @RequestLine("GET /accounts/{account}/actions/get-quota")
    DynoQuota quota(@Param("account") String accountId);
  }

  @Test
  void mergesTheOptionsOfSeveralClients() {
    heroku
        .withOptions(CallOptions.none().twoFactor("123456").header("X-Team", "a"))
        .withOptions(CallOptions.none().header("X-Team", "b"))
        .accounts()
        .get();
    var request = sandbox.requests().find("GET", "/account").get(0);
    assertThat(request.header("Heroku-Two-Factor-Code")).hasValue("123456");
    assertThat(request.header("X-Team")).hasValue("b");
  }

  @Test
  void doesNotReplaceTheRangeOfAList() {
    Heroku ranged = heroku.withOptions(CallOptions.none().header("Range", "name ..; max=1"));
    assertThat(ranged.apps().list().toList()).isEqualTo(heroku.apps().list().toList());
    assertThat(sandbox.requests().find("GET", "/apps"))
        .isNotEmpty()
        .allSatisfy(request -> assertThat(request.header("Range").orElse("")).startsWith("id "));
  }

  @Test
  void ifMatchPreventsALostUpdate() {
    Response<App> read = heroku.withResponse(client -> client.apps().get(app));
    String etag = read.metadata().etag().orElseThrow();
    AppUpdate change = AppUpdate.builder().maintenance(true).build();

    heroku.withOptions(CallOptions.none().ifMatch(etag)).apps().update(app, change);
    assertThatThrownBy(
            () -> heroku.withOptions(CallOptions.none().ifMatch(etag)).apps().update(app, change))
        .isInstanceOfSatisfying(
            PreconditionFailedException.class, e -> assertThat(e.sentEtag()).hasValue(etag));

    sandbox.faults().inject(1, "PATCH", "/apps/*").status(412).header("ETag", "\"now\"");
    assertThatThrownBy(
            () -> heroku.withOptions(CallOptions.none().ifMatch(etag)).apps().update(app, change))
        .isInstanceOfSatisfying(
            PreconditionFailedException.class,
            e -> assertThat(e.currentEtag()).hasValue("\"now\""));
  }

  @Test
  void aResourceIsTransferredOnlyIfItWasModified() {
    Response<App> read = heroku.withResponse(client -> client.apps().get(app));
    String etag = read.metadata().etag().orElseThrow();
    assertThat(Response.ifModified(heroku, etag, client -> client.apps().get(app))).isEmpty();
    assertThat(
            Response.ifModified(heroku, etag, client -> client.api(ConditionalApps.class).get(app)))
        .isEmpty();

    boolean other = !read.value().maintenance();
    heroku.apps().update(app, AppUpdate.builder().maintenance(other).build());
    assertThat(Response.ifModified(heroku, etag, client -> client.apps().get(app)))
        .hasValueSatisfying(
            changed -> {
              assertThat(changed.value().maintenance()).isEqualTo(other);
              assertThat(changed.metadata().etag())
                  .isPresent()
                  .isNotEqualTo(read.metadata().etag());
            });
  }

  /** Returns a 304 as a value. */
  interface ConditionalApps {
    @RequestLine("GET /apps/{app}")
    TypedResponse<App> get(@Param("app") String app);
  }

  @Test
  void returnsMetadataOfACallAndOfTheLastOne() {
    ResponseMetadata info = heroku.withResponse(client -> client.accounts().get()).metadata();
    assertThat(info.requestId()).isPresent();
    assertThat(info.remaining()).isPresent();
    assertThat(heroku.lastResponse()).hasValue(info);

    cloud.apps().get(app);
    assertThat(heroku.lastResponse().orElseThrow().requestId()).isNotEqualTo(info.requestId());
  }

  @Test
  void failsWhenNoCallWasMade() {
    assertThatThrownBy(() -> heroku.withResponse(client -> client.apps().list()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no call was made");
  }

  @Test
  void revalidatesSingleResourcesButNotLists() {
    try (Cloud saving = connection().etagCache(InMemoryEtagCache.of(100, 1 << 20)).connect()) {
      App first = saving.unwrap(Heroku.class).apps().get(app);
      assertThat(saving.unwrap(Heroku.class).apps().get(app)).isEqualTo(first);
      saving.apps().list().first(1);
      saving.apps().list().first(1);
    }
    assertThat(sandbox.requests().find("GET", "/apps/" + app).get(1).header("If-None-Match"))
        .isPresent();
    assertThat(sandbox.requests().find("GET", "/apps"))
        .isNotEmpty()
        .allSatisfy(request -> assertThat(request.header("If-None-Match")).isEmpty());
  }

  @Test
  void aTwoFactorChallengeContainsTheApp() {
    sandbox
        .faults()
        .inject(1, "GET", "/apps/*")
        .status(403)
        .body(
            "application/json",
            "{\"id\":\"two_factor\",\"message\":\"A code, please\",\"app\":{\"name\":\"shop\"}}");
    assertThatThrownBy(() -> heroku.apps().get(app))
        .isInstanceOfSatisfying(
            TwoFactorRequiredException.class,
            e -> {
              assertThat(e.app()).hasValue("shop");
              assertThat(e.kind()).isEqualTo(ErrorKind.UNAUTHENTICATED);
            });
  }

  @Test
  void rejectsAnInvalidHeaderBeforeSending() {
    int before = sandbox.requests().all().size();
    assertThatThrownBy(
            () -> heroku.withOptions(CallOptions.none().ifMatch("\"1\"\r\nX: y")).apps().get(app))
        .isInstanceOf(CloudException.class);
    assertThat(sandbox.requests().all()).hasSize(before);
  }

  @Test
  void toStringOmitsValues() {
    assertThat(CallOptions.none().twoFactor("123456").toString()).doesNotContain("123456");
  }
}
