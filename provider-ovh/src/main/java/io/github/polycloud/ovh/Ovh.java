package io.github.polycloud.ovh;

import io.github.polycloud.Paged;
import io.github.polycloud.RawCalls;
import io.github.polycloud.RawRequest;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.AnswerStream;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Extras;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.JsonCodec;
import io.github.polycloud.ovh.api.Auth;
import io.github.polycloud.ovh.api.Bills;
import io.github.polycloud.ovh.api.CloudProjects;
import io.github.polycloud.ovh.api.DedicatedServers;
import io.github.polycloud.ovh.api.Domains;
import io.github.polycloud.ovh.api.Instances;
import io.github.polycloud.ovh.api.Ips;
import io.github.polycloud.ovh.api.Me;
import io.github.polycloud.ovh.api.Orders;
import io.github.polycloud.ovh.api.RunAbove;
import io.github.polycloud.ovh.api.SshKeys;
import io.github.polycloud.ovh.api.VirtualServers;
import io.github.polycloud.ovh.api.WebHostings;
import io.github.polycloud.ovh.api.Zones;
import io.github.polycloud.ovh.dns.DnsZone;
import io.github.polycloud.ovh.internal.ApplicationCredentials;
import io.github.polycloud.ovh.internal.Cursors;
import io.github.polycloud.ovh.list.Lists;
import io.github.polycloud.ovh.login.ConsumerKeys;
import io.github.polycloud.ovh.task.Tasks;
import io.github.polycloud.spi.ProviderContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The native client: operations under OVH's own names, and signed calls on any path.
 *
 * <pre>{@code
 * try (Ovh ovh = Ovh.fromEnvironment()) {
 *   Map<?, ?> me = ovh.get("/me").as(Map.class);
 *   for (String id : ovh.get("/me/bill").asListOf(String.class)) {
 *     System.out.println(ovh.bills().get(id).priceWithTax());
 *   }
 *   ovh.dedicatedServers().setBurst("ns1.example", ServerBurst.of(BurstStatus.ACTIVE));
 *   ovh.at("ovh-ca").get("/dedicated/server");
 * }
 * }</pre>
 *
 * <p>It is also what {@code cloud.unwrap(Ovh.class)} gives; the two share one connection, and
 * closing one closes the other. Safe for use by many threads.
 */
public final class Ovh implements OvhCalls, AutoCloseable {
  static final JsonCodec CODEC = JsonCodec.plain();

  private final ProviderContext context;
  private final CallEngine engine;
  private final List<CallEngine> engines;
  private final RawCalls raw;
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();
  private final OtherEndpoints others;
  private final @Nullable String schemas;

  Ovh(ProviderContext context, CallEngine engine, List<CallEngine> engines) {
    this(context, engine, engines, new OtherEndpoints(context), null);
  }

  private Ovh(
      ProviderContext context,
      CallEngine engine,
      List<CallEngine> engines,
      OtherEndpoints others,
      @Nullable String schemas) {
    this.context = context;
    this.engine = engine;
    this.engines = engines;
    this.raw = engine.raw(CODEC);
    this.others = others;
    this.schemas = schemas;
  }

  /**
   * Connects with the endpoint and the credentials that environment variables and {@code ovh.conf}
   * hold.
   *
   * @throws CloudException of kind {@code CONFIGURATION} when there are none or too many
   */
  public static Ovh fromEnvironment() {
    return builder().connect();
  }

  /** Starts a connection, to set by hand what should not be found. */
  public static OvhBuilder builder() {
    return new OvhBuilder();
  }

  /** The account. */
  public Me me() {
    return api(Me.class);
  }

  /** Bills of the account. */
  public Bills bills() {
    return api(Bills.class);
  }

  /** SSH keys of the account. */
  public SshKeys sshKeys() {
    return api(SshKeys.class);
  }

  /** The server's clock, the login in use, and all logins that the account gave out. */
  public Auth auth() {
    return api(Auth.class);
  }

  /** Dedicated servers. */
  public DedicatedServers dedicatedServers() {
    return api(DedicatedServers.class);
  }

  /** Virtual private servers. */
  public VirtualServers vps() {
    return api(VirtualServers.class);
  }

  /** Projects of the Public Cloud. */
  public CloudProjects cloudProjects() {
    return api(CloudProjects.class);
  }

  /** Instances of the Public Cloud. */
  public Instances instances() {
    return api(Instances.class);
  }

  /** Domain names. */
  public Domains domains() {
    return api(Domains.class);
  }

  /** DNS zones, record by record; {@link #dns} changes several at once. */
  public Zones zones() {
    return api(Zones.class);
  }

  /** Web hostings. */
  public WebHostings webHostings() {
    return api(WebHostings.class);
  }

  /** Blocks of addresses. */
  public Ips ips() {
    return api(Ips.class);
  }

  /** Orders and carts. */
  public Orders orders() {
    return api(Orders.class);
  }

