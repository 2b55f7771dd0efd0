package io.github.polycloud.engine;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.internal.OpenResources;
import io.github.polycloud.engine.internal.feign.ApiClientFactory;
import io.github.polycloud.engine.internal.feign.ApiContract;
import io.github.polycloud.engine.internal.pipeline.CallPipeline;
import io.github.polycloud.engine.internal.pipeline.DeadlineStage;
import io.github.polycloud.engine.internal.raw.EngineRawClient;
import io.github.polycloud.engine.internal.transport.Transport;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Executes every HTTP request of a provider through one pipeline of stages: typed calls (through a
 * Feign interface) and raw calls alike. Safe for use by several threads.
 *
 * <p>A provider builds one from its context and creates clients of its API interfaces with it:
 *
 * <pre>{@code
 * HttpEngine engine = context.engine().authenticator(authenticator).dialect(dialect).build();
 * AppsApi apps = engine.api(AppsApi.class, JsonCodec.snakeCase());
 * }</pre>
 */
public final class HttpEngine implements AutoCloseable {
  private final String provider;
  private final Endpoint endpoint;
  private final ClientSettings settings;
  private final Credentials credentials;
  private final boolean shared;
  private final Transport transport;
  private final OpenResources resources;
  private final DeadlineStage deadline;
  private final CallPipeline pipeline;
  private final Map<ContractKey, ApiContract> contracts = new ConcurrentHashMap<>();

  /** An interface as it is read by one rule for pages. */
  private record ContractKey(Class<?> type, PaginationStrategy pages) {}

