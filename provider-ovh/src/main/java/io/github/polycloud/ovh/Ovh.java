package io.github.polycloud.ovh;

import io.github.polycloud.RawAnswer;
import io.github.polycloud.RawCalls;
import io.github.polycloud.RawRequest;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.CallEngine;
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
import io.github.polycloud.ovh.internal.Answered;
import io.github.polycloud.ovh.model.auth.ConsumerKey;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.ovh.model.auth.Credential;
import io.github.polycloud.ovh.task.Tasks;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The native client: operations under OVH's own names, and signed calls on any path.
 *
 * <pre>{@code
 * Ovh ovh = cloud.unwrap(Ovh.class);
 * ovh.dedicatedServers().setBurst("ns1.example", ServerBurst.of(BurstStatus.ACTIVE));
 * Map<?, ?> zone = ovh.get("/domain/zone/example.org").as(Map.class).orElseThrow();
 * ovh.get("/v2/iam/policy");
 * }</pre>
 */
public final class Ovh {
  static final JsonCodec CODEC = JsonCodec.plain();

  private final CallEngine engine;
  private final String endpointName;
  private final RawCalls raw;
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

  Ovh(CallEngine engine, String endpointName) {
    this.engine = engine;
    this.endpointName = endpointName;
    this.raw = engine.raw(CODEC);
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
   */
  public <T> T api(Class<T> type) {
    return type.cast(apis.computeIfAbsent(type, t -> engine.api(type, CODEC)));
  }

  /** GET of a path with its query, sent as it is. {@code /v1/} and {@code /v2/} choose a branch. */
  public RawAnswer get(String path) {
    return raw.get(path);
  }

  /** POST of a value that is written as JSON. */
  public RawAnswer post(String path, Object body) {
    return raw.post(path, body);
  }

  /** PUT of a value that is written as JSON. */
  public RawAnswer put(String path, Object body) {
    return raw.put(path, body);
  }

  /** DELETE of a path. */
  public RawAnswer delete(String path) {
    return raw.delete(path);
  }

  /** Any request: with query parameters, without a body, without a signature. */
  public RawAnswer send(RawRequest request) {
    return raw.send(request);
  }

  /**
   * Asks for a consumer key. The key is of use once the owner of the account has opened its
   * validation URL, logged in and accepted; then connect anew with it:
   *
   * <pre>{@code
   * ConsumerKey key =
   *     ovh.requestConsumerKey(ConsumerKeyRequest.create().readOnlyRecursive("/dedicated/server"));
   * System.out.println("Please open " + key.validationUrl());
   * // later
   * Clouds.connection("ovh").credential("consumer_key", key.consumerKey().reveal()).connect();
   * }</pre>
   *
   * @throws CloudException of kind {@code INVALID_REQUEST}, before anything is sent, when the
   *     request has no rule
   */
  public ConsumerKey requestConsumerKey(ConsumerKeyRequest request) {
    if (request.accessRules().isEmpty()) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST,
          "a consumer key needs at least one access rule, for example readOnly(\"/me\")");
    }
    return auth().requestCredential(request);
  }

  /**
   * State, rules and expiration of the consumer key in use. A key may ask about itself while it
   * waits for validation and after it was refused.
   *
   * @throws CloudException of kind {@code AUTHENTICATION} and code {@code INVALID_CREDENTIAL} from
   *     a service that refuses every call of a key that is not validated
   */
  public Credential currentCredential() {
    Credential credential = auth().currentCredential();
    Answered.with(credential.status(), "status");
    return credential;
  }

  /** The endpoint as it was asked for, a name or a URL: the section of {@code ovh.conf}. */
  public String endpoint() {
    return endpointName;
  }

  @Override
  public String toString() {
    return "Ovh[" + engine.endpoint() + "]";
  }
}
