// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.Cloud;
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
import io.github.polycloud.ovh.internal.auth.ApplicationCredentials;
import io.github.polycloud.ovh.internal.auth.SigningKeys;
import io.github.polycloud.ovh.internal.dns.CheckedZones;
import io.github.polycloud.ovh.internal.list.CursorPagination;
import io.github.polycloud.ovh.list.ListRequest;
import io.github.polycloud.ovh.login.ConsumerKeys;
import io.github.polycloud.ovh.login.LoginClient;
import io.github.polycloud.ovh.task.Tasks;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.raw.RawClient;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.StreamingResponse;
import io.github.polycloud.spi.ProviderContext;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The native OVH client: operations under OVH's own names, and authenticated calls on any path.
 *
 * <pre>{@code
 * try (Ovh ovh = Ovh.fromEnvironment()) {
 *   Map<?, ?> me = ovh.get("/me").as(Map.class);
 *   for (String id : ovh.get("/me/bill").asList(String.class)) {
 *     System.out.println(ovh.bills().get(id).priceWithTax());
 *   }
 *   ovh.dedicatedServers().setBurst("ns1.example", ServerBurst.of(BurstStatus.ACTIVE));
 *   ovh.withEndpoint("ovh-ca").get("/dedicated/server");
 * }
 * }</pre>
 *
 * <p>{@link #cloud()} returns the neutral view of a client, {@code cloud.unwrap(Ovh.class)} the
 * client of a neutral connection; the two share one connection, and closing one closes the other.
 * Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Ovh implements OvhRawClient, LoginClient {
  static final JsonCodec CODEC = JsonCodec.plain();

  private final ProviderContext context;
  private final HttpEngine engine;
  private final RawClient raw;
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();
  private final EndpointClients otherEndpoints;
  private final @Nullable SigningKeys keys;
  private final @Nullable String schemasVersion;
  private volatile @Nullable Cloud cloud;

  Ovh(ProviderContext context, HttpEngine engine, @Nullable SigningKeys keys) {
    this(context, engine, new EndpointClients(context), keys, null);
  }

  private Ovh(
      ProviderContext context,
      HttpEngine engine,
      EndpointClients otherEndpoints,
      @Nullable SigningKeys keys,
      @Nullable String schemasVersion) {
    this.context = context;
    this.engine = engine;
    this.raw = engine.raw(CODEC);
    this.otherEndpoints = otherEndpoints;
    this.keys = keys;
    this.schemasVersion = schemasVersion;
  }

  /**
   * Connects with the endpoint and the credentials from environment variables and {@code ovh.conf}.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if there are no credentials, or those of
   *     more than one authentication method
   */
  public static Ovh fromEnvironment() {
    return builder().connect();
  }

  /**
   * Connects with the keys of an application and a consumer key.
   *
   * @param endpoint a name such as {@code ovh-eu}, or a URL
   * @throws CloudException of kind {@code CONFIGURATION} if the endpoint is unknown
   */
  public static Ovh fromKeys(
      String endpoint, String applicationKey, String applicationSecret, String consumerKey) {
    Objects.requireNonNull(endpoint, "endpoint");
    Objects.requireNonNull(applicationKey, "applicationKey");
    Objects.requireNonNull(applicationSecret, "applicationSecret");
    Objects.requireNonNull(consumerKey, "consumerKey");
    return builder()
        .endpoint(endpoint)
        .application(applicationKey, applicationSecret)
        .consumerKey(consumerKey)
        .connect();
  }

  /** Returns a builder for a connection that is configured explicitly. */
  public static OvhBuilder builder() {
    return new OvhBuilder();
  }

  /** Operations on the account, {@code /me}. */
  public Me me() {
    return api(Me.class);
  }

  /** Operations on the bills of the account. */
  public Bills bills() {
    return api(Bills.class);
  }

  /** Operations on the SSH keys of the account. */
  public SshKeys sshKeys() {
    return api(SshKeys.class);
  }

  /**
   * Operations on the server's clock, the credentials in use, and the account's consumer keys,
   * applications and service accounts.
   */
  public Auth auth() {
    return api(Auth.class);
  }

  /** Operations on dedicated servers. */
  public DedicatedServers dedicatedServers() {
    return api(DedicatedServers.class);
  }

  /** Operations on virtual private servers. */
  public VpsServices vps() {
    return api(VpsServices.class);
  }

  /** Operations on Public Cloud projects. */
  public CloudProjects cloudProjects() {
    return api(CloudProjects.class);
  }

  /** Operations on Public Cloud instances. */
  public Instances instances() {
    return api(Instances.class);
  }

  /** Operations on domain names. */
  public Domains domains() {
    return api(Domains.class);
  }

  /**
   * Operations on DNS zones and single records; {@link #dnsZone} changes several records at once.
   */
  public Zones zones() {
    return api(Zones.class);
  }

  /** Operations on web hostings. */
  public WebHostings webHostings() {
    return api(WebHostings.class);
  }

  /** Operations on IP address blocks. */
  public Ips ips() {
    return api(Ips.class);
  }

  /** Operations on orders and carts. */
  public Orders orders() {
    return api(Orders.class);
  }

  /** Operations of RunAbove, which OVH has shut down; available at its endpoint only. */
  public RunAbove runAbove() {
    return api(RunAbove.class);
  }

  /** Returns the records of a zone, to be changed and published together. Sends nothing. */
  public DnsZone dnsZone(String zone) {
    Objects.requireNonNull(zone, "zone");
    return new DnsZone(zones(), zone);
  }

  /** Long-running operations, each with a waiter for its completion. */
  public Tasks tasks() {
    return new Tasks(dedicatedServers(), vps(), webHostings(), ips(), instances());
  }

  /** Returns a list request, which selects how a list of objects is read. */
  public ListRequest listing() {
    return new ListRequest(this);
  }

  /**
   * Lists objects, with at most eight concurrent requests:
   *
   * <pre>{@code
   * for (Bill bill : ovh.list("/me/bill/{billId}", Bill.class)) { ... }
   * }</pre>
   *
   * @param template the path of one object, which ends with the {@code {name}} of its id
   * @param type the type that an object is decoded to
   * @param pathValues the values of all path parameters except the id
   */
  public <T> Paged<T> list(String template, Class<T> type, @Nullable Object... pathValues) {
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(pathValues, "pathValues");
    return listing().of(template, type, pathValues);
  }

  /**
   * Returns a client of your own Feign interface for any path of the API, with the same
   * authentication, retries and timeouts as all other calls:
   *
   * <pre>{@code
   * interface Zones {
   *   @RequestLine("GET /domain/zone")
   *   List<String> list();
   * }
   * ovh.api(Zones.class).list();
   * }</pre>
   *
   * <p>A list below {@code /v2} may be a {@code Paged}, whose pages are fetched on demand; a list
   * of ids is expanded by {@code ovh.listing().expand(zones::list, zones::get)}:
   *
   * <pre>{@code
   * interface Policies {
   *   @RequestLine("GET /v2/iam/policy")
   *   @Headers("X-Pagination-Cursor: {cursor}")
   *   Paged<Policy> list(@Param("cursor") String cursor); // null for the first page
   * }
   * }</pre>
   */
  public <T> T api(Class<T> type) {
    Objects.requireNonNull(type, "type");
    return type.cast(apis.computeIfAbsent(type, this::client));
  }

  private Object client(Class<?> type) {
    ApiClientOptions options =
        new ApiClientOptions(operation -> schemaHeaders(operation.template()), response -> {});
    Object client = engine.api(type, CODEC, CursorPagination.RULE, options);
    return type == Zones.class ? new CheckedZones((Zones) client) : client;
  }

  @Override
  public OvhResponse send(RawRequest request) {
    Objects.requireNonNull(request, "request");
    return new OvhResponse(raw.send(withSchemaHeaders(request)));
  }

  @Override
  public StreamingResponse stream(RawRequest request) {
    Objects.requireNonNull(request, "request");
    return raw.stream(withSchemaHeaders(request));
  }

  private RawRequest withSchemaHeaders(RawRequest request) {
    RawRequest copy = request.copy();
    schemaHeaders(request.path()).forEach(copy::header);
    request.headers().forEach(copy::header);
    return copy;
  }

  /** Version 1 does not support this header, so it is not sent there. */
  private Headers schemaHeaders(String path) {
    return schemasVersion != null && path.startsWith("/v2/")
        ? Headers.of("X-Schemas-Version", schemasVersion)
        : Headers.of();
  }

  /**
   * Returns a view of this client that sends neither signature nor token, for operations that need
   * no authentication.
   */
  public OvhRawClient unauthenticated() {
    return new UnauthenticatedClient(this);
  }

  /**
   * Returns a client on the same connection that uses another version of the schemas of {@code
   * /v2}, for raw and typed calls. It is meant for trying out a version; by default the version
   * that is configured for the account applies.
   *
   * @param version for example {@code 1.0}
   */
  public Ovh withSchemasVersion(String version) {
    Objects.requireNonNull(version, "version");
    return new Ovh(context, engine, otherEndpoints, keys, version);
  }

  /**
   * Returns a client of another endpoint with the same settings; it is closed with this one.
   * Arguments and environment variables apply there as well, and {@code ovh.conf} has a section for
   * each endpoint.
   *
   * @param nameOrUrl for example {@code ovh-ca}
   * @throws CloudException of kind {@code CONFIGURATION} if the endpoint is unknown or has no
   *     credentials
   */
  public Ovh withEndpoint(String nameOrUrl) {
    Objects.requireNonNull(nameOrUrl, "nameOrUrl");
    if (nameOrUrl.equals(endpoint())) {
      return this;
    }
    Ovh other = otherEndpoints.at(nameOrUrl);
    return schemasVersion == null ? other : other.withSchemasVersion(schemasVersion);
  }

  /** Requests consumer keys and reads the state of the one in use. */
  @Override
  public ConsumerKeys consumerKeys() {
    return new ConsumerKeys(auth(), context);
  }

  /**
   * Signs all further calls of this connection with another consumer key, for example the one that
   * a login has just requested. It applies to the neutral view as well, but not to other clients.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if this client has no application
   */
  public void useConsumerKey(Secret key) {
    Objects.requireNonNull(key, "key");
    ApplicationCredentials.require(context);
    Objects.requireNonNull(keys).use(key);
  }

  /**
   * Returns a client of the same application, endpoint and settings with another consumer key. It
   * is independent of this one and must be closed separately.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if this client has no application
   */
  @Override
  public Ovh withConsumerKey(Secret key) {
    Objects.requireNonNull(key, "key");
    ApplicationCredentials.require(context);
    return OvhFactory.open(
        context.withCredentials(context.credentials().with("consumer_key", key, "the login")));
  }

  /** Returns the neutral view of this client, which is closed with it. */
  public Cloud cloud() {
    Cloud created = cloud;
    if (created == null) {
      created = OvhProvider.cloud(this, context);
      cloud = created;
    }
    return created;
  }

  /**
   * The endpoint as it was configured, a name or a URL. It is also the section of {@code ovh.conf}.
   */
  public String endpoint() {
    return context.endpointName();
  }

  HttpEngine engine() {
    return engine;
  }

  /** Closes all connections, including those of {@link #withEndpoint}. */
  @Override
  public void close() {
    engine.close();
    otherEndpoints.close();
  }

  @Override
  public String toString() {
    return "Ovh[" + engine.endpoint() + "]";
  }
}
