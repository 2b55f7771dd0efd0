// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.internal.LoopbackHosts;
import io.github.polycloud.engine.internal.feign.ApiClientFactory;
import io.github.polycloud.engine.internal.feign.ApiContracts;
import io.github.polycloud.engine.internal.pipeline.CallPipeline;
import io.github.polycloud.engine.internal.raw.EngineRawClient;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.ApiClientOptions;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.PaginationStrategy;
import io.github.polycloud.http.PercentEncoding;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.raw.RawClient;
import io.github.polycloud.raw.StreamingResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Executes all HTTP requests of a provider, typed and raw, through one pipeline. Thread-safe. A
 * provider builds one engine and creates the clients of its API interfaces with it:
 *
 * <pre>{@code
 * HttpEngine engine = context.engine().authenticator(authenticator).build();
 * AppsApi apps = engine.api(AppsApi.class, JsonCodec.snakeCase());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class HttpEngine implements AutoCloseable {
  private final String provider;
  private final Endpoint endpoint;
  private final Endpoint home; // that of the engine that this one is derived from, if any
  private final ClientSettings settings;
  private final Credentials credentials;
  private final boolean shared;
  private final OpenConnection connection;
  private final CallPipeline pipeline;
  private final ApiContracts contracts;

  private HttpEngine(Builder builder) {
    HttpEngine owner = builder.owner;
    this.settings = builder.settings;
    this.credentials = builder.credentials;
    this.shared = owner != null;
    this.connection = owner == null ? OpenConnection.of(settings) : owner.connection;
    this.provider = builder.provider;
    this.endpoint = builder.endpoint;
    this.home = owner == null ? endpoint : owner.home;
    this.contracts = new ApiContracts(builder.unescapedPathCharacters);
    // After all fields that forEndpoint() reads: the factory may derive an engine from this one.
    Authenticator authenticator = builder.authenticator.apply(this);
    this.pipeline =
        new CallPipeline(
            new CallPipeline.Service(
                provider,
                endpoint,
                credentials,
                authenticator,
                builder.errorDecoder,
                builder.headers.build(),
                builder.requestIdHeader,
                endpoint.isSameHost(home) ? settings.headers() : Map.of(),
                builder.unescapedPathCharacters),
            endpoint.isSameHost(home) ? settings : settings.withoutHeaders(),
            connection.deadline(),
            connection.transport(),
            connection.resources(),
            () -> owner == null ? null : owner.pipeline);
    pipeline.announce(connection.transport(), connection.resources(), shared);
  }

  /**
   * Creates a builder. Providers usually call {@code ProviderContext.engine()} instead, which
   * applies the settings and credentials of the application.
   */
  public static Builder builder(String provider, Endpoint endpoint) {
    return new Builder(provider, endpoint, null);
  }

  /**
   * Creates a builder of an engine for another endpoint of the same provider, such as a token
   * endpoint, or with another authentication scheme.
   *
   * <p>The new engine shares settings, credentials, connection pool and deadlines with this engine
   * and is closed with it; closing only the new one has no effect. Authenticator, error decoder,
   * header fields and circuit breaker are its own, with the defaults of a new builder. The header
   * fields of the application are sent to the same host only. It redacts this engine's secrets too.
   *
   * @param endpoint the endpoint of the new engine
   */
  public Builder forEndpoint(Endpoint endpoint) {
    return new Builder(provider, endpoint, this).credentials(credentials);
  }

  /**
   * Creates a client of a Feign interface: each method's {@code @RequestLine} is sent through this
   * engine. Each path value is validated and encoded as a single segment. On the module path Feign
   * cannot bind default methods, so an interface must not declare any there.
   *
   * @throws IllegalStateException if the interface has an expression that cannot be encoded safely,
   *     or a path parameter without {@code @Param}
   */
  public <T> T api(Class<T> type, BodyCodec codec) {
    return api(type, codec, PaginationStrategy.NONE);
  }

  /** Like {@link #api(Class, BodyCodec)}, for interfaces with methods that return {@code Paged}. */
  public <T> T api(Class<T> type, BodyCodec codec, PaginationStrategy pagination) {
    return api(type, codec, pagination, ApiClientOptions.NONE);
  }

  /** Like the others, with header fields and a callback for each call; cheap after the first. */
  public <T> T api(
      Class<T> type, BodyCodec codec, PaginationStrategy pagination, ApiClientOptions options) {
    return ApiClientFactory.of(type, pipeline, codec, contracts.of(type, pagination), options);
  }

  /** Returns a client for JSON requests to any path, authenticated like typed calls. */
  public RawClient raw(JsonCodec codec) {
    return new EngineRawClient(pipeline, codec);
  }

  /**
   * Creates a request.
   *
   * @param operation names the call in errors, logs and listeners
   * @param pathAndQuery the path with its query, sent exactly as given
   * @param body the exact bytes of the body; null for none
   * @param authenticated whether credentials are added
   * @throws CloudException of kind {@code INVALID_REQUEST} if the path is not a valid request
   *     target
   */
  public HttpRequest newRequest(
      Operation operation, String pathAndQuery, byte @Nullable [] body, boolean authenticated) {
    return pipeline.newRequest(operation, pathAndQuery, body, authenticated);
  }

  /**
   * Sends a request and returns its complete response.
   *
   * @throws CloudException for an error response and if there is no response; for a 304 of kind
   *     {@code UNEXPECTED_RESPONSE}, unless the request was conditional
   */
  public HttpResponse send(HttpRequest request) {
    return pipeline.send(request);
  }

  /**
   * Like {@link #send(HttpRequest)}, and reads the response as part of the call: listeners see an
   * exception of the reader, such as {@link #unexpectedResponse}, as its result.
   */
  public <T> T send(HttpRequest request, Function<? super HttpResponse, ? extends T> reader) {
    return pipeline.send(request, reader);
  }

  /** Like {@link #stream(HttpRequest, Duration)}, with the response timeout as idle timeout. */
  public StreamingResponse stream(HttpRequest request) {
    return pipeline.open(request);
  }

  /**
   * Sends a request and returns its response once the header fields have arrived; the body is
   * streamed. The total deadline applies up to the header fields, and the body has no size limit.
   *
   * @param idle the maximum time without data while the body is read
   * @throws CloudException as {@link #send} does
   * @throws IllegalArgumentException if {@code idle} is not between 1 ms and 365 days
   */
  public StreamingResponse stream(HttpRequest request, Duration idle) {
    return pipeline.open(request, idle);
  }

  /** Like {@link #openPresignedUrl(Operation, URI, Duration, Map)} without header fields. */
  public StreamingResponse openPresignedUrl(Operation operation, URI url, Duration idle) {
    return pipeline.presignedUrls().open(operation, url, idle, Map.of());
  }

  /**
   * Opens a presigned URL on another host, such as a log session. The URL is the credential: no
   * credentials or header fields of the service are sent, redirects are not followed, and the URL
   * appears in no message or log.
   *
   * @param operation names the call; its method must be GET
   * @param url an https URL; for an engine of a loopback endpoint, also http of a loopback host
   * @param idle the maximum time without data while the body is read
   * @param headers header fields to send, for example {@code Range} to resume an interrupted read
   * @throws CloudException as {@link #send} does, and of kind {@code UNEXPECTED_RESPONSE} if the
   *     URL is not of that form
   * @throws IllegalArgumentException if the method is not GET or a header field carries credentials
   */
  public StreamingResponse openPresignedUrl(
      Operation operation, URI url, Duration idle, Map<String, String> headers) {
    return pipeline.presignedUrls().open(operation, url, idle, headers);
  }

  /**
   * Uploads a body to a presigned URL on another host. The request carries {@code Content-Length}
   * and no {@code Content-Type}. It is retried if its method is PUT, or if it was not sent.
   *
   * <p>Time spent sending does not count: the response timeout starts after the last byte, and the
   * total deadline advances only while the host accepts no data or the source supplies none.
   *
   * @param operation names the call; its method must be PUT or POST, in any case
   * @param url as for {@link #openPresignedUrl(Operation, URI, Duration, Map)}
   * @param body the bytes to send
   * @param progress notified after each chunk; {@link ProgressListener#NONE} for no notification
   * @throws CloudException as {@link #send} does, of kind {@code UNEXPECTED_RESPONSE} if the URL is
   *     not of that form, and {@code INVALID_REQUEST} if the body cannot be read or has changed
   * @throws IllegalArgumentException if the method is neither PUT nor POST
   */
  public HttpResponse uploadToPresignedUrl(
      Operation operation, URI url, RequestBody body, ProgressListener progress) {
    return pipeline.presignedUrls().upload(operation, url, body, progress);
  }

  /**
   * Registers a resource that is not HTTP, to be closed together with this engine. If the engine is
   * already closed, the resource is closed before this method returns.
   *
   * @param resource closed on the thread that closes the engine; an exception it throws is logged
   * @return removes the registration; to be called when the resource has been closed otherwise
   */
  public Runnable onClose(AutoCloseable resource) {
    return connection.resources().add(resource);
  }

  /**
   * Creates an error of kind {@code UNEXPECTED_RESPONSE} for a successful, but unusable response.
   *
   * @param problem what is wrong with it, without data of the response
   */
  public CloudException unexpectedResponse(
      Operation operation, HttpResponse response, String problem) {
    return pipeline.unexpected(operation, response, problem);
  }

  /**
   * Returns the time source of this engine; closing it ends a sleep with kind {@code CANCELLED}.
   */
  public TimeSource timeSource() {
    return connection.timeSource();
  }

  /** Returns the settings that the application chose. */
  public ClientSettings settings() {
    return settings;
  }

  /** Returns the id of the provider. */
  public String provider() {
    return provider;
  }

  /** Returns the endpoint that requests are sent to. */
  public Endpoint endpoint() {
    return endpoint;
  }

  /**
   * Closes all connections. Calls in progress, whatever they wait for, and later calls fail
   * immediately with kind {@code CANCELLED}; reading a streamed body throws an {@code IOException}.
   * Has no effect on an engine created by {@link #forEndpoint}.
   */
  @Override
  public void close() {
    if (!shared) {
      connection.close();
    }
  }

  @Override
  public String toString() {
    return "HttpEngine[" + provider + ", " + endpoint + "]";
  }

  /** Builds engines. Not thread-safe. */
  public static final class Builder {
    private final String provider;
    private final Endpoint endpoint;
    private final @Nullable HttpEngine owner;
    private final Headers.Builder headers = Headers.builder();
    private @Nullable String requestIdHeader;
    private Credentials credentials = Credentials.none();
    private ClientSettings settings;
    private Function<HttpEngine, Authenticator> authenticator = engine -> Authenticator.NONE;
    private String unescapedPathCharacters = PercentEncoding.UNRESERVED;
    private ErrorDecoder errorDecoder = ErrorDecoder.BY_STATUS;

    private Builder(String provider, Endpoint endpoint, @Nullable HttpEngine owner) {
      this.provider = Objects.requireNonNull(provider, "provider");
      this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
      this.owner = owner;
      this.settings = owner == null ? ClientSettings.defaults() : owner.settings;
    }

    /**
     * Sets the credentials: their secrets are redacted from messages and logs, and their
     * fingerprint identifies the account for rate limits and the ETag cache. Requests are
     * authenticated by the authenticator only.
     */
    public Builder credentials(Credentials value) {
      credentials = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets timeouts, retries, rate limiter and the other settings of the application.
     *
     * @throws IllegalStateException for an engine that shares the settings of another one
     */
    public Builder settings(ClientSettings value) {
      if (owner != null) {
        throw new IllegalStateException(
            "settings must not be set on an engine that shares those of another one");
      }
      settings = Objects.requireNonNull(value, "value");
      return this;
    }

    /** Sets how requests are authenticated; by default they are not. */
    public Builder authenticator(Authenticator value) {
      Objects.requireNonNull(value, "value");
      return authenticatorFactory(engine -> value);
    }

    /**
     * Sets how requests are authenticated, for an authenticator that sends requests itself.
     *
     * @param factory creates the authenticator when the engine is built; it may retain the engine,
     *     but must not send anything with it before that
     */
    public Builder authenticatorFactory(Function<HttpEngine, Authenticator> factory) {
      authenticator = Objects.requireNonNull(factory, "factory");
      return this;
    }

    /**
     * Sets the characters that are not percent-encoded in path values besides letters and digits,
     * for a service that reserves some of the default {@code -_.~}.
     */
    public Builder unescapedPathCharacters(String value) {
      unescapedPathCharacters = Objects.requireNonNull(value, "value");
      return this;
    }

    /** Sets how errors and metadata are decoded; {@link ErrorDecoder#BY_STATUS} by default. */
    public Builder errorDecoder(ErrorDecoder value) {
      errorDecoder = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets a header field of each request that does not set it itself.
     *
     * @throws CloudException of kind {@code INVALID_REQUEST} if no header field can carry the value
     */
    public Builder header(String name, String value) {
      headers.set(name, value);
      return this;
    }

    /**
     * Sends a new UUID in this header field with each attempt of a request that does not set it. It
     * is the request id of errors and events if the response has none.
     */
    public Builder requestIdHeader(String name) {
      requestIdHeader = Objects.requireNonNull(name, "name");
      return this;
    }

    /**
     * Builds the engine; no connection is opened yet.
     *
     * @throws CloudException of kind {@code CONFIGURATION} for plain http to a host that is not
     *     loopback
     */
    public HttpEngine build() {
      LoopbackHosts.requireSecure(provider, endpoint);
      return new HttpEngine(this);
    }
  }
}
