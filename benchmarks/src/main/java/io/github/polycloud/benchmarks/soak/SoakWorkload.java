package io.github.polycloud.benchmarks.soak;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.heroku.model.app.App;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.raw.RawRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The workload of the callers: operations of many kinds on connections to all three services. */
final class SoakWorkload implements AutoCloseable {
  private static final Operation PUT_SLUG = Operation.of("PUT", "/slugs/{slug}");
  private static final byte[] SLUG = new byte[50_000];
  private static final Timeouts TIMEOUTS =
      new Timeouts(Duration.ofSeconds(2), Duration.ofMillis(500), Duration.ofSeconds(10));
  private static final RetryPolicy RETRY =
      new RetryPolicy(4, Duration.ofMillis(10), Duration.ofMillis(100), 0.5);

  private final String url;
  private final Cloud platform;
  private final Cloud ovh;
  private final Cloud legacy;
  private final HttpEngine uploads;

  /** Executes an operation with the given mark; fails unless the response contains the mark. */
  @FunctionalInterface
  interface Work {
    void run(String mark);
  }

  /** A kind of operation, and whether it may be executed more than once. */
  record Kind(boolean repeatable, Work work) {}

  SoakWorkload(String url) {
    this.url = url;
    this.platform = herokuConnection().connect();
    this.ovh =
        connection("ovh")
            .credential("application_key", "application")
            .credential("application_secret", "secret-of-the-application")
            .credential("consumer_key", "consumer-key")
            .connect();
    this.legacy = connection("heroku-legacy").credential("token", "secret-of-the-user").connect();
    ClientSettings standard = ClientSettings.defaults();
    this.uploads =
        HttpEngine.builder("soak", Endpoint.of(url))
            .settings(ClientSettings.builder().timeouts(TIMEOUTS).retryPolicy(RETRY).build())
            .build();
  }

  List<Kind> kinds() {
    Heroku heroku = platform.unwrap(Heroku.class);
    return List.of(
        new Kind(true, mark -> same(mark, heroku.apps().get(mark).name())),
        new Kind(true, mark -> list(mark, heroku.apps().listByUser(mark).toList())),
        new Kind(false, mark -> post(platform, mark)),
        new Kind(false, mark -> same(mark, heroku.apps().delete(mark).name())),
        new Kind(true, mark -> send(platform, RawRequest.post("/apps/" + mark).idempotent(), mark)),
        new Kind(true, this::upload),
        new Kind(true, mark -> same(mark, ovh.unwrap(Ovh.class).sshKeys().get(mark).keyName())),
        new Kind(false, mark -> post(ovh, mark)),
        new Kind(
            true, mark -> same(mark, legacy.unwrap(HerokuLegacy.class).apps().get(mark).name())),
        new Kind(false, mark -> post(legacy, mark)),
        new Kind(true, this::connectAndRead));
  }

  private void post(Cloud cloud, String mark) {
    send(cloud, RawRequest.post("/apps/" + mark), mark);
  }

  private static void send(Cloud cloud, RawRequest request, String mark) {
    Map<?, ?> response = cloud.raw().send(request.body(Map.of("name", mark))).as(Map.class);
    same(mark, response.get("name"));
  }

  private void upload(String mark) {
    uploads.uploadToPresignedUrl(
        PUT_SLUG, URI.create(url + "/slugs/" + mark), RequestBody.of(SLUG), ProgressListener.NONE);
  }

  /** Connects, reads once and closes, as a short-lived program does. */
  private void connectAndRead(String mark) {
    try (Cloud brief = herokuConnection().connect()) {
      same(mark, brief.unwrap(Heroku.class).apps().get(mark).name());
    }
  }

  private CloudBuilder herokuConnection() {
    return connection("heroku").credential("token", "secret-of-the-user");
  }

  private CloudBuilder connection(String provider) {
    return Clouds.builder(provider)
        .environment(Environment.of(Map.of()))
        .endpoint(url)
        .timeouts(TIMEOUTS)
        .retryPolicy(RETRY);
  }

  private static void list(String mark, List<App> apps) {
    List<String> ids = apps.stream().map(App::id).toList();
    if (!ids.equals(List.of("0", "1", "2"))) {
      throw new IllegalStateException("the list of " + mark + " has the ids " + ids);
    }
    apps.forEach(app -> same(mark, app.name()));
  }

  private static void same(String mark, Object actual) {
    if (!Objects.equals(mark, actual)) {
      throw new IllegalStateException(mark + " received the response of " + actual);
    }
  }

  @Override
  public void close() {
    platform.close();
    ovh.close();
    legacy.close();
    uploads.close();
  }
}
