// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.CallResult;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.ConnectionGauges;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.CallErrors;
import io.github.polycloud.engine.internal.CallPauses;
import io.github.polycloud.engine.internal.ObservedCall;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.engine.internal.transport.InterceptedTransport;
import io.github.polycloud.engine.internal.transport.Transport;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.internal.arguments.Durations;
import io.github.polycloud.internal.concurrent.EnginesInUse;
import io.github.polycloud.internal.concurrent.OpenResources;
import io.github.polycloud.raw.StreamingResponse;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The request pipeline of one service: creates requests, sends them through the stages in the order
 * of the constructor, and turns error responses into exceptions. Thread-safe.
 *
 * <p>{@link #send} and {@link #open} are the entry points; {@link Stage} is one step, {@link
 * CallContext} the state that the steps share.
 */
public final class CallPipeline {
  private final Service service;
  private final ClientSettings settings;
  private final Headers headers;
  private final Redactor redactor;
  private final CallErrors callErrors;
  private final ErrorFactory errorFactory;
  private final CallListeners listeners;
  private final String host;
  private final int port;
  private final RateLimitStage rateLimit;
  private final CircuitBreakerStage breaker;
  private final Stage.Chain stages;
  private final PresignedUrlClient presignedUrls;

  /**
   * A service as its provider describes it.
   *
   * @param provider id of the provider
   * @param endpoint the endpoint that requests are sent to
   * @param credentials secrets to redact; their fingerprint identifies the account
   * @param authenticator authenticates each attempt
   * @param errorDecoder decodes error responses
   * @param headers header fields of each request that does not set them itself
   * @param requestIdHeader the header field that carries a new id with each attempt; null for none
   * @param customHeaders those of the application, by name
   * @param unescapedPathCharacters characters that are not encoded in path values besides letters
   *     and digits
   */
  public record Service(
      String provider,
      Endpoint endpoint,
      Credentials credentials,
      Authenticator authenticator,
      ErrorDecoder errorDecoder,
      Headers headers,
      @Nullable String requestIdHeader,
      @Sensitive Map<String, String> customHeaders,
      String unescapedPathCharacters) {
    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }

  /**
   * Creates a pipeline.
   *
   * @param service the service
   * @param settings the settings of the engine
   * @param deadline the deadline of each call
   * @param transport sends a request
   * @param resources closed together with the engine; they end the pauses of calls
   * @param owner returns the pipeline of the engine that this one is derived from, whose secrets
   *     are redacted as well; null if there is none, or while that engine is being built
   */
  public CallPipeline(
      Service service,
      ClientSettings settings,
      DeadlineStage deadline,
      Stage.Chain transport,
      OpenResources resources,
      Supplier<@Nullable CallPipeline> owner) {
    this.service = service;
    this.settings = settings;
    String provider = service.provider();
    this.headers = headers(service, settings);
    this.redactor =
        new Redactor(service.credentials().secrets())
            .plus(secrets(service.customHeaders()))
            .plus(service.authenticator()::secrets)
            .plus(() -> secrets(owner.get()));
    RedactedFields fields = new RedactedFields(service.errorDecoder(), redactor);
    this.callErrors = new CallErrors(provider, settings);
    this.errorFactory = new ErrorFactory(provider, fields, settings);

    String connection = Objects.requireNonNullElse(settings.connectionName(), provider);
    this.listeners =
        new CallListeners(
            connection, provider, settings.listeners(), settings.timeSource().nanoTime());
    this.host = service.endpoint().uri().getHost();
    this.port = service.endpoint().port();
    String account = service.credentials().fingerprint(provider);

    CallPauses pauses = new CallPauses(settings.timeSource(), resources);
    String rateLimitAccount = settings.rateLimitAccount();
    GuardedRateLimiter limiter =
        new GuardedRateLimiter(
            settings.rateLimiter(),
            rateLimitAccount == null ? account : rateLimitAccount,
            resources,
            settings.contextCarrier());
    this.rateLimit =
        new RateLimitStage(provider, service.errorDecoder(), settings, limiter, pauses);
    this.breaker = new CircuitBreakerStage(provider, settings);
    if (!listeners.isEmpty()) {
      breaker.onChange((from, to) -> listeners.circuitChanged(host, port, from, to));
    }

    Stage openOnly = (call, next) -> sendIfOpen(resources, call, next);
    this.stages =
        Stage.chain(
            InterceptedTransport.of(transport, settings.networkInterceptor(), connection, false),
            // Once per call:
            new EtagCacheStage(
                GuardedEtagCache.of(settings.etagCache()),
                new CacheAccount(
                    provider,
                    service.credentials(),
                    service.customHeaders(),
                    service.authenticator())),
            new WarningStage(provider, fields),
            RehearsalStage.after(openOnly, settings, connection, service, redactor, false),
            rateLimit,
            deadline,
            breaker,
            new RetryStage(provider, settings, pauses, rateLimit),
            // Once per attempt:
            rateLimit.feedback(),
            new RequestIdStage(service.requestIdHeader()),
            new AttemptListenerStage(fields),
            new RedirectStage(provider),
            new AuthenticationStage(service.authenticator()),
            WireLogger.headers(redactor),
            RateLimitStage.use());

    // Presigned URLs are on other hosts, to which neither the rate limit nor the circuit breaker
    // of the service applies and which must not receive credentials. Header fields are not
    // logged: they may quote the URL, which is a secret.
    RedactedFields byStatus = new RedactedFields(ErrorDecoder.BY_STATUS, redactor);
    Stage.Chain presignedUrlStages =
        Stage.chain(
            InterceptedTransport.of(transport, settings.networkInterceptor(), connection, true),
            new WarningStage(provider, byStatus),
            RehearsalStage.after(openOnly, settings, connection, service, redactor, true),
            deadline,
            new RetryStage(provider, settings, pauses, RetryStage.Permits.UNLIMITED),
            new AttemptListenerStage(byStatus),
            RedirectStage.rejecting(provider));
    this.presignedUrls =
        new PresignedUrlClient(
            service.endpoint(),
            callErrors,
            new ErrorFactory(provider, byStatus, settings),
            listeners.with(settings.withoutHeaders().listeners()),
            presignedUrlStages);
  }

