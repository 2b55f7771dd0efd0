// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Operation;
import io.github.polycloud.spi.BearerToken;
import io.github.polycloud.spi.BearerTokenAuthenticator;
import java.util.concurrent.CountDownLatch;

/** Token refreshes that do not end. */
final class BlockedRefresh {
  private BlockedRefresh() {}

  /** Returns an engine that fetches its token from the service of another one. */
  static HttpEngine ofTheService(HttpEngine tokens) {
    return tokens
        .forEndpoint(tokens.endpoint())
        .authenticator(
            BearerTokenAuthenticator.builder("fake", TimeSource.system())
                .exchange(
                    (request, old) -> {
                      tokens.send(
                          tokens
                              .newRequest(Operation.of("POST", "/token"), "/token", null, false)
                              .withParentDeadline(request));
                      return BearerToken.of(Secret.of("never"));
                    })
                .build())
        .build();
  }

  /** Returns an authenticator whose listener returns at the end only, also if interrupted. */
  static Authenticator ofTheListener(CountDownLatch end) {
    return BearerTokenAuthenticator.builder("fake", TimeSource.system())
        .exchange((request, old) -> BearerToken.of(Secret.of("fetched")))
        .listener(token -> await(end))
        .build();
  }

  private static void await(CountDownLatch end) {
    while (end.getCount() > 0) {
      try {
        end.await();
      } catch (InterruptedException e) {
        continue;
      }
    }
  }
}
