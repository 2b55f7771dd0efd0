// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks.soak;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
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
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The workload of the callers: operations of many kinds on connections to all three services. */
final class SoakWorkload implements AutoCloseable {
  private static final Operation PUT_SLUG = Operation.of("PUT", "/slugs/{slug}");
  private static final byte[] SLUG = new byte[50_000];
  // Small, so that bodies being read do not hide a leak.
  private static final long MAX_RESPONSE = 1 << 18;
  private static final Timeouts TIMEOUTS =
      new Timeouts(Duration.ofSeconds(2), Duration.ofMillis(500), Duration.ofSeconds(10));
  private static final RetryPolicy RETRY =
      new RetryPolicy(4, Duration.ofMillis(10), Duration.ofMillis(100), 0.5);

  private final String url;
  private final Cloud platform;
  private final Cloud ovh;
  private final Cloud legacy;
  private final Cloud limited;
  private final AtomicReference<Cloud> closing;
  private final HttpEngine uploads;
  private final OperationLedger ledger;
  private final CallListener listener;
  private final CallerFaults faults = new CallerFaults();

  /** Executes an operation with the given mark; fails unless the response contains the mark. */
  @FunctionalInterface
  interface Work {
    void run(String mark);
  }

  /** A kind of operation, and whether it may be executed more than once. */
  record Kind(boolean repeatable, Work work) {}

  SoakWorkload(String url, OperationLedger ledger) {
    this.url = url;
    this.ledger = ledger;
    this.listener = CallerFaults.listener(ledger::inspect);
    this.platform = herokuConnection().connect();
    this.ovh =
        connection("ovh")
            .credential("application_key", "application")
            .credential("application_secret", TextInspection.APPLICATION_SECRET)
            .credential("consumer_key", TextInspection.CONSUMER_KEY)
            .connect();
    this.legacy = connection("heroku-legacy").credential("token", TextInspection.TOKEN).connect();
    this.limited = herokuConnection().rateLimiter(CallerFaults.limiter()).connect();
    this.closing = new AtomicReference<>(byName());
    this.uploads =
        HttpEngine.builder("soak", Endpoint.of(url))
            .settings(
                ClientSettings.builder()
                    .timeouts(TIMEOUTS)
                    .retryPolicy(RETRY)
                    .maxResponseSize(MAX_RESPONSE)
                    .listeners(List.of(listener))
                    .build())
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
        new Kind(true, this::connectAndRead),
        new Kind(false, mark -> post(limited, mark)),
        new Kind(false, mark -> interrupt(mark, () -> post(platform, mark))),
        new Kind(
            true,
            mark -> interrupt(mark, () -> list(mark, heroku.apps().listByUser(mark).toList()))),
        new Kind(true, mark -> interrupt(mark, () -> upload(mark))),
        new Kind(false, mark -> interrupt(mark, () -> post(limited, mark))),
        new Kind(false, mark -> post(sometimesClosed(mark), mark)),
        new Kind(
            true,
            mark ->
                list(
                    mark,
                    sometimesClosed(mark).unwrap(Heroku.class).apps().listByUser(mark).toList())));
  }

  private void interrupt(String mark, Runnable call) {
    ledger.permit(mark, ErrorKind.CANCELLED);
    faults.interrupt(call);
  }

  /** Returns a cloud that another caller may close at any time, as this one may have done. */
  private Cloud sometimesClosed(String mark) {
    ledger.permit(mark, ErrorKind.CANCELLED);
    if (ThreadLocalRandom.current().nextInt(10) == 0) {
      closing.getAndSet(byName()).close();
    }
    return closing.get();
  }

  /** Connects to a name that has to be looked up. */
  private Cloud byName() {
    return herokuConnection().endpoint(url.replace("127.0.0.1", "localhost")).connect();
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
    return connection("heroku").credential("token", TextInspection.TOKEN);
  }

  private CloudBuilder connection(String provider) {
    return Clouds.builder(provider)
        .environment(Environment.of(Map.of()))
        .endpoint(url)
        .timeouts(TIMEOUTS)
        .retryPolicy(RETRY)
        .maxResponseSize(MAX_RESPONSE)
        .addListener(listener);
  }

  private static void list(String mark, List<App> apps) {
    apps.forEach(app -> same(mark, app.name()));
    List<String> ids = apps.stream().map(App::id).toList();
    if (!ids.equals(List.of("0", "1", "2"))) {
      throw incomplete("the list of " + mark + " has the ids " + ids);
    }
  }

  private static void same(String mark, @Nullable Object actual) {
    if (actual == null) {
      throw incomplete("the response to " + mark + " has no name");
    }
    if (!Objects.equals(mark, actual)) {
      throw new IllegalStateException(mark + " received the response of " + actual);
    }
  }

  /** An application's own error for a response that lacks something. */
  private static CloudException incomplete(String problem) {
    return CloudException.of(ErrorKind.UNEXPECTED_RESPONSE, problem);
  }

  @Override
  public void close() {
    faults.close();
    closing.get().close();
    limited.close();
    platform.close();
    ovh.close();
    legacy.close();
    uploads.close();
  }
}