  /**
   * Announces the connection to the listeners until it is closed.
   *
   * @param shared whether it is the connection of another engine, which announces it
   */
  public void announce(Transport transport, OpenResources resources, boolean shared) {
    if (!shared && !listeners.isEmpty()) {
      ConnectionGauges gauges =
          new PipelineGauges(listeners, host, port, breaker, rateLimit, transport);
      listeners.forEach(listener -> listener.onConnectionOpened(gauges));
      resources.add(() -> listeners.forEach(listener -> listener.onConnectionClosed(gauges)));
    }
  }

  /** Rejects a call before it waits for the rate limiter if the engine is closed. */
  private static HttpResponse sendIfOpen(
      OpenResources resources, CallContext call, Stage.Chain next) {
    EnginesInUse.add(resources);
    if (resources.isClosed()) {
      throw call.error(call.errors().connectionClosed(Outcome.NOT_SENT));
    }
    return next.proceed(call);
  }

  /** Returns the header fields of each request: of the provider, the application, the engine. */
  private static Headers headers(Service service, ClientSettings settings) {
    Headers.Builder all = service.headers().newBuilder();
    service
        .customHeaders()
        .forEach(
            (name, value) -> {
              boolean ofTheProvider =
                  all.contains(name) || name.equalsIgnoreCase(service.requestIdHeader());
              if (ofTheProvider && !name.equalsIgnoreCase("Accept")) {
                throw CloudException.of(
                    ErrorKind.CONFIGURATION,
                    service.provider() + ": header " + name + " is set by the provider");
              }
              all.set(name, value);
            });
    if (!all.contains("User-Agent")) {
      all.set("User-Agent", UserAgent.of(settings.userAgent()));
    }
    return all.build();
  }

  /** Returns the id of the provider. */
  public String provider() {
    return service.provider();
  }

  /** Returns the characters that are not encoded in path values besides letters and digits. */
  public String unescapedPathCharacters() {
    return service.unescapedPathCharacters();
  }

  /** Returns a ready path for use in logs and errors, with the secrets in it masked. */
  public String redactedPath(String path) {
    return redactor.maskPath(path);
  }

  /** Returns the client for presigned URLs on other hosts. */
  public PresignedUrlClient presignedUrls() {
    return presignedUrls;
  }

  /** Creates a request; path and query are sent exactly as given. */
  public HttpRequest newRequest(
      Operation operation, String pathAndQuery, byte @Nullable [] body, boolean authenticated) {
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(pathAndQuery, "pathAndQuery");
    return new HttpRequest(
        operation, service.endpoint().resolve(pathAndQuery), headers, body, authenticated);
  }

