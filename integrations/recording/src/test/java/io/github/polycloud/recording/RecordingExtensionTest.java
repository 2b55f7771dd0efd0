// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The JUnit extension, with a test class that runs in each mode. */
class RecordingExtensionTest {
  private static final Instant RECORDED = Instant.parse("2026-01-01T12:00:00Z");

  private static Sandbox sandbox;
  private static Instant now = RECORDED;

  @TempDir static Path folder;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().apps(2).start();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @AfterEach
  void reset() {
    System.clearProperty(RecordingMode.PROPERTY);
    now = RECORDED;
  }

  /** Runs only when it is selected by a test of the outer class. */
  static class Sample {
    @RegisterExtension
    static final RecordingExtension RECORDING =
        new RecordingExtension()
            .directory(folder)
            .expiresAfter(Duration.ofDays(30))
            .clock(
                new Clock() {
                  @Override
                  public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                  }

                  @Override
                  public Clock withZone(java.time.ZoneId zone) {
                    return this;
                  }

                  @Override
                  public Instant instant() {
                    return now;
                  }
                });

    private static void listsApps(Recording recording) {
      try (Cloud cloud = recording.connect(builder(recording.mode()))) {
        assertThat(cloud.apps().list().toList()).hasSize(2);
      }
    }

    @Test
    void passes(Recording recording) {
      listsApps(recording);
    }

    @Test
    void fails(Recording recording) {
      listsApps(recording);
      throw new AssertionError("on purpose");
    }

    @Test
    void swallows(Recording recording) {
      try (Cloud cloud = recording.connect(builder(recording.mode()))) {
        cloud.raw().get(recording.mode() == RecordingMode.REPLAY ? "/other" : "/apps");
      } catch (UnexpectedRequestError e) {
        // A program may do so.
      }
    }

    @Test
    @Recorded(RecordingMode.SANDBOX)
    void isFixed(Recording recording) {
      assertThat(recording.mode()).isEqualTo(RecordingMode.SANDBOX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/apps", "/account"})
    void repeats(String path, Recording recording) {
      try (Cloud cloud = recording.connect(builder(recording.mode()))) {
        cloud.raw().get(path);
      }
    }

    private static CloudBuilder builder(RecordingMode mode) {
      CloudBuilder builder = Clouds.builder("heroku").environment(Environment.of(Map.of()));
      return mode == RecordingMode.REPLAY
          ? builder.credential("token", "any-token")
          : builder.endpoint(sandbox.heroku().url()).credential("token", sandbox.heroku().token());
    }
  }

  @Test
  void theSameTestRunsLiveRecordedReplayedAndOnTheSandbox() {
    for (String mode : List.of("live", "RECORD", "replay", "sandbox", "")) {
      assertThat(run(mode, "passes")).as(mode).isEmpty();
    }
    assertThat(folder.resolve("RecordingExtensionTest.Sample/passes.json")).exists();
  }

  @Test
  void aFailedTestLeavesNoRecording() {
    assertThat(run("record", "fails")).containsExactly("on purpose");
    assertThat(folder.resolve("RecordingExtensionTest.Sample/fails.json")).doesNotExist();
  }

  @Test
  void anUnexpectedRequestFailsTheTestEvenIfItsErrorIsSwallowed() {
    assertThat(run("record", "swallows")).isEmpty();
    assertThat(run("replay", "swallows"))
        .singleElement()
        .asString()
        .contains("unexpected request", "/other");
  }

  @Test
  void aRecordingExpires() {
    run("record", "passes");
    now = RECORDED.plus(Duration.ofDays(30));
    assertThat(run("replay", "passes")).isEmpty();
    now = RECORDED.plus(Duration.ofDays(31));
    assertThat(run("replay", "passes"))
        .singleElement()
        .asString()
        .contains(
            "passes.json of 2026-01-01 is older than 30 days", "-Dpolycloud.recording=record");
  }

  @Test
  void anAnnotationTakesPrecedence() {
    assertThat(run("replay", "isFixed")).isEmpty();
  }

  @Test
  void eachInvocationHasItsFile() throws Exception {
    assertThat(run("record", "repeats")).isEmpty();
    assertThat(run("replay", "repeats")).isEmpty();
    Path files = folder.resolve("RecordingExtensionTest.Sample");
    assertThat(Files.readString(files.resolve("repeats-1.json"))).contains("/apps\"");
    assertThat(Files.readString(files.resolve("repeats-2.json"))).contains("/account\"");
  }

  @Test
  void anUnknownModeIsNamed() {
    assertThat(run("rewind", "passes"))
        .singleElement()
        .asString()
        .contains("polycloud.recording must be one of live, record, replay, sandbox");
  }

  /** Returns the messages of the failures. */
  private static List<String> run(String mode, String method) {
    System.setProperty(RecordingMode.PROPERTY, mode);
    String parameters =
        method.equals("repeats")
            ? "java.lang.String," + Recording.class.getName()
            : Recording.class.getName();
    List<String> failures = new ArrayList<>();
    int[] started = {0};
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(Sample.class.getName(), method, parameters))
                .build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                started[0] += test.isTest() ? 1 : 0;
                result
                    .getThrowable()
                    .ifPresent(e -> failures.add(e.getMessage() + messages(e.getCause())));
              }
            });
    assertThat(started[0]).isPositive();
    return failures;
  }

  private static String messages(Throwable cause) {
    return cause == null ? "" : " " + cause.getMessage();
  }
}
