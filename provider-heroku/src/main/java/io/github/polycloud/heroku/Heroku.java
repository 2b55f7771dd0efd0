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
 * The native client: each operation of the Platform API under its own name.
 *
 * <pre>{@code
 * Heroku heroku = cloud.unwrap(Heroku.class);
 * heroku.dynos().restartAll("shop");
 * List<Release> newest = heroku.releases().list("shop", ListRange.newest("version", 10)).first(10);
 * }</pre>
 */
public final class Heroku implements ApiFactory {
  public static final JsonCodec CODEC = JsonCodec.snakeCase();

  private final HttpEngine engine;
  private final CallOptions options;
  private final AtomicReference<ResponseMetadata> last;
  private final Consumer<ResponseMetadata> seen;
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

  Heroku(HttpEngine engine) {
    this(engine, CallOptions.none(), new AtomicReference<>(), info -> {});
  }

  private Heroku(
      HttpEngine engine,
      CallOptions options,
      AtomicReference<ResponseMetadata> last,
      Consumer<ResponseMetadata> seen) {
    this.engine = engine;
    this.options = options;
    this.last = last;
    this.seen = seen;
  }

  /** Accounts, their preferences, and the rate limit. */
  public Accounts accounts() {
    return api(Accounts.class);
  }

  /** SSH keys. */
  public Keys keys() {
    return api(Keys.class);
  }

  /** Bills and credits. */
  public Billing billing() {
    return api(Billing.class);
  }

  /** Apps, their features, transfers and set-ups. */
  public Apps apps() {
    return api(Apps.class);
  }

  /** Collaborators. */
  public Collaborators collaborators() {
    return api(Collaborators.class);
  }

  /** Config vars. */
  public ConfigVars configVars() {
    return api(ConfigVars.class);
  }

  /** Dynos, their sizes, and the formation they come from. */
  public Dynos dynos() {
    return api(Dynos.class);
  }

  /** Sources, builds and buildpacks. */
  public Builds builds() {
    return api(Builds.class);
  }

  /** Releases, slugs and OCI images. */
  public Releases releases() {
    return api(Releases.class);
  }

  /** Domains and their certificates. */
  public Domains domains() {
    return api(Domains.class);
  }

  /**
   * Certificates on addresses of their own.
   *
   * @deprecated the service retired them; see {@link #domains()}
   */
  @Deprecated
  public SslEndpoints sslEndpoints() {
    return api(SslEndpoints.class);
  }

  /** Regions, stacks and generations. */
  public Platform platform() {
    return api(Platform.class);
  }

  /** Pipelines, and how code moves through them. */
  public Pipelines pipelines() {
    return api(Pipelines.class);
  }

  /** Apps that live as long as a branch is under review. */
  public ReviewApps reviewApps() {
    return api(ReviewApps.class);
  }

  /** Test runs of Heroku CI. */
  public Ci ci() {
    return api(Ci.class);
  }

  /** Private spaces. */
  public Spaces spaces() {
    return api(Spaces.class);
  }

  /** Inbound rules, peerings and VPN connections of private spaces. */
  public SpaceNetworking spaceNetworking() {
    return api(SpaceNetworking.class);
  }

  /** Teams, and who is in them. */
  public Teams teams() {
    return api(Teams.class);
  }

  /** Apps of teams. */
  public TeamApps teamApps() {
    return api(TeamApps.class);
  }

  /** Bills and usage of teams. */
  public TeamBilling teamBilling() {
    return api(TeamBilling.class);
  }

  /** Enterprise accounts. */
  public EnterpriseAccounts enterpriseAccounts() {
    return api(EnterpriseAccounts.class);
  }

  /**
   * Teams by their old paths.
   *
   * @deprecated {@link #teams()} and {@link #teamApps()} have all of this
   */
  @Deprecated
  public Organizations organizations() {
    return api(Organizations.class);
  }

  /** Log drains. */
  public LogDrains logDrains() {
    return api(LogDrains.class);
  }

  /** The log sessions that {@link #logs()} reads from. */
  public LogSessions logSessions() {
    return api(LogSessions.class);
  }

