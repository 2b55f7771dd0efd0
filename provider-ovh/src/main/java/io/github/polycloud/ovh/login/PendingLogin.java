// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.login;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.model.auth.ConsumerKey;
import io.github.polycloud.ovh.model.auth.CredentialState;
import io.github.polycloud.spi.LoopbackRedirectReceiver;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A login that waits for the decision of the account owner. Closing it, from any thread, aborts it.
 *
 * @since 0.1.0
 */
public final class PendingLogin implements AutoCloseable {
  private final ConsumerKey key;
  private final LoginClient client;
  private final @Nullable LoopbackRedirectReceiver callback;
  private final RedirectOutcome outcome;
  private final Duration interval;
  private final Duration deadline;
  private final Semaphore pollTriggers = new Semaphore(0);
  private final CompletableFuture<Void> completion = new CompletableFuture<>();
  private @Nullable CloudException lastFailure;

  PendingLogin(
      ConsumerKey key,
      LoginClient client,
      @Nullable LoopbackRedirectReceiver callback,
      RedirectOutcome outcome,
      Duration interval,
      Duration deadline) {
    this.key = key;
    this.client = client;
    this.callback = callback;
    this.outcome = outcome;
    this.interval = interval;
    this.deadline = deadline;
    if (callback != null) {
      callback.callbackParameters().thenRun(pollTriggers::release);
    }
    completion
        .orTimeout(TimeUnit.NANOSECONDS.convert(deadline), TimeUnit.NANOSECONDS)
        .whenComplete((result, timeout) -> release());
  }

  /**
   * The page on which the owner accepts or rejects the key. Anyone who has the URL can decide, so
   * show it to the owner only.
   */
  public URI authorizationUrl() {
    return key.validationUrl();
  }

  /**
   * Waits for the decision of the owner, then closes this login.
   *
   * @return the validated key
   * @throws CloudException of kind {@code PERMISSION_DENIED} if the owner rejects the key or it
   *     expires, {@code TIMEOUT} on timeout, {@code CANCELLED} if this login is closed or the
   *     thread is interrupted, and of other kinds as the service reports them
   */
  public Secret await() {
    try (this) {
      while (true) {
        awaitNextPoll();
        CredentialState state = state();
        if (state.equals(CredentialState.VALIDATED)) {
          return key.consumerKey();
        }
        if (!state.equals(CredentialState.PENDING_VALIDATION)) {
          throw CloudException.of(
              ErrorKind.PERMISSION_DENIED,
              "ovh: the consumer key cannot be used, its state is "
                  + state
                  + "; request a new one");
        }
      }
    }
  }

  private void awaitNextPoll() {
    try {
      boolean early =
          pollTriggers.tryAcquire(TimeUnit.NANOSECONDS.convert(interval), TimeUnit.NANOSECONDS);
      if (early && completion.isDone()) {
        throw closedOrTimedOut();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CloudException.of(ErrorKind.CANCELLED, "the calling thread was interrupted");
    }
  }

  /** A transient error counts as pending, so that polling continues. */
  private CredentialState state() {
    CredentialState decision = outcome.decision();
    if (decision != null) {
      return decision;
    }
    try {
      return client.consumerKeys().current().status();
    } catch (CloudException e) {
      if (completion.isDone()) {
        throw closedOrTimedOut();
      }
      // A service may also reject every call of a key that is not validated yet.
      if (e.retryable() || e.code().filter("INVALID_CREDENTIAL"::equals).isPresent()) {
        lastFailure = e;
        return CredentialState.PENDING_VALIDATION;
      }
      throw e;
    }
  }

  private CloudException closedOrTimedOut() {
    if (completion.isCancelled()) {
      return CloudException.of(ErrorKind.CANCELLED, "ovh: the login was closed");
    }
    ErrorDetails details =
        ErrorDetails.of(
                ErrorKind.TIMEOUT,
                "ovh: the consumer key was neither accepted nor rejected within "
                    + deadline.toSeconds()
                    + " s")
            .withRetryable(true);
    return CloudException.of(lastFailure == null ? details : details.withCause(lastFailure));
  }

  @Override
  public void close() {
    completion.cancel(false);
  }

  /** Closing the client also cancels a request in progress, whose result is no longer needed. */
  private void release() {
    if (callback != null) {
      callback.close();
    }
    client.close();
    pollTriggers.release();
  }

  /** The client only: the URL is secret. */
  @Override
  public String toString() {
    return "PendingLogin[" + client + "]";
  }
}
