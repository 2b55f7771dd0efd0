package io.github.polycloud.http;

import io.github.polycloud.RawCalls;
import io.github.polycloud.auth.Credentials;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
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
 * CallEngine engine = context.engine().authenticator(authenticator).dialect(dialect).build();
 * AppsApi apps = engine.api(AppsApi.class, JsonCodec.snakeCase());
 * }</pre>
 */
public final class CallEngine implements AutoCloseable {
  private final String provider;
  private final Endpoint endpoint;
  private final EngineSettings settings;
  private final Credentials credentials;
  private final boolean shared;
  private final Transport transport;
  private final OpenResources resources;
  private final DeadlineStage deadline;
  private final CallPipeline pipeline;
  private final Map<Contracted, ApiContract> contracts = new ConcurrentHashMap<>();

  /** An interface as it is read by one rule for pages. */
  private record Contracted(Class<?> type, PageRule pages) {}

  private CallEngine(Builder builder) {
    CallEngine owner = builder.owner;
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
                builder.dialect,
                builder.headers.build(),
                builder.pathSigns),
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
   * CallEngine tokens = engine.forEndpoint(tokenHost).dialect(tokenDialect).build();
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
    return api(type, codec, PageRule.NONE);
  }

  /** The same for interfaces with methods that return {@code Paged}. */
  public <T> T api(Class<T> type, BodyCodec codec, PageRule pages) {
    return api(type, codec, pages, Extras.NONE);
  }

  /** The same with something more to each call. Clients of one interface share what was read. */
  public <T> T api(Class<T> type, BodyCodec codec, PageRule pages, Extras extras) {
    ApiContract contract =
        contracts.computeIfAbsent(
            new Contracted(type, pages), read -> new ApiContract(pages, pipeline.pathSigns()));
    return ApiClient.of(type, pipeline, codec, contract, extras);
  }

  /** Calls on any path, in JSON, authenticated like all others. */
  public RawCalls raw(JsonCodec codec) {
    return new EngineRawCalls(pipeline, codec);
  }

  /** Starts a call of this operation. The path (with query) goes onto the wire as it is. */
  public Call call(
      Operation operation, String pathAndQuery, byte @Nullable [] body, boolean authenticated) {
    return pipeline.call(operation, pathAndQuery, body, authenticated);
  }

  /**
   * Sends a call and gives its answer.
   *
   * @throws CloudException for every answer outside of 2xx, but for a 304 that was asked for, and
   *     when none came
   */
  public Answer send(Call call) {
    return pipeline.send(call);
  }

  /** Sends a call and gives its answer as soon as it begins, with the response timeout as limit. */
  public AnswerStream open(Call call) {
    return pipeline.open(call);
  }

  /**
   * Sends a call and gives its answer as soon as it begins; the body is read as it comes. The total
   * deadline ends with the header fields, and there is no limit of size.
   *
   * @param idle how long the body may be silent
   * @throws CloudException as {@link #send} does
   */
  public AnswerStream open(Call call, Duration idle) {
    return pipeline.open(call, idle);
  }

  /** The same as {@link #openElsewhere(Operation, URI, Duration, Map)} without further fields. */
  public AnswerStream openElsewhere(Operation operation, URI url, Duration idle) {
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
  public AnswerStream openElsewhere(
      Operation operation, URI url, Duration idle, Map<String, String> fields) {
    return pipeline.elsewhere().open(operation, url, idle, fields);
  }

  /**
   * Sends a file or other bytes to a host that is not the service: sources of a build, a slug. As
   * with {@link #openElsewhere(Operation, URI, Duration, Map)} the URL is the key; the call carries
   * a {@code Content-Length} and no {@code Content-Type}. It is repeated when its method is PUT, or
   * when no connection was made.
   *
   * <p>The time limits are those of all calls, but time in which the body gets away counts for none
   * of them: the response timeout begins behind the last byte, and the total deadline only runs on
   * while the host takes nothing.
   *
   * @param operation how to name the call; its method is used, PUT or POST in any case of letters
   * @param url an https URL, or an http URL on this machine
   * @param body what to send
   * @param progress told of each piece; {@link UploadProgress#IGNORED} for nobody
   * @throws CloudException as {@link #send} does, of kind {@code UNEXPECTED_RESPONSE} for another
   *     kind of URL, and {@code INVALID_REQUEST} when the body cannot be read or changes its length
   */
  public Answer upload(Operation operation, URI url, UploadBody body, UploadProgress progress) {
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
  public CloudException unexpected(Operation operation, Answer answer, String what) {
    return pipeline.unexpected(operation, answer, what);
  }

  /** Clock, waiting and chance as this engine has them. */
  public Timing timing() {
    return settings.timing();
  }

  /** Timeouts, trust and the other settings that the application chose. */
  public EngineSettings settings() {
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
    return "CallEngine[" + provider + ", " + endpoint + "]";
  }

  /** Builds engines. Not safe for use by several threads. */
  public static final class Builder {
    private final String provider;
    private final Endpoint endpoint;
    private final @Nullable CallEngine owner;
    private final Headers.Builder headers = Headers.builder();
    private Credentials credentials = Credentials.none();
    private EngineSettings settings;
    private Function<CallEngine, Authenticator> authenticator = engine -> Authenticator.NONE;
    private String pathSigns = PercentEncoding.UNRESERVED;
    private Dialect dialect = Dialect.BY_STATUS;

    private Builder(String provider, Endpoint endpoint, @Nullable CallEngine owner) {
      this.provider = provider;
      this.endpoint = endpoint;
      this.owner = owner;
      this.settings = owner == null ? EngineSettings.standard() : owner.settings;
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
    public Builder settings(EngineSettings value) {
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
     *     use {@link CallEngine#forEndpoint}, but must not send anything before the engine is built
     */
    public Builder authenticatorFactory(Function<CallEngine, Authenticator> factory) {
      authenticator = factory;
      return this;
    }

    /** Signs that path values keep, for a service that takes some of {@code -_.~} for its own. */
    public Builder pathSigns(String value) {
      pathSigns = value;
      return this;
    }

    /** How the service speaks. */
    public Builder dialect(Dialect value) {
      dialect = value;
      return this;
    }

    /** A header field that each call carries unless it sets another value itself. */
    public Builder header(String name, String value) {
      headers.set(name, value);
      return this;
    }

    /** Opens nothing yet: the first call makes the first connection. */
    public CallEngine build() {
      if (endpoint.isPlainOutside()) {
        throw new CloudException(
            ErrorKind.CONFIGURATION,
            provider + ": the endpoint must be https; plain http is for this machine only");
      }
      return new CallEngine(this);
    }
  }
}
