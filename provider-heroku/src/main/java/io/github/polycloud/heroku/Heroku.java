package io.github.polycloud.heroku;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.heroku.api.Accounts;
import io.github.polycloud.heroku.api.AddOnCatalog;
import io.github.polycloud.heroku.api.AddOnWebhooks;
import io.github.polycloud.heroku.api.AddOns;
import io.github.polycloud.heroku.api.ApiFactory;
import io.github.polycloud.heroku.api.AppWebhooks;
import io.github.polycloud.heroku.api.Apps;
import io.github.polycloud.heroku.api.Billing;
import io.github.polycloud.heroku.api.Builds;
import io.github.polycloud.heroku.api.Ci;
import io.github.polycloud.heroku.api.Collaborators;
import io.github.polycloud.heroku.api.ConfigVars;
import io.github.polycloud.heroku.api.Domains;
import io.github.polycloud.heroku.api.Dynos;
import io.github.polycloud.heroku.api.EnterpriseAccounts;
import io.github.polycloud.heroku.api.Keys;
import io.github.polycloud.heroku.api.LogDrains;
import io.github.polycloud.heroku.api.LogSessions;
import io.github.polycloud.heroku.api.OAuth;
import io.github.polycloud.heroku.api.Organizations;
import io.github.polycloud.heroku.api.Pipelines;
import io.github.polycloud.heroku.api.Platform;
import io.github.polycloud.heroku.api.Releases;
import io.github.polycloud.heroku.api.ReviewApps;
import io.github.polycloud.heroku.api.SpaceNetworking;
import io.github.polycloud.heroku.api.Spaces;
import io.github.polycloud.heroku.api.SslEndpoints;
import io.github.polycloud.heroku.api.TeamApps;
import io.github.polycloud.heroku.api.TeamBilling;
import io.github.polycloud.heroku.api.Teams;
import io.github.polycloud.heroku.api.Telemetry;
import io.github.polycloud.heroku.deploy.AppSetups;
import io.github.polycloud.heroku.deploy.Promotions;
import io.github.polycloud.heroku.deploy.Slugs;
import io.github.polycloud.heroku.deploy.SourceDeployer;
import io.github.polycloud.heroku.internal.protocol.RangePagination;
import io.github.polycloud.heroku.logs.AppLogs;
import io.github.polycloud.heroku.model.Feature;
import io.github.polycloud.heroku.oneoff.OneOffDynos;
import io.github.polycloud.heroku.waiter.HerokuWaiters;
import io.github.polycloud.http.ApiClientOptions;
import io.github.polycloud.http.json.JsonCodec;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The native client of the Platform API: the operations by resource group, and workflows such as
 * deployments, one-off dynos, logs and waiters. Thread-safe.
 *
 * <pre>{@code
 * Heroku heroku = cloud.unwrap(Heroku.class);
 * heroku.dynos().restartAll("shop");
 * List<Release> newest = heroku.releases().list("shop", ListRange.newest("version", 10)).first(10);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Heroku implements ApiFactory {
  /** The JSON codec of the Platform API: snake case field names. */
  public static final JsonCodec CODEC = JsonCodec.snakeCase();

  private final HttpEngine engine;
  private final CallOptions options;
  private final AtomicReference<ResponseMetadata> last;
  private final Consumer<ResponseMetadata> onResponse;
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

  Heroku(HttpEngine engine) {
    this(engine, CallOptions.none(), new AtomicReference<>(), metadata -> {});
  }

  private Heroku(
      HttpEngine engine,
      CallOptions options,
      AtomicReference<ResponseMetadata> last,
      Consumer<ResponseMetadata> onResponse) {
    this.engine = engine;
    this.options = options;
    this.last = last;
    this.onResponse = onResponse;
  }

  /** The account, its preferences and its rate limit: {@code /account}, {@code /users}. */
  public Accounts accounts() {
    return api(Accounts.class);
  }

  /** SSH keys: {@code /account/keys}. */
  public Keys keys() {
    return api(Keys.class);
  }

  /** Invoices and credits of the account: {@code /account/invoices}, {@code /account/credits}. */
  public Billing billing() {
    return api(Billing.class);
  }

  /** Apps, their features, transfers and setups: {@code /apps}, {@code /app-setups}. */
  public Apps apps() {
    return api(Apps.class);
  }

  /** Collaborators of apps: {@code /apps/{app}/collaborators}. */
  public Collaborators collaborators() {
    return api(Collaborators.class);
  }

  /** Config vars of apps: {@code /apps/{app}/config-vars}. */
  public ConfigVars configVars() {
    return api(ConfigVars.class);
  }

  /**
   * Dynos, dyno sizes and the formation: {@code /apps/{app}/dynos}, {@code /apps/{app}/formation}.
   */
  public Dynos dynos() {
    return api(Dynos.class);
  }

  /** Sources, builds and buildpacks: {@code /apps/{app}/builds}, {@code /sources}. */
  public Builds builds() {
    return api(Builds.class);
  }

  /** Releases, slugs and OCI images: {@code /apps/{app}/releases}, {@code /apps/{app}/slugs}. */
  public Releases releases() {
    return api(Releases.class);
  }

  /** Domains and SNI endpoints of apps: {@code /apps/{app}/domains}. */
  public Domains domains() {
    return api(Domains.class);
  }

  /**
   * Legacy SSL endpoints: {@code /apps/{app}/ssl-endpoints}.
   *
   * @deprecated retired by the service; use {@link #domains()}
   */
  @Deprecated
  public SslEndpoints sslEndpoints() {
    return api(SslEndpoints.class);
  }

  /** Regions, stacks and generations: {@code /regions}, {@code /stacks}, {@code /generations}. */
  public Platform platform() {
    return api(Platform.class);
  }

  /** Pipelines, couplings and promotions: {@code /pipelines}. */
  public Pipelines pipelines() {
    return api(Pipelines.class);
  }

  /** Review apps: {@code /review-apps}. */
  public ReviewApps reviewApps() {
    return api(ReviewApps.class);
  }

  /** Test runs of Heroku CI: {@code /test-runs}. */
  public Ci ci() {
    return api(Ci.class);
  }

  /** Private spaces and their members: {@code /spaces}. */
  public Spaces spaces() {
    return api(Spaces.class);
  }

  /** Inbound rules, peerings and VPN connections of private spaces. */
  public SpaceNetworking spaceNetworking() {
    return api(SpaceNetworking.class);
  }

  /** Teams, members, invitations and identity providers: {@code /teams}. */
  public Teams teams() {
    return api(Teams.class);
  }

  /** Apps of teams and their collaborators: {@code /teams/apps}. */
  public TeamApps teamApps() {
    return api(TeamApps.class);
  }

  /** Invoices and usage of teams: {@code /teams/{team}/invoices}, {@code /teams/{team}/usage}. */
  public TeamBilling teamBilling() {
    return api(TeamBilling.class);
  }

  /** Enterprise accounts: members, usage and audit trail: {@code /enterprise-accounts}. */
  public EnterpriseAccounts enterpriseAccounts() {
    return api(EnterpriseAccounts.class);
  }

  /**
   * Teams by their former paths: {@code /organizations}.
   *
   * @deprecated use {@link #teams()} and {@link #teamApps()}
   */
  @Deprecated
  public Organizations organizations() {
    return api(Organizations.class);
  }

  /** Log drains of apps: {@code /apps/{app}/log-drains}. */
  public LogDrains logDrains() {
    return api(LogDrains.class);
  }

  /** Log sessions, the API that {@link #logs()} builds on: {@code /apps/{app}/log-sessions}. */
  public LogSessions logSessions() {
    return api(LogSessions.class);
  }

  /** Fetches and tails the logs of apps. */
  public AppLogs logs() {
    return new AppLogs(logSessions(), engine);
  }

  /** Runs commands in one-off dynos. */
  public OneOffDynos oneOffs() {
    return new OneOffDynos(dynos(), engine);
  }

  /** Telemetry drains: {@code /telemetry-drains}. */
  public Telemetry telemetry() {
    return api(Telemetry.class);
  }

  /** Add-ons and their attachments: {@code /addons}, {@code /addon-attachments}. */
  public AddOns addOns() {
    return api(AddOns.class);
  }

  /** The add-on catalog: {@code /addon-services}, {@code /plans}. */
  public AddOnCatalog addOnCatalog() {
    return api(AddOnCatalog.class);
  }

  /** Webhooks of add-ons: {@code /addons/{addon}/webhooks}. */
  public AddOnWebhooks addOnWebhooks() {
    return api(AddOnWebhooks.class);
  }

  /** Webhooks of apps: {@code /apps/{app}/webhooks}. */
  public AppWebhooks appWebhooks() {
    return api(AppWebhooks.class);
  }

  /** OAuth authorizations, clients and tokens: {@code /oauth}. */
  public OAuth oauth() {
    return api(OAuth.class);
  }

  /** Deploys source code and waits for its release. */
  public SourceDeployer sourceDeployer() {
    return new SourceDeployer(this, engine);
  }

  /** Releases code that was built elsewhere, as a slug. */
  public Slugs slugs() {
    return new Slugs(this, engine);
  }

  /** Promotes releases within a pipeline. */
  public Promotions promotions() {
    return new Promotions(this, engine);
  }

  /** Sets up apps from a source with an {@code app.json}. */
  public AppSetups appSetups() {
    return new AppSetups(this, engine);
  }

  /** Waiters for asynchronous operations: builds, releases, dynos, add-ons and more. */
  public HerokuWaiters waiters() {
    return new HerokuWaiters(this, engine.timeSource());
  }

  /** Lists the names of the account's enabled features, sorted. */
  public Set<String> enabledFeatures() {
    return accounts().features().stream()
        .filter(Feature::enabled)
        .map(Feature::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Pre-authorizes requests on an app with a two-factor code, so that they need none for a short
   * time. Call it when a request fails with a {@link
   * io.github.polycloud.error.TwoFactorRequiredException}, then repeat the request:
   *
   * <pre>{@code
   * try {
   *   heroku.apps().delete("shop");
   * } catch (TwoFactorRequiredException e) {
   *   heroku.preauthorize(e.app().orElse("shop"), askForCode());
   *   heroku.apps().delete("shop");
   * }
   * }</pre>
   *
   * @param app name or id of the app
   * @param code a two-factor code of the user; it cannot be used again
   * @throws io.github.polycloud.error.CloudException of kind {@code UNAUTHENTICATED} if the code is
   *     invalid
   */
  public void preauthorize(String app, String code) {
    apps().preauthorize(app, code);
  }

  /**
   * Creates a client of a custom Feign interface for any path of the API, with the authentication,
   * retries, error mapping and pagination of this connection. Clients are cached by interface:
   *
   * <pre>{@code
   * interface Stacks {
   *   @RequestLine("GET /stacks")
   *   List<Map<String, Object>> list();
   * }
   * heroku.api(Stacks.class).list();
   * }</pre>
   */
  @Override
  public <T> T api(Class<T> type) {
    return type.cast(apis.computeIfAbsent(type, this::client));
  }

  private Object client(Class<?> type) {
    ApiClientOptions clientOptions =
        new ApiClientOptions(
            options.headers(),
            response -> record(new ResponseMetadata(response.status(), response.headers())));
    return engine.api(type, CODEC, RangePagination.RULE, clientOptions);
  }

  private void record(ResponseMetadata metadata) {
    last.set(metadata);
    onResponse.accept(metadata);
  }

  /**
   * Returns a client on the same connection that sends each request with additional options:
   *
   * <pre>{@code
   * heroku.withOptions(CallOptions.none().twoFactor("123456")).apps().delete("shop");
   * }</pre>
   */
  public Heroku withOptions(CallOptions additional) {
    return new Heroku(engine, options.merge(additional), last, onResponse);
  }

  /**
   * Makes a call and returns its result with the metadata of the response, such as request id, ETag
   * and rate limit:
   *
   * <pre>{@code
   * Response<App> shop = heroku.withResponse(client -> client.apps().get("shop"));
   * String etag = shop.metadata().etag().orElseThrow();
   * heroku.withOptions(CallOptions.none().ifMatch(etag)).apps().update("shop", change);
   * }</pre>
   *
   * @param call makes one call with the given client; if it makes several, the metadata is that of
   *     the last one. A list must be iterated inside, because it is lazy
   * @throws IllegalStateException if no call is made
   */
  public <T> Response<T> withResponse(Function<Heroku, T> call) {
    AtomicReference<ResponseMetadata> metadata = new AtomicReference<>();
    T value = call.apply(new Heroku(engine, options, last, metadata::set));
    if (metadata.get() == null) {
      throw new IllegalStateException(
          "no call was made; iterate lists inside the function, because they are lazy");
    }
    return new Response<>(value, metadata.get());
  }

  /**
   * The metadata of the last successful response, shared by all clients of this connection; empty
   * before the first.
   */
  public Optional<ResponseMetadata> lastResponse() {
    return Optional.ofNullable(last.get());
  }

  @Override
  public String toString() {
    return "Heroku[" + engine.endpoint() + "]";
  }
}