  private HttpEngine(Builder builder) {
    HttpEngine owner = builder.owner;
    this.settings = builder.settings;
    this.credentials = builder.credentials;
    this.shared = owner != null;
    this.transport = owner == null ? Transport.open(settings, builder.provider) : owner.transport;
    this.deadline = owner == null ? new DeadlineStage(settings) : owner.deadline;
    this.resources = owner == null ? new OpenResources() : owner.resources;
    this.provider = builder.provider;
    this.endpoint = builder.endpoint;
    // Last but one: an authenticator may already derive an engine from this one.
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
                builder.unescapedPathCharacters),
            settings,
            deadline,
            transport);
  }

  /** Starts to build an engine. {@code ProviderContext.engine()} is the usual way to get here. */
  public static Builder builder(String provider, Endpoint endpoint) {
    return new Builder(provider, endpoint, null);
  }

  /**
   * Creates a builder of an engine for another host of the same provider, or for another way to
   * authenticate at this one; for example for a host that issues tokens.
   *
   * <pre>{@code
   * HttpEngine tokens = engine.forEndpoint(tokenHost).dialect(tokenDialect).build();
   * }</pre>
   *
   * <p>It shares settings, credentials, connections and deadlines with this engine and is closed
   * with it; closing it alone has no effect. Authenticator, dialect, header fields and circuit
   * breaker are its own, and the first two are those of a new builder unless they are set.
   *
   * @param other where its calls go
   */
  public Builder forEndpoint(Endpoint other) {
    return new Builder(provider, other, this).credentials(credentials);
  }

  /**
   * Makes a client of a Feign interface: each method's {@code @RequestLine} is sent through this
   * engine. Path values are checked and encoded as one segment each. On the module path Feign
   * cannot bind default methods, so an interface does without them there.
   */
  public <T> T api(Class<T> type, BodyCodec codec) {
    return api(type, codec, PaginationStrategy.NONE);
  }

  /** The same for interfaces with methods that return {@code Paged}. */
  public <T> T api(Class<T> type, BodyCodec codec, PaginationStrategy pagination) {
    return api(type, codec, pagination, ApiClientOptions.NONE);
  }

  /** The same with something more to each call. Clients of one interface share what was read. */
  public <T> T api(
      Class<T> type, BodyCodec codec, PaginationStrategy pagination, ApiClientOptions extras) {
    ApiContract contract =
        contracts.computeIfAbsent(
            new ContractKey(type, pagination),
            read -> new ApiContract(pagination, pipeline.pathSigns()));
    return ApiClientFactory.of(type, pipeline, codec, contract, extras);
  }

  /** Calls on any path, in JSON, authenticated like all others. */
  public RawClient raw(JsonCodec codec) {
    return new EngineRawClient(pipeline, codec);
  }

  /** Starts a call of this operation. The path (with query) goes onto the wire as it is. */
  public HttpRequest call(
      Operation operation, String pathAndQuery, byte @Nullable [] body, boolean authenticated) {
    return pipeline.call(operation, pathAndQuery, body, authenticated);
  }

  /**
   * Sends a call and gives its answer.
   *
   * @throws CloudException for every answer outside of 2xx, but for a 304 that was asked for, and
   *     when none came
   */
  public HttpResponse send(HttpRequest request) {
    return pipeline.send(request);
  }

  /** Sends a call and gives its answer as soon as it begins, with the response timeout as limit. */
  public StreamingResponse stream(HttpRequest request) {
    return pipeline.open(request);
  }

  /**
   * Sends a call and gives its answer as soon as it begins; the body is read as it comes. The total
   * deadline ends with the header fields, and there is no limit of size.
   *
   * @param idle how long the body may be silent
   * @throws CloudException as {@link #send} does
   */
  public StreamingResponse open(HttpRequest request, Duration idle) {
    return pipeline.open(request, idle);
  }

  /**
   * The same as {@link #openPresignedUrl(Operation, URI, Duration, Map)} without further fields.
   */
  public StreamingResponse openPresignedUrl(Operation operation, URI url, Duration idle) {
    return pipeline.elsewhere().open(operation, url, idle, Map.of());
  }

  /**
   * Reads from a host that is not the service: a log session, the output of a build. The URL is the
   * key, so it gets neither credentials nor header fields of the service, is not redirected, and
   * never stands in a message or a log.
   *
   * @param operation how to name the call, a GET
   * @param url an https URL, or an http URL on this machine
   * @param idle how long the body may be silent
   * @param fields header fields to send, for example {@code Range} or {@code Last-Event-Id} to go
   *     on where an earlier read broke off
   * @throws CloudException as {@link #send} does, and of kind {@code UNEXPECTED_RESPONSE} for
   *     another kind of URL
   */
  public StreamingResponse openPresignedUrl(
      Operation operation, URI url, Duration idle, Map<String, String> fields) {
    return pipeline.elsewhere().open(operation, url, idle, fields);
  }

  /**
   * Sends a file or other bytes to a host that is not the service: sources of a build, a slug. As
   * with {@link #openPresignedUrl(Operation, URI, Duration, Map)} the URL is the key; the call
   * carries a {@code Content-Length} and no {@code Content-Type}. It is repeated when its method is
   * PUT, or when no connection was made.
   *
   * <p>The time limits are those of all calls, but time in which the body gets away counts for none
   * of them: the response timeout begins behind the last byte, and the total deadline only runs on
   * while the host takes nothing.
   *
   * @param operation how to name the call; its method is used, PUT or POST in any case of letters
   * @param url an https URL, or an http URL on this machine
   * @param body what to send
   * @param progress told of each piece; {@link ProgressListener#NONE} for nobody
   * @throws CloudException as {@link #send} does, of kind {@code UNEXPECTED_RESPONSE} for another
   *     kind of URL, and {@code INVALID_REQUEST} when the body cannot be read or changes its length
   */
  public HttpResponse uploadToPresignedUrl(
      Operation operation, URI url, RequestBody body, ProgressListener progress) {
    return pipeline.elsewhere().upload(operation, url, body, progress);
  }

  /**
   * Closes a resource together with this engine, for connections that are not HTTP. If the engine
   * is closed already, the resource is closed before this method returns.
   *
   * @param resource what to close, on the thread that closes the engine; what it throws is logged
   * @return removes the registration, to be called when the resource was closed in another way
   */
  public Runnable onClose(AutoCloseable resource) {
    return resources.add(resource);
  }

  /** The error for an answer that arrived and cannot be used. */
  public CloudException unexpectedResponse(
      Operation operation, HttpResponse response, String what) {
    return pipeline.unexpected(operation, response, what);
  }

  /** Clock, waiting and chance as this engine has them. */
  public TimeSource timeSource() {
    return settings.timeSource();
  }

  /** Timeouts, trust and the other settings that the application chose. */
  public ClientSettings settings() {
    return settings;
  }

  /** Id of the provider this engine calls. */
  public String provider() {
    return provider;
  }

  /** Where calls go. */
  public Endpoint endpoint() {
    return endpoint;
  }

  /**
   * Closes all connections. Calls under way fail with kind {@code CANCELLED}; what is read as it
   * comes ends with an {@code IOException}.
   */
  @Override
  public void close() {
    if (shared) {
      return;
    }
    deadline.close();
    resources.close();
    transport.close();
  }

  @Override
  public String toString() {
    return "HttpEngine[" + provider + ", " + endpoint + "]";
  }

  /** Builds engines. Not safe for use by several threads. */
  public static final class Builder {
    private final String provider;
    private final Endpoint endpoint;
    private final @Nullable HttpEngine owner;
    private final Headers.Builder headers = Headers.builder();
    private Credentials credentials = Credentials.none();
    private ClientSettings settings;
    private Function<HttpEngine, Authenticator> authenticator = engine -> Authenticator.NONE;
    private String unescapedPathCharacters = PercentEncoding.UNRESERVED;
    private ErrorDecoder errorDecoder = ErrorDecoder.BY_STATUS;

    private Builder(String provider, Endpoint endpoint, @Nullable HttpEngine owner) {
      this.provider = provider;
      this.endpoint = endpoint;
      this.owner = owner;
      this.settings = owner == null ? ClientSettings.defaults() : owner.settings;
    }

    /** What must be kept out of messages, and whose rate budget is used. */
    public Builder credentials(Credentials value) {
      credentials = value;
      return this;
    }

    /**
     * Sets what the application configured.
     *
     * @throws IllegalStateException for an engine that shares the settings of another one
     */
    public Builder settings(ClientSettings value) {
      if (owner != null) {
        throw new IllegalStateException("the settings of a shared engine cannot be changed");
      }
      settings = value;
      return this;
    }

    /** Sets how calls are authenticated. */
    public Builder authenticator(Authenticator value) {
      return authenticatorFactory(engine -> value);
    }

    /**
     * Sets how calls are authenticated, for an authenticator that makes calls itself.
     *
     * @param factory creates the authenticator when the engine is built; it may keep the engine and
     *     use {@link HttpEngine#forEndpoint}, but must not send anything before the engine is built
     */
    public Builder authenticatorFactory(Function<HttpEngine, Authenticator> factory) {
      authenticator = factory;
      return this;
    }

    /** Signs that path values keep, for a service that takes some of {@code -_.~} for its own. */
    public Builder unescapedPathCharacters(String value) {
      unescapedPathCharacters = value;
      return this;
    }

    /** How the service speaks. */
    public Builder errorDecoder(ErrorDecoder value) {
      errorDecoder = value;
      return this;
    }

    /** A header field that each call carries unless it sets another value itself. */
    public Builder header(String name, String value) {
      headers.set(name, value);
      return this;
    }

    /** Opens nothing yet: the first call makes the first connection. */
    public HttpEngine build() {
      if (endpoint.isInsecure()) {
        throw new CloudException(
            ErrorKind.CONFIGURATION,
            provider + ": the endpoint must be https; plain http is for this machine only");
      }
      return new HttpEngine(this);
    }
  }
}
