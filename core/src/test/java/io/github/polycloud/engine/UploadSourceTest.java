// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.RequestBody;
import java.io.InputStream;
import java.net.URI;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
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
}
