// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Decodes randomly corrupted responses of a service: they are either decoded or rejected with a
 * {@code BodyException}, and an error response always yields an error. A failure names the seed;
 * {@code -Dpolycloud.seed=...} repeats it.
 *
 * @since 0.1.0
 */
public abstract class CorruptedBodyContract {
  private static final int TRIES = 2000;

  private final BodyCodec codec;
  private final ErrorDecoder errorDecoder;
  private final List<Type> types;
  private final List<byte[]> documents;

  /**
   * Creates the contract.
   *
   * @param codec the codec of the provider
   * @param errorDecoder the error decoder of the provider
   * @param types the types that responses are decoded to
   * @param documents valid responses of the service, at least one
   */
  protected CorruptedBodyContract(
      BodyCodec codec, ErrorDecoder errorDecoder, List<Type> types, List<byte[]> documents) {
    this.codec = codec;
    this.errorDecoder = errorDecoder;
    this.types = types;
    this.documents = documents;
  }

  @Test
  final void corruptedBodyThrowsBodyExceptionAtMost() {
    withManySeeds(
        random -> {
          HttpResponse response = corrupted(200, random);
          try {
            codec.decode(response, types.get(random.nextInt(types.size())));
          } catch (BodyCodec.BodyException e) {
            assertThat(e).hasNoCause();
            assertThat(e.getMessage()).startsWith("the response body is not ").doesNotContain("\n");
          }
        });
  }

  @Test
  final void corruptedErrorResponseYieldsAnError() {
    withManySeeds(
        random ->
            assertThat(errorDecoder.decode(Operation.of("GET", "/any"), corrupted(422, random)))
                .isNotNull());
  }

  private static void withManySeeds(Consumer<Random> check) {
    long first = Long.getLong("polycloud.seed", System.nanoTime());
    for (long seed = first; seed < first + TRIES; seed++) {
      try {
        check.accept(new Random(seed));
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError("repeat with -Dpolycloud.seed=" + seed + ": " + e, e);
      }
    }
  }

  private HttpResponse corrupted(int status, Random random) {
    return new HttpResponse(
        status, Headers.of("Content-Type", "text/html"), Mutation.ofAny(documents, random));
  }
}