  /** RunAbove, which is closed; at its endpoint only. */
  public RunAbove runAbove() {
    return api(RunAbove.class);
  }

  /** The records of a zone, to be changed and published in one go. */
  public DnsZone dns(String zone) {
    return new DnsZone(zones(), zone);
  }

  /** Orders that take their time, and waiting for them. */
  public Tasks tasks() {
    return new Tasks(dedicatedServers(), vps(), webHostings(), ips(), instances());
  }

  /** Lists of whole objects, in the way that is chosen. */
  public Lists lists() {
    return new Lists(this);
  }

  /**
   * A list of whole objects, eight of which are fetched at a time:
   *
   * <pre>{@code
   * for (Bill bill : ovh.list("/me/bill/{billId}", Bill.class)) { ... }
   * }</pre>
   *
   * @param template the path of one object, which ends in the {@code {name}} of its id
   * @param type what an object is read as
   * @param pathValues the values for all names but that of the id
   */
  public <T> Paged<T> list(String template, Class<T> type, @Nullable Object... pathValues) {
    return lists().of(template, type, pathValues);
  }

  /**
   * A client of your own Feign interface over any path of the API, signed, repeated and bounded as
   * everywhere:
   *
   * <pre>{@code
   * interface Zones {
   *   @RequestLine("GET /domain/zone")
   *   List<String> list();
   * }
   * ovh.api(Zones.class).list();
   * }</pre>
   *
   * <p>A list below {@code /v2} may be a {@code Paged}, which asks for its pages as it is walked;
   * one of ids is expanded by {@code ovh.lists().expand(zones::list, zones::get)}:
   *
   * <pre>{@code
   * interface Policies {
   *   @RequestLine("GET /v2/iam/policy")
   *   @Headers("X-Pagination-Cursor: {cursor}")
   *   Paged<Policy> list(@Param("cursor") String cursor); // null to begin
   * }
   * }</pre>
   */
  public <T> T api(Class<T> type) {
    return type.cast(apis.computeIfAbsent(type, this::client));
  }

  private Object client(Class<?> type) {
    Extras extras = new Extras(operation -> fields(operation.template()), answer -> {});
    return engine.api(type, CODEC, Cursors.RULE, extras);
  }

  @Override
  public OvhAnswer send(RawRequest request) {
    return new OvhAnswer(raw.send(withFields(request)));
  }

  @Override
  public AnswerStream open(RawRequest request) {
    return raw.open(withFields(request));
  }

  private RawRequest withFields(RawRequest request) {
    RawRequest copy = request.copy();
    fields(request.path()).forEach(copy::header);
    request.headers().forEach(copy::header);
    return copy;
  }

  /** What version 1 does not know is kept from it. */
  private Headers fields(String path) {
    return schemas != null && path.startsWith("/v2/")
        ? Headers.of("X-Schemas-Version", schemas)
        : Headers.of();
  }

  /** The same calls without signature or token, as open operations want them. */
  public OvhCalls unsigned() {
    return new UnsignedCalls(this);
  }

  /**
   * The same client on the same connection by another version of the schemas of {@code /v2}, for
   * raw and typed calls. It is meant for trials; the account has a version that is used otherwise.
   *
   * @param version for example {@code 1.0}
   */
  public Ovh withSchemas(String version) {
    return new Ovh(context, engine, engines, others, version);
  }

  /**
   * A client of another endpoint with the same settings; it is closed with this one. Arguments and
   * environment hold there as well, and {@code ovh.conf} has a section for each endpoint.
   *
   * @param nameOrUrl for example {@code ovh-ca}
   * @throws CloudException of kind {@code CONFIGURATION} as when connecting
   */
  public Ovh at(String nameOrUrl) {
    if (nameOrUrl.equals(endpoint())) {
      return this;
    }
    Ovh other = others.at(nameOrUrl);
    return schemas == null ? other : other.withSchemas(schemas);
  }

  /** Requests consumer keys and reads the state of the one in use. */
  public ConsumerKeys consumerKeys() {
    return new ConsumerKeys(auth(), context.credentials());
  }

  /**
   * A client of the same application, endpoint and settings with another consumer key. It remains
   * open when this one is closed, and must be closed as well.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if this client has no application
   */
  public Ovh withConsumerKey(Secret key) {
    ApplicationCredentials.require(context.credentials());
    return OvhConnection.open(
        context.withCredentials(context.credentials().with("consumer_key", key, "the login")));
  }

  /** The endpoint as it was asked for, a name or a URL: the section of {@code ovh.conf}. */
  public String endpoint() {
    return context.endpointName();
  }

  CallEngine engine() {
    return engine;
  }

  /** Closes all connections, those to other endpoints as well. */
  @Override
  public void close() {
    engines.forEach(CallEngine::close);
    others.close();
  }

  @Override
  public String toString() {
    return "Ovh[" + engine.endpoint() + "]";
  }
}
