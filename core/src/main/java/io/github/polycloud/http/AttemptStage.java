package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the listeners of each single attempt. */
final class AttemptStage implements Stage {
  private final String provider;
  private final Dialect dialect;
  private final List<CallListener> listeners;
  private final Timing timing;

  AttemptStage(
      String provider, Dialect dialect, List<CallListener> listeners, EngineSettings settings) {
    this.provider = provider;
    this.dialect = dialect;
    this.listeners = listeners;
    this.timing = settings.timing();
  }

  @Override
  public Answer proceed(CallContext call, Next next) {
    long start = timing.nanos().getAsLong();
    try {
      Answer answer = next.proceed(call);
      String requestId = dialect.requestId(answer.headers()).orElse(null);
      tell(call, start, answer.status(), requestId, null);
      return answer;
    } catch (CloudException e) {
      tell(call, start, 0, null, e.kind().name());
      throw e;
    }
  }

  private void tell(
      CallContext call,
      long start,
      int status,
      @Nullable String requestId,
      @Nullable String problem) {
    CallListener.Attempt event =
        new CallListener.Attempt(
            provider,
            call.operation().toString(),
            call.attempt(),
            status,
            Duration.ofNanos(timing.nanos().getAsLong() - start),
            requestId,
            problem);
    ListenerStage.tell(listeners, listener -> listener.attempted(event));
  }
}
