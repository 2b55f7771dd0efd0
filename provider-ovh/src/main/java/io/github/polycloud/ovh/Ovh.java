package io.github.polycloud.ovh;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.ApiClientOptions;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.json.JsonCodec;
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
import io.github.polycloud.ovh.api.VpsServices;
import io.github.polycloud.ovh.api.WebHostings;
import io.github.polycloud.ovh.api.Zones;
import io.github.polycloud.ovh.dns.DnsZone;
import io.github.polycloud.ovh.internal.ApplicationCredentials;
import io.github.polycloud.ovh.list.CursorPagination;
import io.github.polycloud.ovh.list.ListRequest;
import io.github.polycloud.ovh.login.ConsumerKeys;
import io.github.polycloud.ovh.task.Tasks;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.raw.RawClient;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.StreamingResponse;
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
 *   for (String id : ovh.get("/me/bill").asList(String.class)) {
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
public final class Ovh implements OvhRawClient, AutoCloseable {
  static final JsonCodec CODEC = JsonCodec.plain();

  private final ProviderContext context;
  private final HttpEngine engine;
  private final List<HttpEngine> engines;
  private final RawClient raw;
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();
  private final EndpointClients others;
  private final @Nullable String schemas;

  Ovh(ProviderContext context, HttpEngine engine, List<HttpEngine> engines) {
    this(context, engine, engines, new EndpointClients(context), null);
  }

  private Ovh(
      ProviderContext context,
      HttpEngine engine,
      List<HttpEngine> engines,
      EndpointClients others,
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
  public VpsServices vps() {
    return api(VpsServices.class);
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

  /** DNS zones, record by record; {@link #dnsZone} changes several at once. */
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
  public DnsZone dnsZone(String zone) {
    return new DnsZone(zones(), zone);
  }

  /** Orders that take their time, and waiting for them. */
  public Tasks tasks() {
    return new Tasks(dedicatedServers(), vps(), webHostings(), ips(), instances());
  }

  /** Lists of whole objects, in the way that is chosen. */
  public ListRequest listing() {
    return new ListRequest(this);
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
    return listing().of(template, type, pathValues);
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
    ApiClientOptions extras =
        new ApiClientOptions(operation -> fields(operation.template()), response -> {});
    return engine.api(type, CODEC, CursorPagination.RULE, extras);
  }

  @Override
  public OvhResponse send(RawRequest request) {
    return new OvhResponse(raw.send(withFields(request)));
  }

  @Override
  public StreamingResponse stream(RawRequest request) {
    return raw.stream(withFields(request));
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
  public OvhRawClient unauthenticated() {
    return new UnauthenticatedClient(this);
  }

  /**
   * The same client on the same connection by another version of the schemas of {@code /v2}, for
   * raw and typed calls. It is meant for trials; the account has a version that is used otherwise.
   *
   * @param version for example {@code 1.0}
   */
  public Ovh withSchemasVersion(String version) {
    return new Ovh(context, engine, engines, others, version);
  }

  /**
   * A client of another endpoint with the same settings; it is closed with this one. Arguments and
   * environment hold there as well, and {@code ovh.conf} has a section for each endpoint.
   *
   * @param nameOrUrl for example {@code ovh-ca}
   * @throws CloudException of kind {@code CONFIGURATION} as when connecting
   */
  public Ovh withEndpoint(String nameOrUrl) {
    if (nameOrUrl.equals(endpoint())) {
      return this;
    }
    Ovh other = others.at(nameOrUrl);
    return schemas == null ? other : other.withSchemasVersion(schemas);
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
    return OvhFactory.open(
        context.withCredentials(context.credentials().with("consumer_key", key, "the login")));
  }

  /** The endpoint as it was asked for, a name or a URL: the section of {@code ovh.conf}. */
  public String endpoint() {
    return context.endpointName();
  }

  HttpEngine engine() {
    return engine;
  }

  /** Closes all connections, those to other endpoints as well. */
  @Override
  public void close() {
    engines.forEach(HttpEngine::close);
    others.close();
  }

  @Override
  public String toString() {
    return "Ovh[" + engine.endpoint() + "]";
  }
}
