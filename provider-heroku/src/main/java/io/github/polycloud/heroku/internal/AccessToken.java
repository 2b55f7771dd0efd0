package io.github.polycloud.heroku.internal;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Call;
import io.github.polycloud.http.Timing;
import io.github.polycloud.spi.OneFlight;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An access token, what it is refreshed with, and the one that takes its place. A token has one
 * successor, asked for once; all calls that need it meanwhile wait for that one answer. That the
 * service wants the refresh token no more is an answer too, and as final.
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
  private final OneFlight<Succession> succession;

  AccessToken(Secret value, @Nullable Secret refreshToken, Timing timing) {
    this.value = value;
    this.refreshToken = refreshToken;
    this.succession = new OneFlight<>("heroku", timing);
  }

  /** One of both: the token that takes the place, or why there is none. */
  private record Succession(@Nullable AccessToken token, @Nullable CloudException refusal) {}

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
   * @param call the call that needs it, whose time is used
   * @param refresh asks the service
   * @param store sees the new token before anybody uses it; what it throws fails this call only
   */
  AccessToken successor(
      Call call, BiFunction<Call, AccessToken, AccessToken> refresh, Consumer<AccessToken> store) {
    Succession known =
        succession.get(
            call,
            answered -> true,
            asking -> ask(asking, refresh),
            answered -> {
              if (answered.token() != null) {
                store.accept(answered.token());
              }
            });
    if (known.refusal() != null) {
      throw known.refusal();
    }
    return Objects.requireNonNull(known.token());
  }

  private Succession ask(Call call, BiFunction<Call, AccessToken, AccessToken> refresh) {
    try {
      return new Succession(refresh.apply(call, this), null);
    } catch (CloudException e) {
      if (isRefusal(e)) {
        return new Succession(null, e);
      }
      throw e;
    }
  }
}
