package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.CallErrors;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.raw.StreamingResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The request pipeline of one service: creates requests, sends them through the stages in the order
 * of the constructor, and turns error responses into exceptions. Safe for use by several threads.
 */
public final class CallPipeline {
  private final Service service;
  private final ClientSettings settings;
  private final Headers headers;
  private final ErrorDecoder errorDecoder;
  private final CallErrors callErrors;
  private final ErrorFactory errors;
  private final Stage.Chain stages;
  private final PresignedUrlClient presignedUrls;

  /**
   * A service as its provider describes it.
   *
   * @param provider id of the provider
   * @param endpoint where requests go
   * @param credentials secrets to redact, and whose rate limit applies
   * @param authenticator authenticates each attempt
   * @param dialect decodes error responses
   * @param headers header fields of each request that does not set them itself
   * @param unescapedPathCharacters characters that path values keep besides letters and digits
   */
  public record Service(
      String provider,
      Endpoint endpoint,
      Credentials credentials,
      Authenticator authenticator,
      ErrorDecoder dialect,
      Headers headers,
      String pathSigns) {}

  public CallPipeline(
      Service service, ClientSettings settings, DeadlineStage deadline, Stage.Chain transport) {
    this.service = service;
    this.settings = settings;
    String provider = service.provider();
    Headers.Builder defaults = service.headers().newBuilder();
    if (!defaults.contains("User-Agent")) {
      defaults.set("User-Agent", UserAgent.of(settings.userAgent()));
    }
    this.headers = defaults.build();
    Redactor redactor =
        new Redactor(service.credentials().secrets()).plus(service.authenticator()::secrets);
    this.errorDecoder = new RedactingErrorDecoder(service.dialect(), redactor);
    this.callErrors = new CallErrors(provider, settings);
    this.errors = new ErrorFactory(provider, errorDecoder, redactor, settings.timeSource().clock());

    List<CallListener> listeners = new ArrayList<>(settings.listeners());
    WireLogger wireLog = new WireLogger();
    listeners.add(wireLog);
    String account = service.credentials().fingerprint(provider);

    RateLimitStage budget = new RateLimitStage(provider, account, errorDecoder, settings);

    this.stages =
        Stage.chain(
            transport,
            // The whole call:
            new EtagCacheStage(settings.etagCache(), account),
            new CallListenerStage(provider, errorDecoder, listeners, settings.timeSource()),
            deadline,
            budget,
            new CircuitBreakerStage(provider, settings),
            new RetryStage(provider, settings),
            // Each attempt:
            budget.feedback(),
            new AttemptListenerStage(provider, errorDecoder, listeners, settings),
            new RedirectStage(provider),
            new AuthenticationStage(service.authenticator()),
            wireLog.headers(redactor));

    // Another host has no share in the budget and the breaker, and must not see credentials. Its
    // header fields are not logged: they may quote the URL, which is a secret.
    Stage.Chain stagesElsewhere =
        Stage.chain(
            transport,
            new CallListenerStage(
                provider, ErrorDecoder.BY_STATUS, listeners, settings.timeSource()),
            deadline,
            new RetryStage(provider, settings),
            new AttemptListenerStage(provider, ErrorDecoder.BY_STATUS, listeners, settings),
            RedirectStage.refusing(provider));
    this.presignedUrls =
        new PresignedUrlClient(
            callErrors,
            new ErrorFactory(
                provider, ErrorDecoder.BY_STATUS, redactor, settings.timeSource().clock()),
            stagesElsewhere);
  }

  /** Id of the provider. */
  public String provider() {
    return service.provider();
  }

  /** Where requests go. */
  Endpoint endpoint() {
    return service.endpoint();
  }

  /** The characters that a path value keeps besides letters and digits; all others are encoded. */
  public String pathSigns() {
    return service.pathSigns();
  }

  /** The presigned URLs of other hosts. */
  public PresignedUrlClient elsewhere() {
    return presignedUrls;
  }

  /** Creates a request; the path (with query) is sent as it is. */
  public HttpRequest call(
      Operation operation, String pathAndQuery, byte @Nullable [] body, boolean authenticated) {
    return new HttpRequest(
        operation, endpoint().resolve(pathAndQuery), headers, body, authenticated);
  }

  /** Sends a request and returns its response, read to its end. */
  public HttpResponse send(HttpRequest request) {
    CallContext call = new CallContext(request, callErrors);
    HttpResponse response = stages.proceed(call);
    if (isError(call.request(), response)) {
      throw error(call.request(), response);
    }
    return response;
  }

  /** Sends a request and returns its response with the response timeout as idle timeout. */
  public StreamingResponse open(HttpRequest request) {
    return open(request, settings.timeouts().response());
  }

  /** Sends a request and returns its response as soon as the header fields are there. */
  public StreamingResponse open(HttpRequest request, Duration idle) {
    CallContext call = new CallContext(request, callErrors);
    return open(stages, call, idle, response -> error(call.request(), response));
  }

  /** The error for a response that arrived and cannot be used. */
  public CloudException unexpected(Operation operation, HttpResponse response, String what) {
    return errors.unexpected(operation, response, what);
  }

  /** Sends a call along these stages and leaves its response open, unless it is an error. */
  static StreamingResponse open(
      Stage.Chain stages,
      CallContext call,
      Duration idle,
      Function<HttpResponse, CloudException> error) {
    if (idle.toMillis() < 1) {
      throw new IllegalArgumentException("an idle limit is longer than 0");
    }
    call.idleTimeout(idle);
    HttpResponse response;
    try {
      response = stages.proceed(call);
    } catch (RuntimeException | Error e) {
      // A stage may fail after the response began: nobody else would close it.
      call.closeStream();
      throw e;
    }
    if (isError(call.request(), response)) {
      throw error.apply(response);
    }
    StreamingResponse stream = call.stream();
    return stream == null ? new BufferedStreamingResponse(response) : stream;
  }

  /** Whether a response is to become an error: a conditional request may be answered with 304. */
  static boolean isError(HttpRequest request, HttpResponse response) {
    return !response.isSuccessful()
        && !(response.status() == 304 && isConditional(request.headers()));
  }

  /** Whether a response is wanted only if something has changed. */
  static boolean isConditional(Headers headers) {
    return headers.contains("If-None-Match") || headers.contains("If-Modified-Since");
  }

  private CloudException error(HttpRequest request, HttpResponse response) {
    if (response.status() == 304) {
      return unexpected(
          request.operation(), response, "the service says unchanged, but was not asked");
    }
    return errors.create(
        service
            .authenticator()
            .enrichError(request, response, errorDecoder.decode(request.operation(), response)),
        request.operation(),
        request.headers().first("If-Match").orElse(null),
        response);
  }
}
