package io.github.polycloud.http;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.error.CloudException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The request pipeline of one service: creates requests, sends them through the stages in the order
 * of the constructor, and turns error responses into exceptions. Safe for use by several threads.
 */
final class CallPipeline {
  private final Service service;
  private final EngineSettings settings;
  private final Headers headers;
  private final Dialect dialect;
  private final CallErrors callErrors;
  private final ErrorFactory errors;
  private final Stage.Next stages;
  private final OtherHosts elsewhere;

  /**
   * A service as its provider describes it.
   *
   * @param provider id of the provider
   * @param endpoint where requests go
   * @param credentials secrets to redact, and whose rate limit applies
   * @param authenticator authenticates each attempt
   * @param dialect decodes error responses
   * @param headers header fields of each request that does not set them itself
   * @param pathSigns characters that path values keep besides letters and digits
   */
  record Service(
      String provider,
      Endpoint endpoint,
      Credentials credentials,
      Authenticator authenticator,
      Dialect dialect,
      Headers headers,
      String pathSigns) {}

  CallPipeline(
      Service service, EngineSettings settings, DeadlineStage deadline, Stage.Next transport) {
    this.service = service;
    this.settings = settings;
    String provider = service.provider();
    Headers.Builder defaults = service.headers().newBuilder();
    if (!defaults.contains("User-Agent")) {
      defaults.set("User-Agent", UserAgent.of(settings.userAgent()));
    }
    this.headers = defaults.build();
    Redaction redaction =
        new Redaction(service.credentials().secrets()).and(service.authenticator()::secrets);
    this.dialect = new MaskedDialect(service.dialect(), redaction);
    this.callErrors = new CallErrors(provider, settings);
    this.errors = new ErrorFactory(provider, dialect, redaction, settings.timing().clock());

    List<CallListener> listeners = new ArrayList<>(settings.listeners());
    WireLog wireLog = new WireLog();
    listeners.add(wireLog);
    String account = service.credentials().fingerprint(provider);

    RateBudgetStage budget = new RateBudgetStage(provider, account, dialect, settings);

    this.stages =
        Stage.chain(
            transport,
            // The whole call:
            new RevalidationStage(settings.etags(), account),
            new ListenerStage(provider, dialect, listeners, settings.timing()),
            deadline,
            budget,
            new CircuitBreakerStage(provider, settings),
            new RetryStage(provider, settings),
            // Each attempt:
            budget.observing(),
            new AttemptStage(provider, dialect, listeners, settings),
            new RedirectStage(provider),
            new AuthenticateStage(service.authenticator()),
            wireLog.headers(redaction));

    // Another host has no share in the budget and the breaker, and must not see credentials. Its
    // header fields are not logged: they may quote the URL, which is a secret.
    Stage.Next stagesElsewhere =
        Stage.chain(
            transport,
            new ListenerStage(provider, Dialect.BY_STATUS, listeners, settings.timing()),
            deadline,
            new RetryStage(provider, settings),
            new AttemptStage(provider, Dialect.BY_STATUS, listeners, settings),
            RedirectStage.refusing(provider));
    this.elsewhere =
        new OtherHosts(
            callErrors,
            new ErrorFactory(provider, Dialect.BY_STATUS, redaction, settings.timing().clock()),
            stagesElsewhere);
  }

  /** Id of the provider. */
  String provider() {
    return service.provider();
  }

  /** Where requests go. */
  Endpoint endpoint() {
    return service.endpoint();
  }

  /** The characters that a path value keeps besides letters and digits; all others are encoded. */
  String pathSigns() {
    return service.pathSigns();
  }

  /** The presigned URLs of other hosts. */
  OtherHosts elsewhere() {
    return elsewhere;
  }

  /** Creates a request; the path (with query) is sent as it is. */
  Call call(
      Operation operation, String pathAndQuery, byte @Nullable [] body, boolean authenticated) {
    return new Call(operation, endpoint().resolve(pathAndQuery), headers, body, authenticated);
  }

  /** Sends a request and returns its response, read to its end. */
  Answer send(Call request) {
    CallContext call = new CallContext(request, callErrors);
    Answer answer = stages.proceed(call);
    if (isError(call.request(), answer)) {
      throw error(call.request(), answer);
    }
    return answer;
  }

  /** Sends a request and returns its response with the response timeout as idle timeout. */
  AnswerStream open(Call request) {
    return open(request, settings.timeouts().response());
  }

  /** Sends a request and returns its response as soon as the header fields are there. */
  AnswerStream open(Call request, Duration idle) {
    CallContext call = new CallContext(request, callErrors);
    return open(stages, call, idle, answer -> error(call.request(), answer));
  }

  /** The error for a response that arrived and cannot be used. */
  CloudException unexpected(Operation operation, Answer answer, String what) {
    return errors.unexpected(operation, answer, what);
  }

  /** Sends a call along these stages and leaves its response open, unless it is an error. */
  static AnswerStream open(
      Stage.Next stages, CallContext call, Duration idle, Function<Answer, CloudException> error) {
    if (idle.toMillis() < 1) {
      throw new IllegalArgumentException("an idle limit is longer than 0");
    }
    call.idleTimeout(idle);
    Answer answer;
    try {
      answer = stages.proceed(call);
    } catch (RuntimeException | Error e) {
      // A stage may fail after the response began: nobody else would close it.
      call.closeStream();
      throw e;
    }
    if (isError(call.request(), answer)) {
      throw error.apply(answer);
    }
    AnswerStream stream = call.stream();
    return stream == null ? new BufferedStreamingResponse(answer) : stream;
  }

  /** Whether a response is to become an error: a conditional request may be answered with 304. */
  static boolean isError(Call request, Answer answer) {
    return !answer.succeeded() && !(answer.status() == 304 && isConditional(request.headers()));
  }

  /** Whether a response is wanted only if something has changed. */
  static boolean isConditional(Headers headers) {
    return headers.contains("If-None-Match") || headers.contains("If-Modified-Since");
  }

  private CloudException error(Call request, Answer answer) {
    if (answer.status() == 304) {
      return unexpected(
          request.operation(), answer, "the service says unchanged, but was not asked");
    }
    return errors.create(
        service
            .authenticator()
            .explain(request, answer, dialect.error(request.operation(), answer)),
        request.operation(),
        request.headers().first("If-Match").orElse(null),
        answer);
  }
}
