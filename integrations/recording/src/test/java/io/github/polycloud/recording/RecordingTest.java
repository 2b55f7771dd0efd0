// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.App;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.sandbox.Sandbox;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recording from a sandbox and replaying without one. */
class RecordingTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

  private static Sandbox sandbox;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().apps(3).start();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void aReplayReturnsWhatWasRecordedWithoutTheService() throws Exception {
    Function<Cloud, List<String>> program =
        cloud -> {
          App app = cloud.apps().create(NewApp.named("recorded"));
          cloud.configVars().set(app.name(), Map.of("MODE", "hidden-value-1"));
          cloud.apps().delete(app.name());
          return cloud.apps().list().map(App::name).toList();
        };
    List<String> live = record(program);

    String text = Files.readString(file());
    assertThat(text)
        .contains("\"recorded\" : \"2026-11-29\"", "\"method\" : \"POST\"", "\"MODE\" : \"****\"")
        .doesNotContain(sandbox.heroku().token(), "hidden-value-1", "Authorization");
    assertThat(replay(ReplayOrder.STRICT, program)).isEqualTo(live).hasSize(3);
  }

  @Test
  void theSameTrafficIsWrittenInTheSameForm() throws Exception {
    Function<Cloud, Integer> program = cloud -> cloud.apps().list().toList().size();
    record(program);
    String first = Files.readString(file());
    record(program);

    assertThat(Files.readString(file())).isEqualTo(first);
  }

  @Test
  void strictReplayWantsTheRecordedOrder() {
    record(
        cloud -> {
          cloud.raw().patch("/account", Map.of("beta", true));
          return cloud.raw().get("/apps");
        });

    try (Recording recording = opened(ReplayOrder.STRICT);
        Cloud cloud = recording.connect(offline())) {
      assertThatThrownBy(() -> cloud.raw().get("/apps"))
          .isInstanceOf(UnexpectedRequestError.class)
          .hasMessageContaining("unexpected request heroku: GET http")
          .hasMessageContaining("/apps; the next recorded request is heroku: PATCH http")
          .hasMessageContaining("/account (recording.json of 2026-11-29)");
      cloud.raw().patch("/account", Map.of("beta", true));
      cloud.raw().get("/apps");
      assertThatThrownBy(() -> cloud.raw().get("/apps"))
          .hasMessageContaining("no further request was recorded");
      assertThatThrownBy(recording::verify).hasMessageContaining("unexpected request");
    }
  }

  @Test
  void readsHaveNoOrderUnlessAWriteIsBetweenThem() {
    record(
        cloud -> {
          cloud.raw().get("/regions");
          cloud.raw().get("/account");
          cloud.raw().patch("/account", Map.of("beta", false));
          return cloud.raw().get("/apps");
        });

    replay(
        ReplayOrder.STRICT,
        cloud -> {
          cloud.raw().get("/account");
          cloud.raw().get("/regions");
          assertThatThrownBy(() -> cloud.raw().get("/apps"))
              .isInstanceOf(UnexpectedRequestError.class);
          cloud.raw().patch("/account", Map.of("beta", false));
          return cloud.raw().get("/apps");
        },
        recording -> {});
  }

  @Test
  void strictReplayMissesRequestsThatWereNotMade() {
    record(
        cloud -> {
          cloud.raw().get("/account");
          return cloud.raw().get("/apps");
        });

    try (Recording recording = opened(ReplayOrder.STRICT);
        Cloud cloud = recording.connect(offline())) {
      cloud.raw().get("/account");
      assertThatThrownBy(recording::verify)
          .isInstanceOf(UnexpectedRequestError.class)
          .hasMessageContaining("1 recorded requests are missing, the first is heroku: GET http")
          .hasMessageContaining("/apps (");
    }
  }

  @Test
  void lenientReplayAllowsAnyOrderAndRepetition() {
    record(
        cloud -> {
          cloud.raw().get("/account");
          return cloud.raw().get("/apps");
        });

    replay(
        ReplayOrder.LENIENT,
        cloud -> {
          cloud.raw().get("/apps");
          cloud.raw().get("/apps");
          assertThatThrownBy(() -> cloud.raw().get("/regions"))
              .hasMessageContaining("recorded are heroku: GET http");
          return null;
        },
        recording -> assertThatThrownBy(recording::verify).hasMessageContaining("/regions"));
  }

  @Test
  void anotherBodyIsNamedByItsField() {
    record(cloud -> cloud.raw().patch("/account", Map.of("beta", true)));

    try (Recording recording = opened(ReplayOrder.LENIENT);
        Cloud cloud = recording.connect(offline())) {
      assertThatThrownBy(() -> cloud.raw().patch("/account", Map.of("beta", false)))
          .isInstanceOf(UnexpectedRequestError.class)
          .hasMessageContaining("with another body (field beta)");
    }
  }

  @Test
  void errorsAndRetriesAreReplayedWithoutTheirPauses() {
    sandbox.faults().inject(1, "GET", "/account").tooManyRequests("1");
    Function<Cloud, ErrorKind> program =
        cloud -> {
          cloud.account().profile();
          try {
            cloud.apps().get("nothing");
            return null;
          } catch (CloudException e) {
            return e.kind();
          }
        };
    assertThat(record(program)).isEqualTo(ErrorKind.NOT_FOUND);
    sandbox.faults().clear();

    assertThat(replay(ReplayOrder.STRICT, program)).isEqualTo(ErrorKind.NOT_FOUND);
  }

  @Test
  void signedRequestsAreReplayedWithOtherKeys() throws Exception {
    Function<Cloud, Integer> program =
        cloud -> {
          cloud.unwrap(Ovh.class).get("/me");
          return cloud.invoices().list().toList().size();
        };
    int live =
        run(
            RecordingMode.RECORD,
            ReplayOrder.STRICT,
            Clouds.builder("ovh")
                .environment(Environment.of(Map.of()))
                .endpoint(sandbox.ovh().url())
                .credential("application_key", sandbox.ovh().applicationKey())
                .credential("application_secret", sandbox.ovh().applicationSecret())
                .credential("consumer_key", sandbox.ovh().consumerKey()),
            program,
            recording -> {});

    assertThat(Files.readString(file()))
        .contains("/auth/time")
        .doesNotContain(
            sandbox.ovh().applicationKey(), sandbox.ovh().consumerKey(), "X-Ovh-Signature");
    int replayed =
        run(
            RecordingMode.REPLAY,
            ReplayOrder.STRICT,
            Clouds.builder("ovh")
                .environment(Environment.of(Map.of()))
                .credential("application_key", "any-key")
                .credential("application_secret", "any-secret")
                .credential("consumer_key", "any-consumer"),
            program,
            Recording::verify);
    assertThat(replayed).isEqualTo(live).isPositive();
  }

  @Test
  void aMissingOrForeignFileIsNamed() throws Exception {
    assertThatThrownBy(() -> opened(ReplayOrder.STRICT))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("there is no recording")
        .hasMessageContaining("-Dpolycloud.recording=record");
    Files.writeString(file(), "{\"format\":1}");
    assertThatThrownBy(() -> opened(ReplayOrder.STRICT))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("could not read the recording");
  }

  @Test
  void theDateOfARecordingIsKnown() {
    record(cloud -> cloud.raw().get("/account"));

    assertThat(opened(ReplayOrder.STRICT).recordedOn()).contains(LocalDate.of(2026, 11, 29));
  }

  @Test
  void liveAndSandboxRecordNothing() {
    for (RecordingMode mode : List.of(RecordingMode.LIVE, RecordingMode.SANDBOX)) {
      run(
          mode,
          ReplayOrder.STRICT,
          online(),
          cloud -> cloud.raw().get("/account"),
          Recording::verify);
    }
    assertThat(file()).doesNotExist();
  }

  private <T> T record(Function<Cloud, T> program) {
    return run(RecordingMode.RECORD, ReplayOrder.STRICT, online(), program, recording -> {});
  }

  private <T> T replay(ReplayOrder order, Function<Cloud, T> program) {
    return replay(order, program, Recording::verify);
  }

  private <T> T replay(
      ReplayOrder order, Function<Cloud, T> program, Consumer<Recording> afterwards) {
    return run(RecordingMode.REPLAY, order, offline(), program, afterwards);
  }

  private <T> T run(
      RecordingMode mode,
      ReplayOrder order,
      CloudBuilder builder,
      Function<Cloud, T> program,
      Consumer<Recording> afterwards) {
    try (Recording recording =
            Recording.open(mode, file(), RecordingRules.defaults(), order, CLOCK);
        Cloud cloud = recording.connect(builder)) {
      T result = program.apply(cloud);
      afterwards.accept(recording);
      return result;
    }
  }

  private Recording opened(ReplayOrder order) {
    return Recording.open(RecordingMode.REPLAY, file(), RecordingRules.defaults(), order, CLOCK);
  }

  private static CloudBuilder online() {
    return Clouds.builder("heroku")
        .environment(Environment.of(Map.of()))
        .endpoint(sandbox.heroku().url())
        .credential("token", sandbox.heroku().token());
  }

  /** The endpoint of the service: a request that is not answered from the file would fail. */
  private static CloudBuilder offline() {
    return Clouds.builder("heroku")
        .environment(Environment.of(Map.of()))
        .credential("token", "any-token");
  }

  private Path file() {
    return folder.resolve("recording.json");
  }
}