  /** Sends a request and returns its complete response. */
  public HttpResponse send(HttpRequest request) {
    Objects.requireNonNull(request, "request");
    return send(request, response -> response);
  }

  /**
   * Sends a request and reads its complete response; what the reader throws is the result of the
   * call for listeners.
   */
  public <T extends @Nullable Object> T send(
      HttpRequest request, Function<? super HttpResponse, ? extends T> reader) {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(reader, "reader");
    ObservedCall observed = listeners.start(request.operation(), host, port);
    CallContext call = new CallContext(request, callErrors, observed);
    if (observed == null) {
      return read(call, reader);
    }
    return ObservedCall.observe(call, () -> read(call, reader));
  }

  private <T extends @Nullable Object> T read(
      CallContext call, Function<? super HttpResponse, ? extends T> reader) {
    HttpResponse response = stages.proceed(call);
    if (isErrorResponse(call.request(), response)) {
      throw error(call.request(), response);
    }
    if (call.notSent() == CallResult.REHEARSED) {
      return RehearsalStage.read(call, response, reader);
    }
    return reader.apply(response);
  }

  /** Like {@link #open(HttpRequest, Duration)}, with the response timeout as idle timeout. */
  public StreamingResponse open(HttpRequest request) {
    return open(request, settings.timeouts().response());
  }

  /** Sends a request and returns its response once the header fields have arrived. */
  public StreamingResponse open(HttpRequest request, Duration idle) {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(idle, "idle");
    Durations.requireInRange("the idle timeout", idle, Duration.ofMillis(1));
    ObservedCall observed = listeners.start(request.operation(), host, port);
    CallContext call = new CallContext(request, callErrors, observed);
    return ObservedCall.observe(
        call, () -> open(stages, call, idle, response -> error(call.request(), response)));
  }

  /** Returns the error for a successful response that cannot be used. */
  public CloudException unexpected(Operation operation, HttpResponse response, String problem) {
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(response, "response");
    Objects.requireNonNull(problem, "problem");
    return errorFactory.unexpected(operation, response, problem);
  }

  /** Like {@link #unexpected(Operation, HttpResponse, String)}, for the response to a request. */
  public CloudException unexpected(HttpRequest request, HttpResponse response, String problem) {
    return errorFactory.unexpected(request, response, problem);
  }

  /**
   * Sends a call through the given stages and returns its open response, unless it is an error.
   *
   * @param idle the idle timeout, in the range that is valid
   */
  static StreamingResponse open(
      Stage.Chain stages,
      CallContext call,
      Duration idle,
      Function<HttpResponse, CloudException> error) {
    call.idleTimeout(idle);
    HttpResponse response;
    try {
      response = stages.proceed(call);
    } catch (RuntimeException | Error e) {
      // A stage failed after the response had arrived: the caller has no reference to close it.
      call.closeStream();
      throw e;
    }
    if (isErrorResponse(call.request(), response)) {
      throw error.apply(response);
    }
    StreamingResponse stream = call.stream();
    return stream == null ? new BufferedStreamingResponse(response) : stream;
  }

  /** Returns whether a response is an error; a 304 is not one for a conditional request. */
  static boolean isErrorResponse(HttpRequest request, HttpResponse response) {
    return !response.isSuccessful()
        && !(response.status() == 304 && isConditional(request.headers()));
  }

  /** Returns whether a request has a precondition that a 304 responds to. */
  static boolean isConditional(Headers headers) {
    return headers.contains("If-None-Match") || headers.contains("If-Modified-Since");
  }

  private static List<Secret> secrets(Map<String, String> customHeaders) {
    return customHeaders.entrySet().stream()
        .filter(field -> RequestSecrets.isSecretField(field.getKey(), field.getValue()))
        .map(field -> Secret.of(field.getValue()))
        .toList();
  }

  private static Collection<Secret> secrets(@Nullable CallPipeline pipeline) {
    return pipeline == null ? List.of() : pipeline.redactor.secrets();
  }

  private CloudException error(HttpRequest request, HttpResponse response) {
    if (response.status() == 304) {
      return unexpected(
          request, response, "unexpected 304 Not Modified for an unconditional request");
    }
    Needles sent = RequestSecrets.of(request);
    HttpResponse redacted = errorFactory.redacted(response, sent);
    ErrorDetails decoded = service.errorDecoder().decode(request.operation(), redacted);
    return errorFactory.create(
        service.authenticator().enrichError(request, redacted, decoded), request, sent, redacted);
  }
}
