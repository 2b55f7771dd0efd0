// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CancelledException;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.RequestBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources of uploads that fail in other ways than with an {@code IOException}. */
final class UploadSourceTest extends EngineTestCase {

  static Stream<Arguments> brokenSources() {
    return Stream.of(
        Arguments.of(
            "open throws",
            (RequestBody.StreamSupplier)
                () -> {
                  throw new IllegalArgumentException("broken");
                }),
        Arguments.of("there is no source", (RequestBody.StreamSupplier) () -> null),
        Arguments.of(
            "read throws",
            source(
                length -> {
                  throw new IllegalArgumentException("broken");
                })),
        Arguments.of("read returns more than requested", source(length -> length + 1)));
  }

  private static RequestBody.StreamSupplier source(IntUnaryOperator read) {
    return () ->
        new InputStream() {
          @Override
          public int read() {
            return read.applyAsInt(1);
          }

          @Override
          public int read(byte[] chunk, int offset, int length) {
            return read.applyAsInt(length);
          }
        };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenSources")
  void aSourceThatFailsIsAnErrorOfTheCall(String how, RequestBody.StreamSupplier source) {
    RequestBody body = RequestBody.of(3, source);
    URI target = URI.create(serveAlways(Step.status(200)).url() + "/bucket");
    HttpEngine engine = engine(serve()).open();

    CloudException error =
        failure(
            () ->
                engine.uploadToPresignedUrl(
                    Operation.of("PUT", "{sources}"), target, body, ProgressListener.NONE));
    assertThat(error.kind()).isEqualTo(ErrorKind.INVALID_REQUEST);
    assertThat(error).hasMessageContaining("the upload source");
  }

  static Stream<Arguments> blockedSources() {
    return Stream.of(
        Arguments.of(
            "read",
            (Function<CountDownLatch, RequestBody.StreamSupplier>)
                end ->
                    source(
                        length -> {
                          awaitUninterruptibly(end);
                          return -1;
                        }),
            "UploadSource.readLater"),
        Arguments.of(
            "open",
            (Function<CountDownLatch, RequestBody.StreamSupplier>)
                end ->
                    () -> {
                      awaitUninterruptibly(end);
                      return InputStream.nullInputStream();
                    },
            "UploadSource.open"));
  }

  private static void awaitUninterruptibly(CountDownLatch end) {
    boolean interrupted = false;
    while (end.getCount() > 0) {
      try {
        end.await();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blockedSources")
  void closingTheEngineEndsTheWaitForASource(
      String how, Function<CountDownLatch, RequestBody.StreamSupplier> source, String waitsIn)
      throws Exception {
    assertEnds(source, waitsIn, (engine, thread) -> engine.close(), "has been closed");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blockedSources")
  void anInterruptEndsTheWaitForASource(
      String how, Function<CountDownLatch, RequestBody.StreamSupplier> source, String waitsIn)
      throws Exception {
    assertEnds(source, waitsIn, (engine, thread) -> thread.interrupt(), "interrupted");
  }

  private void assertEnds(
      Function<CountDownLatch, RequestBody.StreamSupplier> source,
      String waitsIn,
      BiConsumer<HttpEngine, Thread> end,
      String message)
      throws Exception {
    CountDownLatch endOfTest = new CountDownLatch(1);
    closeLater(endOfTest::countDown);
    RequestBody body = RequestBody.of(3, source.apply(endOfTest));
    URI target = URI.create(serveAlways(Step.status(200)).url() + "/bucket");
    HttpEngine engine =
        engine(serve()).timeSource(TimeSource.system()).callTimeout(Duration.ofHours(1)).open();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        CallerThread.start(
            () ->
                engine.uploadToPresignedUrl(
                    Operation.of("PUT", "{sources}"), target, body, ProgressListener.NONE),
            failure);
    CallerThread.awaitFrame(thread, waitsIn);

    end.accept(engine, thread);

    thread.join(10_000);
    assertThat(thread.isAlive()).as("still waits").isFalse();
    assertThat(failure.get()).isInstanceOf(CancelledException.class).hasMessageContaining(message);
  }

  @Test
  void aReadIsAbandonedAtTheDeadlineAndTheSourceClosedAfterIt() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    CountDownLatch read = new CountDownLatch(1);
    AtomicBoolean reading = new AtomicBoolean();
    RequestBody body =
        RequestBody.of(
            3,
            () ->
                new InputStream() {
                  @Override
                  public int read() throws IOException {
                    reading.set(true);
                    read.countDown();
                    try {
                      end.await();
                    } catch (InterruptedException e) {
                      throw new IOException("interrupted");
                    }
                    reading.set(false);
                    return -1;
                  }

                  @Override
                  public void close() {
                    if (!reading.get()) {
                      closed.countDown();
                    }
                  }
                });
    URI target = URI.create(serveAlways(Step.status(200)).url() + "/bucket");
    HttpEngine engine =
        engine(serve()).timeSource(TimeSource.system()).callTimeout(Duration.ofSeconds(2)).open();

    CloudException error =
        failure(
            () ->
                engine.uploadToPresignedUrl(
                    Operation.of("PUT", "{sources}"), target, body, ProgressListener.NONE));

    assertThat(error.kind()).isEqualTo(ErrorKind.TIMEOUT);
    assertThat(read.getCount()).as("read before the deadline").isZero();
    assertThat(closed.getCount()).as("not closed while it is read").isOne();
    end.countDown();
    assertThat(closed.await(10, TimeUnit.SECONDS)).as("closed").isTrue();
  }

  @Test
  void aSourceThatHasItsBytesIsReadOnTheThreadOfTheCall() {
    List<Thread> readers = new CopyOnWriteArrayList<>();
    byte[] bytes = new byte[200_000];
    RequestBody body =
        RequestBody.of(
            bytes.length,
            () ->
                new ByteArrayInputStream(bytes) {
                  @Override
                  public int read(byte[] chunk, int offset, int length) {
                    int read = super.read(chunk, offset, length);
                    if (read > 0) {
                      readers.add(Thread.currentThread());
                    }
                    return read;
                  }
                });
    URI target = URI.create(serveAlways(Step.status(200)).url() + "/bucket");

    engine(serve())
        .open()
        .uploadToPresignedUrl(
            Operation.of("PUT", "{sources}"), target, body, ProgressListener.NONE);

    assertThat(readers).hasSize(4).containsOnly(Thread.currentThread());
  }
}