  /** The logs of apps, fetched and followed. */
  public AppLogs logs() {
    return new AppLogs(logSessions(), engine);
  }

  /** Commands that run once, each in a dyno of its own. */
  public OneOffDynos oneOffs() {
    return new OneOffDynos(dynos(), engine);
  }

  /** Telemetry drains. */
  public Telemetry telemetry() {
    return api(Telemetry.class);
  }

  /** Add-ons and their attachments. */
  public AddOns addOns() {
    return api(AddOns.class);
  }

  /** Services of the add-on catalog, their plans and regions. */
  public AddOnCatalog addOnCatalog() {
    return api(AddOnCatalog.class);
  }

  /** Webhooks of add-ons. */
  public AddOnWebhooks addOnWebhooks() {
    return api(AddOnWebhooks.class);
  }

  /** Webhooks of apps. */
  public AppWebhooks appWebhooks() {
    return api(AppWebhooks.class);
  }

  /** OAuth authorizations, clients and tokens. */
  public OAuth oauth() {
    return api(OAuth.class);
  }

  /** Deploys source code and waits until it runs. */
  public SourceDeployer sourceDeployer() {
    return new SourceDeployer(this, engine);
  }

  /** Deploys code that was built elsewhere. */
  public Slugs slugs() {
    return new Slugs(this, engine);
  }

  /** Promotes code along a pipeline. */
  public Promotions promotions() {
    return new Promotions(this, engine);
  }

  /** Sets up apps from a source with an {@code app.json}. */
  public AppSetups appSetups() {
    return new AppSetups(this, engine);
  }

  /** Waits for what goes on behind an answer. */
  public HerokuWaiters waiters() {
    return new HerokuWaiters(this, engine.timeSource());
  }

  /** The names of the account's features that are on. */
  public Set<String> enabledFeatures() {
    return accounts().features().stream()
        .filter(Feature::enabled)
        .map(Feature::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Answers a {@link io.github.polycloud.error.TwoFactorRequiredException} that names an app: the
   * calls on it need no code for a while.
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
   * @param code a code of the user's second factor, which is used up
   */
  public void preauthorize(String app, String code) {
    apps().preauthorize(app, code);
  }

  /**
   * A client of your own Feign interface over any path of the API, with authentication, repeats,
   * errors and pages as everywhere:
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
    ApiClientOptions extras =
        new ApiClientOptions(
            options.headers(),
            response -> note(new ResponseMetadata(response.status(), response.headers())));
    return engine.api(type, CODEC, RangePagination.RULE, extras);
  }

  private void note(ResponseMetadata info) {
    last.set(info);
    seen.accept(info);
  }

  /**
   * The same client on the same connection, with something more to each call:
   *
   * <pre>{@code
   * heroku.with(CallOptions.none().twoFactor("123456")).apps().delete("shop");
   * }</pre>
   */
  public Heroku withOptions(CallOptions more) {
    return new Heroku(engine, options.merge(more), last, seen);
  }

  /**
   * Makes a call and gives its result together with request id, ETag and rate limit:
   *
   * <pre>{@code
   * Response<App> shop = heroku.response(client -> client.apps().get("shop"));
   * String etag = shop.info().etag().orElseThrow();
   * heroku.with(CallOptions.none().ifMatch(etag)).apps().update("shop", change);
   * }</pre>
   *
   * @param call makes one call on the client that it is given; of several the last one counts, and
   *     a list must be walked inside
   * @throws IllegalStateException when it makes none
   */
  public <T> Response<T> withResponse(Function<Heroku, T> call) {
    AtomicReference<ResponseMetadata> info = new AtomicReference<>();
    T value = call.apply(new Heroku(engine, options, last, info::set));
    if (info.get() == null) {
      throw new IllegalStateException("no call was made, or a list was not walked");
    }
    return new Response<>(value, info.get());
  }

  /** What the last answer of this connection said that was no error; its views share it. */
  public Optional<ResponseMetadata> lastResponse() {
    return Optional.ofNullable(last.get());
  }

  @Override
  public String toString() {
    return "Heroku[" + engine.endpoint() + "]";
  }
}
