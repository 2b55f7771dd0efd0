// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.login;

import io.github.polycloud.ovh.model.auth.CredentialState;
import io.github.polycloud.spi.LoopbackRedirectReceiver.Outcome;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the decision of the owner when the browser is redirected, because the redirect does not
 * contain it. Thread-safe.
 */
final class RedirectOutcome {
  private static final Duration MAX_WAIT = Duration.ofSeconds(2);

  private volatile @Nullable LoginClient client;
  private volatile @Nullable CredentialState decision;

  /** Sets the client with the requested key. */
  void readWith(LoginClient requested) {
    client = requested;
  }

  /** The decision that was read at the redirect; null if there is none. */
  @Nullable CredentialState decision() {
    return decision;
  }

  /** Waits for the service for a short time only, because the browser waits for the page. */
  Outcome read() {
    LoginClient current = client;
    if (current == null) {
      return Outcome.RECEIVED;
    }
    CompletableFuture<CredentialState> answer = new CompletableFuture<>();
    // The calling thread is that of the receiver, which keeps nothing of the application.
    Thread reader = new Thread(() -> read(current, answer), "polycloud-login-state");
    reader.setDaemon(true);
    reader.start();
    try {
      return outcome(answer.get(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.RECEIVED;
    } catch (ExecutionException | TimeoutException e) {
      // The login reads the state again, and reports errors.
      return Outcome.RECEIVED;
    }
  }

  private void read(LoginClient current, CompletableFuture<CredentialState> answer) {
    try {
      CredentialState state = current.consumerKeys().current().status();
      if (!state.equals(CredentialState.PENDING_VALIDATION)) {
        decision = state;
      }
      answer.complete(state);
    } catch (RuntimeException e) {
      // A closed client throws IllegalStateException.
      answer.completeExceptionally(e);
    }
  }

  private static Outcome outcome(CredentialState state) {
    if (state.equals(CredentialState.VALIDATED)) {
      return Outcome.ACCEPTED;
    }
    if (state.equals(CredentialState.REFUSED)) {
      return Outcome.REFUSED;
    }
    return state.equals(CredentialState.PENDING_VALIDATION) ? Outcome.RECEIVED : Outcome.FAILED;
  }
}
