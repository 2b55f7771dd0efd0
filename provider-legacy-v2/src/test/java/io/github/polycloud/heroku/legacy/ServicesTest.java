// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.CloudBuilder;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.Service;
import io.github.polycloud.sandbox.RecordedRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chunked output: polling, the end of the output, and chunks on other hosts. */
class ServicesTest extends LegacyTestCase {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final FakeTimeSource time = new FakeTimeSource();

  @Override
  CloudBuilder configure(CloudBuilder connection) {
    return connection.timeSource(time.timing());
  }

  private void chunk(int number, String body, String next) {
    sandbox
        .faults()
        .inject(1, "GET", "/chunks/" + number)
        .status(200)
        .header("Location", next)
        .body("text/plain", body);
  }

  private String url(int number) {
    return sandbox.heroku().url() + "/chunks/" + number;
  }

  @Test
  void readsTheCompleteOutputOfACommand() {
    String first = legacy.services().start(anApp(), "rake db:migrate");
    assertThat(legacy.serviceOutput().read(first, LIMIT)).contains("migrated");
    assertThat(sent("POST", "/apps/*/services").body()).isEqualTo("rake db:migrate");
  }

  @Test
  void anEmptyChunkIsPolledEveryTwoSeconds() {
    sandbox.faults().inject(1, "GET", "/chunks/1").status(204);
    chunk(1, "", url(9));
    chunk(1, "one ", url(2));
    respond("GET", "/chunks/2", 200, "text/plain", "two");
    assertThat(legacy.serviceOutput().read(" " + url(1), LIMIT)).isEqualTo("one two");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
    assertThat(sandbox.requests().all())
        .extracting(RecordedRequest::path)
        .containsExactly("/chunks/1", "/chunks/1", "/chunks/1", "/chunks/2");
  }

  @Test
  void followsARelativeLocationAndKeepsItsQuery() {
    chunk(1, "one ", "/chunks/2?part=a%2Fb");
    respond("GET", "/chunks/2", 200, "text/plain", "two");
    assertThat(legacy.serviceOutput().read(url(1), LIMIT)).isEqualTo("one two");
    assertThat(sandbox.requests().all().get(1).rawTarget()).isEqualTo("/chunks/2?part=a%2Fb");
  }

  @Test
  void aCharacterSplitBetweenTwoChunksIsPreserved() {
    chunk(1, "ä", url(2));
    respond("GET", "/chunks/2", 200, "text/plain", "ö");
    assertThat(legacy.serviceOutput().read(url(1), LIMIT)).isEqualTo("äö");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/chunks/2",
        "//evil.example/chunks/2",
        "http://127.0.0.1:1/chunks/2",
        "not a URL",
        "file:///etc/passwd",
        "mailto:user"
      })
  void credentialsAreNotSentToOtherHosts(String elsewhere) {
    chunk(1, "one", elsewhere);
    assertThat(
            assertFails(
                ErrorKind.UNEXPECTED_RESPONSE, () -> legacy.serviceOutput().read(url(1), LIMIT)))
        .hasMessageNotContaining("evil");
    assertThat(sandbox.requests().all()).hasSize(1);
  }

  @Test
  void failsWhenTheLimitElapses() {
    sandbox.faults().inject(999, "GET", "/chunks/1").status(204);
    assertFails(ErrorKind.TIMEOUT, () -> legacy.serviceOutput().read(url(1), LIMIT));
    assertThat(time.waits()).hasSize(30);
  }

  @Test
  void aCrashOfTheAppIsReported() {
    sandbox
        .faults()
        .inject(9, "GET", "/chunks/1")
        .status(502)
        .body("text/plain", "rake aborted!\nno such task");
    assertThat(
            assertFails(ErrorKind.CONFLICT, () -> legacy.serviceOutput().read(url(1), LIMIT))
                .body())
        .hasValue("rake aborted!\nno such task");
  }

  @Test
  void aFailureToWriteTheTargetIsReported() {
    respond("GET", "/chunks/1", 200, "text/plain", "one");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatThrownBy(() -> legacy.serviceOutput().copy(url(1), LIMIT, full))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void listsAndSetsServices() {
    String app = anApp();
    legacy.services().start(app, "rake jobs:work");
    Service service = legacy.services().list(app).items().get(0);
    assertThat(service.command()).isNotBlank();
    legacy.services().set(app, service.upid(), "down");
    assertThat(sent("PUT", "/apps/*/services/*").body()).isEqualTo("down");
    assertThat(legacy.services().list(app).items())
        .filteredOn(one -> one.upid().equals(service.upid()))
        .extracting(Service::state)
        .containsExactly("down");
    assertFails(
        ErrorKind.INVALID_REQUEST, () -> legacy.services().set(app, service.upid(), "away"));
    assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.services().set(app, " ", "down"));
    assertFails(ErrorKind.NOT_FOUND, () -> legacy.services().list("no-such-app"));
  }

  @Test
  void aChainOfChunksEndsWhenTheLimitElapses() {
    sandbox
        .faults()
        .inject(999, "GET", "/chunks/1")
        .header("Location", url(1))
        .body("text/plain", "x");
    time.advanceWithEachReading(Duration.ofSeconds(1));
    assertThat(assertFails(ErrorKind.TIMEOUT, () -> legacy.serviceOutput().read(url(1), LIMIT)))
        .hasMessageContaining("did not end within 60 s");
    assertThat(sandbox.requests().all()).hasSizeLessThan(100);
  }

  @Test
  void aLongOutputIsCopiedButNotRead() {
    String chunk = "x".repeat(4 << 20);
    for (int i = 0; i < 2; i++) {
      sandbox
          .faults()
          .inject(4, "GET", "/chunks/1")
          .header("Location", url(1))
          .body("text/plain", chunk);
      respond("GET", "/chunks/1", 200, "text/plain", "end");
    }
    assertThat(
            assertFails(
                ErrorKind.UNEXPECTED_RESPONSE, () -> legacy.serviceOutput().read(url(1), LIMIT)))
        .hasMessageContaining("is longer than 16 MiB; copy it to a stream");
    long[] length = {0};
    legacy
        .serviceOutput()
        .copy(
            url(1),
            LIMIT,
            new OutputStream() {
              @Override
              public void write(int b) {
                length[0]++;
              }

              @Override
              public void write(byte[] bytes, int offset, int count) {
                length[0] += count;
              }
            });
    assertThat(length[0]).isEqualTo((16 << 20) + 3);
  }

  @Test
  void theLimitIsBounded() {
    for (Duration limit : List.of(Duration.ofSeconds(-1), Duration.ofSeconds(Long.MAX_VALUE))) {
      assertThatThrownBy(() -> legacy.serviceOutput().read(url(1), limit))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("limit must be between 0 ms and 365 days");
    }
  }
}
