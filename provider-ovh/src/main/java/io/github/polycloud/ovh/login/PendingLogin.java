package io.github.polycloud.ovh.login;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.auth.ConsumerKey;
import io.github.polycloud.ovh.model.auth.CredentialState;
import io.github.polycloud.spi.LoopbackRedirectReceiver;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A login that waits for the owner of the account. Closing it, from any thread, gives it up. */
public final class PendingLogin implements AutoCloseable {
  private final ConsumerKey key;
  private final Ovh client;
  private final @Nullable LoopbackRedirectReceiver callback;
  private final Duration interval;
  private final Duration deadline;
  private final Semaphore pollTriggers = new Semaphore(0);
  private final CompletableFuture<Void> completion = new CompletableFuture<>();
  private @Nullable CloudException lastFailure;

  PendingLogin(
      ConsumerKey key,
      Ovh asking,
      @Nullable LoopbackRedirectReceiver callback,
      Duration interval,
      Duration deadline) {
    this.key = key;
    this.client = asking;
    this.callback = callback;
    this.interval = interval;
    this.deadline = deadline;
    if (callback != null) {
      callback.callbackParameters().thenRun(pollTriggers::release);
    }
    completion
        .orTimeout(deadline.toNanos(), TimeUnit.NANOSECONDS)
        .whenComplete((nothing, timeout) -> release());
  }

  /** The page on which the owner decides. Whoever has it can decide, so it is for them only. */
  public URI authorizationUrl() {
    return key.validationUrl();
  }

  /**
   * Waits for the owner, and closes this.
   *
   * @return the key, which is of use from now on
   * @throws CloudException of kind {@code PERMISSION_DENIED} when the owner refuses or the key
   *     expires, {@code TIMEOUT} when the deadline passes, {@code CANCELLED} when this is closed or
   *     the thread interrupted, and whatever else the service says of the key
   */
  public Secret await() {
    try (this) {
      while (true) {
        awaitReason();
        CredentialState state = state();
        if (state.equals(CredentialState.VALIDATED)) {
          return key.consumerKey();
        }
        if (!state.equals(CredentialState.PENDING_VALIDATION)) {
          throw new CloudException(
              ErrorKind.PERMISSION_DENIED,
              "ovh: the consumer key is of no use, it is " + state + "; request a new one");
        }
      }
    }
  }

  private void awaitReason() {
    try {
      boolean early = pollTriggers.tryAcquire(interval.toNanos(), TimeUnit.NANOSECONDS);
      if (early && completion.isDone()) {
        throw ended();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CloudException(ErrorKind.CANCELLED, "the calling thread was interrupted");
    }
  }

  /** An answer that may be had later is no reason to give up on the owner. */
  private CredentialState state() {
    try {
      return client.consumerKeys().current().status();
    } catch (CloudException e) {
      if (completion.isDone()) {
        throw ended();
      }
      // A service may also refuse every call of a key that nobody has accepted yet.
      if (e.retryable() || e.code().filter("INVALID_CREDENTIAL"::equals).isPresent()) {
        lastFailure = e;
        return CredentialState.PENDING_VALIDATION;
      }
      throw e;
    }
  }

  private CloudException ended() {
    if (completion.isCancelled()) {
      return new CloudException(ErrorKind.CANCELLED, "ovh: the login was given up");
    }
    ErrorDetails details =
        ErrorDetails.of(
                ErrorKind.TIMEOUT,
                "ovh: nobody accepted or refused the consumer key within "
                    + deadline.toSeconds()
                    + " s")
            .withRetryable(true);
    return new CloudException(lastFailure == null ? details : details.withCause(lastFailure));
  }

  @Override
  public void close() {
    completion.cancel(false);
  }

  /** With the client goes a question that is under way: its answer would come too late. */
  private void release() {
    if (callback != null) {
      callback.close();
    }
    client.close();
    pollTriggers.release();
  }

  /** Where it waits: the page holds what only the owner may know. */
  @Override
  public String toString() {
    return "PendingLogin[" + client + "]";
  }
}
