// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.RequestBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads to presigned URLs, such as source archives and slugs. */
final class UploadTest extends EngineTestCase {
  private static final Operation PUT = Operation.of("PUT", "{sources}");
  private static final Operation POST = Operation.of("POST", "{sources}");
  private static final RequestBody BODY = RequestBody.of(new byte[] {1, 2, 3});
  private static final String SECRET = "canary-signature-a9e7";
  // More than all buffers together.
  private static final long ENDLESS = 1L << 40;

  @TempDir private Path folder;

  private static URI presignedUrl(String server) {
    return URI.create(server + "/bucket?sig=" + SECRET);
  }

  private static HttpResponse upload(
      HttpEngine engine, Operation operation, ScriptedServer server, RequestBody body) {
    return engine.uploadToPresignedUrl(
        operation, presignedUrl(server.url()), body, ProgressListener.NONE);
  }

  private HttpEngine engineWithCredentials() {
    return HttpEngine.builder("fake", Endpoint.of(serve().url()))
        .authenticator(attempt -> attempt.header("Authorization", "Bearer token"))
        .header("Accept", "application/vnd.fake; version=3")
        .header("Content-Type", "application/json")
        .build();
  }

  @Test
  void notModifiedIsAnError() {
    ScriptedServer server = serve(Step.status(304));
    HttpEngine engine = engine(serve()).open();

    CloudException error = failure(() -> upload(engine, PUT, server, BODY));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error.status()).hasValue(304);
  }

  @Test
  void aFileIsSentCompletelyWithContentLengthAndUserAgentOnly() throws IOException {
    byte[] bytes = new byte[300_000];
    bytes[299_999] = 7;
    Path file = Files.write(folder.resolve("slug.tgz"), bytes);
    ScriptedServer server = serve(Step.status(200, "ETag: \"a\""));

    try (HttpEngine engine = engineWithCredentials()) {
      HttpResponse response = upload(engine, PUT, server, RequestBody.of(file));
      assertThat(response.headers().first("ETag")).hasValue("\"a\"");
    }
    RecordedRequest seen = server.request();
    assertThat(seen.method()).isEqualTo("PUT");
    assertThat(seen.target()).isEqualTo("/bucket?sig=" + SECRET);
    assertThat(seen.header("Content-Length")).hasValue("300000");
    assertThat(seen.body()).isEqualTo(bytes);
    assertThat(seen.headerLines())
        .extracting(field -> field.split(":")[0])
        .containsExactlyInAnyOrder("Host", "Connection", "User-Agent", "Content-Length");
  }

  @Test
  void anEmptyBodyHasAContentLength() {
    ScriptedServer server = serve(Step.status(200));

    upload(engine(serve()).open(), POST, server, RequestBody.of(new byte[0]));
    assertThat(server.request().header("Content-Length")).hasValue("0");
  }

  @Test
  void theMethodIsPutOrPostIgnoringCase() {
    ScriptedServer server = serve(Step.status(200));
    HttpEngine engine = engine(serve()).open();

    upload(engine, Operation.of("put", "{slug}"), server, BODY);
    assertThat(server.request().method()).isEqualTo("PUT");
    assertThatThrownBy(() -> upload(engine, Operation.of("GET", "{slug}"), server, BODY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPutIsRetriedFromTheFirstByte() {
    ScriptedServer server = serve(Step.closeAfter(""), Step.status(503), Step.status(200));
    List<Long> events = new ArrayList<>();

    engine(serve())
        .open()
        .uploadToPresignedUrl(
            PUT, presignedUrl(server.url()), BODY, (sent, total) -> events.add(sent * 10 + total));
    assertThat(server.requests())
        .hasSize(3)
        .allSatisfy(seen -> assertThat(seen.body()).containsExactly(1, 2, 3));
    assertThat(events).containsExactly(3L, 33L, 3L, 33L, 3L, 33L);
  }

  @Test
  void aPostThatMayHaveBeenProcessedIsNotRetried() {
    ScriptedServer closing = serve(Step.closeAfter(""), Step.status(200));
    ScriptedServer busy = serve(Step.status(503), Step.status(200));
    HttpEngine engine = engine(serve()).open();

    assertThat(networkFailure(() -> upload(engine, POST, closing, BODY)).outcome())
        .isEqualTo(Outcome.UNKNOWN);
    assertThat(failure(() -> upload(engine, POST, busy, BODY)).kind())
        .isEqualTo(ErrorKind.UNAVAILABLE);
    assertThat(closing.requests()).hasSize(1);
    assertThat(busy.requests()).hasSize(1);
  }

  @Test
  void aPostIsRetriedIfNoConnectionWasEstablished() {
    HttpEngine engine = engine(serve()).open();
    URI nowhere = presignedUrl(ScriptedServer.unreachableUrl());

    CloudException error =
        networkFailure(
            () -> engine.uploadToPresignedUrl(POST, nowhere, BODY, ProgressListener.NONE));
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(error.toString()).doesNotContain(SECRET);
    assertThat(time.waits()).hasSize(3);
  }

  @Test
  void anExceptionOfTheProgressListenerIsIgnored() {
    ScriptedServer server = serve(Step.status(200));
    ProgressListener broken =
        (sent, total) -> {
          throw new IllegalStateException("broken");
        };

    engine(serve()).open().uploadToPresignedUrl(PUT, presignedUrl(server.url()), BODY, broken);
    assertThat(server.request().body()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 4})
  void aBodyOfAnotherLengthThanDeclaredIsAborted(long announced) {
    ScriptedServer server = serveAlways(Step.status(200));
    RequestBody other = RequestBody.of(announced, () -> new ByteArrayInputStream(new byte[3]));

    CloudException error = failure(() -> upload(engine(serve()).open(), PUT, server, other));
    assertThat(error.kind()).isEqualTo(ErrorKind.INVALID_REQUEST);
    assertThat(error)
        .hasMessageContaining("the upload was aborted")
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void anUnreadableBodyIsNotANetworkFailure() {
    RequestBody unreadable =
        RequestBody.of(
            3,
            () -> {
              throw new IOException("unreadable");
            });

    CloudException error =
        failure(
            () -> upload(engine(serve()).open(), PUT, serveAlways(Step.status(200)), unreadable));
    assertThat(error.kind()).isEqualTo(ErrorKind.INVALID_REQUEST);
    assertThat(error).hasMessageContaining("cannot be read").hasRootCauseMessage("unreadable");
    assertThatThrownBy(() -> RequestBody.of(folder.resolve("none")))
        .isInstanceOf(CloudException.class)
        .hasMessageContaining("not a readable file");
  }

  @Test
  void anErrorDoesNotExposeTheUrl() {
    ScriptedServer server = serve(Step.response(403, "<Key>" + SECRET + "</Key>"));

    CloudException error = failure(() -> upload(engine(serve()).open(), PUT, server, BODY));
    assertThat(error.kind()).isEqualTo(ErrorKind.PERMISSION_DENIED);
    assertThat(error + error.body().orElseThrow()).doesNotContain(SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?><Error><Code>EntityTooLarge</Code><Message>big</Message></Error>",
        "<Error>\n  <Code>\n EntityTooLarge </Code>"
      })
  void theCodeOfTheStorageIsReported(String body) {
    ScriptedServer server = serve(Step.response(400, body));

    CloudException error = failure(() -> upload(engine(serve()).open(), PUT, server, BODY));
    assertThat(error.code()).contains("EntityTooLarge");
    assertThat(error).hasMessageContaining("127.0.0.1 rejected the request with code Entity");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Code>has spaces in it</Code>",
        "<Code></Code>",
        "<Code>never closed",
        "<Code>\u202e</Code>",
        "{}"
      })
  void aBodyWithoutACodeIsTolerated(String body) {
    ScriptedServer server = serve(Step.response(400, body));

    CloudException error = failure(() -> upload(engine(serve()).open(), PUT, server, BODY));
    assertThat(error.code()).isEmpty();
    assertThat(error).hasMessageContaining("127.0.0.1 rejected the request");
  }

  @Test
  void aCodeThatQuotesTheUrlIsRedacted() {
    ScriptedServer server = serve(Step.response(403, "<Code>" + SECRET + "</Code>"));

    CloudException error = failure(() -> upload(engine(serve()).open(), PUT, server, BODY));
    assertThat(error.toString() + error.code()).doesNotContain(SECRET);
  }

  @Test
  void aRedirectIsNotFollowed() {
    ScriptedServer server = serveAlways(Step.status(307, "Location: /other"));

    assertThat(failure(() -> upload(engine(serve()).open(), PUT, server, BODY)))
        .hasMessageContaining("must not be redirected");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void anInsecureUrlIsNotRequested() {
    URI plain = presignedUrl("http://sources.example.com");

    CloudException error =
        failure(
            () ->
                engine(serve())
                    .open()
                    .uploadToPresignedUrl(PUT, plain, BODY, ProgressListener.NONE));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error.toString()).doesNotContain(SECRET);
  }

  @Test
  void anErrorResponseBeforeTheBodyWasReadEndsTheUpload() throws IOException {
    try (ServerSocket serverSocket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      rejectWithoutReading(serverSocket);
      HttpEngine engine = engine(serve()).retry(RetryPolicy.none()).open();

      CloudException error =
          failure(
              () ->
                  engine.uploadToPresignedUrl(
                      PUT,
                      presignedUrl("http://127.0.0.1:" + serverSocket.getLocalPort()),
                      RequestBody.of(ENDLESS, UploadTest::zeros),
                      ProgressListener.NONE));
      assertThat(error.kind()).isEqualTo(ErrorKind.PERMISSION_DENIED);
    }
  }

  @Test
  void theTimeOfSendingTheBodyDoesNotCountTowardsTheDeadline() {
    ScriptedServer server = serve(Step.status(200));
    Duration total = Duration.ofSeconds(1);
    HttpEngine engine = engine(serve()).timeSource(TimeSource.system()).callTimeout(total).open();
    long start = System.nanoTime();

    upload(engine, PUT, server, RequestBody.of(8, () -> slow(8, Duration.ofMillis(150))));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(total);
    assertThat(server.request().body()).hasSize(8);
  }

  @Test
  void aBlockedUploadIsAbortedAtTheDeadline() throws IOException {
    try (ServerSocket serverSocket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      HttpEngine engine =
          engine(serve())
              .timeSource(TimeSource.system())
              .callTimeout(Duration.ofMillis(800))
              .open();

      CloudException error =
          networkFailure(
              () ->
                  engine.uploadToPresignedUrl(
                      PUT,
                      presignedUrl("http://127.0.0.1:" + serverSocket.getLocalPort()),
                      RequestBody.of(ENDLESS, UploadTest::zeros),
                      ProgressListener.NONE));
      assertThat(error).hasMessageContaining("the deadline of 800 ms has passed");
      assertThat(error.outcome()).isEqualTo(Outcome.UNKNOWN);
    }
  }

  private static void rejectWithoutReading(ServerSocket serverSocket) {
    Thread thread =
        new Thread(
            () -> {
              try {
                Socket client = serverSocket.accept();
                client.getInputStream().readNBytes(20);
                client
                    .getOutputStream()
                    .write(Step.head(403, "Content-Length: 0", "Connection: close").getBytes());
              } catch (IOException e) {
                // The test has finished.
                return;
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private static InputStream zeros() {
    return new InputStream() {
      @Override
      public int read() {
        return 0;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        return length;
      }
    };
  }

  /** A body that returns one byte at a time, each after a delay. */
  private static InputStream slow(int length, Duration each) {
    return new InputStream() {
      private int left = length;

      @Override
      public int read() {
        return left > 0 ? left-- : -1;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
          new CountDownLatch(1).await(each.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
        return left-- > 0 ? 1 : -1;
      }
    };
  }
}
