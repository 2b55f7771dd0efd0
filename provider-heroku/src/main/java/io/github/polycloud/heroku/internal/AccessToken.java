package io.github.polycloud.heroku.internal;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An access token, what it is refreshed with, and the one that takes its place. A token has one
 * successor, asked for once; all threads that need it meanwhile wait for that one answer.
 */
final class AccessToken {
  private static final Set<ErrorKind> REFUSALS =
      Set.of(
          ErrorKind.AUTHENTICATION,
          ErrorKind.PERMISSION,
          ErrorKind.NOT_FOUND,
          ErrorKind.INVALID_REQUEST);

  private final Secret value;
  private final @Nullable Secret refreshToken;
  private final AtomicReference<@Nullable CompletableFuture<AccessToken>> successor =
      new AtomicReference<>();

  AccessToken(Secret value, @Nullable Secret refreshToken) {
    this.value = value;
    this.refreshToken = refreshToken;
  }

  Secret value() {
    return value;
  }

  @Nullable Secret refreshToken() {
    return refreshToken;
  }

  /**
   * Whether asking again cannot help: the service knows the refresh token, and does not want it.
   */
  static boolean isRefusal(CloudException failure) {
    return REFUSALS.contains(failure.kind());
  }

  /**
   * The token that takes its place.
   *
   * @param refresh asks the service
   * @param store sees the new token before anybody uses it; what it throws fails this thread only,
   *     since the token is good all the same
   */
  AccessToken successor(Function<AccessToken, AccessToken> refresh, Consumer<AccessToken> store) {
    while (true) {
      CompletableFuture<AccessToken> own = new CompletableFuture<>();
      CompletableFuture<AccessToken> known = successor.compareAndExchange(null, own);
      if (known == null) {
        AccessToken fresh = ask(own, refresh);
        try {
          store.accept(fresh);
        } finally {
          own.complete(fresh);
        }
        return fresh;
      }
      try {
        return known.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CloudException(ErrorKind.CANCELLED, "the calling thread was interrupted");
      } catch (ExecutionException e) {
        // That the asking thread was interrupted is no reason for the others to fail.
        if (!(e.getCause() instanceof CloudException failure)) {
          throw new IllegalStateException("the access token cannot be refreshed", e.getCause());
        }
        if (failure.kind() != ErrorKind.CANCELLED) {
          throw failure;
        }
      }
    }
  }

  private AccessToken ask(
      CompletableFuture<AccessToken> own, Function<AccessToken, AccessToken> refresh) {
    try {
      return refresh.apply(this);
    } catch (RuntimeException | Error e) {
      if (!(e instanceof CloudException failure && isRefusal(failure))) {
        successor.compareAndSet(own, null);
      }
      own.completeExceptionally(e);
      throw e;
    }
  }
}
