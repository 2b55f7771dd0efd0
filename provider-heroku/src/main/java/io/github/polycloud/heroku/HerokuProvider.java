package io.github.polycloud.heroku;

import io.github.polycloud.Cloud;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.NetrcFile;
import io.github.polycloud.heroku.internal.HerokuAccount;
import io.github.polycloud.heroku.internal.HerokuAddOns;
import io.github.polycloud.heroku.internal.HerokuApps;
import io.github.polycloud.heroku.internal.HerokuAuthenticator;
import io.github.polycloud.heroku.internal.HerokuCollaborators;
import io.github.polycloud.heroku.internal.HerokuConfigVars;
import io.github.polycloud.heroku.internal.HerokuDeployments;
import io.github.polycloud.heroku.internal.HerokuDialect;
import io.github.polycloud.heroku.internal.HerokuDomains;
import io.github.polycloud.heroku.internal.HerokuInvoices;
import io.github.polycloud.heroku.internal.HerokuLogs;
import io.github.polycloud.heroku.internal.HerokuOneOffs;
import io.github.polycloud.heroku.internal.HerokuProcesses;
import io.github.polycloud.heroku.internal.HerokuRegions;
import io.github.polycloud.heroku.internal.HerokuReleases;
import io.github.polycloud.heroku.internal.HerokuSshKeys;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.ops.Account;
import io.github.polycloud.ops.AddOns;
import io.github.polycloud.ops.Apps;
import io.github.polycloud.ops.Collaborators;
import io.github.polycloud.ops.ConfigVars;
import io.github.polycloud.ops.Deployments;
import io.github.polycloud.ops.Domains;
import io.github.polycloud.ops.Invoices;
import io.github.polycloud.ops.Logs;
import io.github.polycloud.ops.OneOffs;
import io.github.polycloud.ops.Processes;
import io.github.polycloud.ops.Regions;
import io.github.polycloud.ops.Releases;
import io.github.polycloud.ops.SshKeys;
import io.github.polycloud.spi.AssembledCloud;
import io.github.polycloud.spi.Capability;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderContext;
import io.github.polycloud.spi.ProviderInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * The plugin for Heroku's Platform API v3, id {@code heroku}.
 *
 * <pre>{@code
 * try (Cloud cloud = Clouds.connection("heroku").credential("token", "HRKU-...").connect()) {
 *   cloud.apps().list().forEach(app -> System.out.println(app.name()));
 *   Heroku heroku = cloud.unwrap(Heroku.class);
 * }
 * }</pre>
 *
 * <p>Credentials: {@code token} ({@code HEROKU_API_KEY}), optionally {@code email} ({@code
 * HEROKU_EMAIL}), or an entry of {@code ~/.netrc} for the host of the endpoint. With an email they
 * travel as HTTP Basic, without one as a bearer token; {@code scheme} ({@code HEROKU_AUTH_SCHEME})
 * chooses {@code basic} or {@code bearer} by hand.
 *
 * <p>With {@code refresh_token} ({@code HEROKU_REFRESH_TOKEN}) and {@code client_secret} ({@code
 * HEROKU_CLIENT_SECRET}) a token that expired is refreshed: once, whoever needs it meanwhile waits,
 * and {@link io.github.polycloud.CloudBuilder#onRenewal} is told the new tokens. A refresh token
 * counts only where the token comes from too (arguments or environment), for tokens of two places
 * may be of two accounts. {@link io.github.polycloud.heroku.login.HerokuLogin} gets the first ones.
 *
 * <p>The service counts calls by account and says with each answer how many are left. To slow down
 * before it refuses, let the connection follow that number:
 *
 * <pre>{@code
 * Cloud cloud =
 *     Clouds.connection("heroku").rateBudget(InProcessBudget.following(4500)).connect();
 * }</pre>
 */
public final class HerokuProvider implements CloudProvider {
  private static final ProviderInfo INFO =
      new ProviderInfo(
          "heroku",
          "Heroku Platform API v3",
          "io.github.polycloud:polycloud-provider-heroku",
          Map.of("heroku", "https://api.heroku.com"),
          "HEROKU_API_URL",
          List.of(
              CredentialKey.secret("token", "HEROKU_API_KEY"),
              CredentialKey.optional("email", "HEROKU_EMAIL"),
              CredentialKey.optional("scheme", "HEROKU_AUTH_SCHEME"),
              CredentialKey.optionalSecret("refresh_token", "HEROKU_REFRESH_TOKEN"),
              CredentialKey.optionalSecret("client_secret", "HEROKU_CLIENT_SECRET")),
          List.of(new NetrcFile("email", "token")),
          EnumSet.of(
              Capability.ACCOUNT,
              Capability.SSH_KEYS,
              Capability.APPS,
              Capability.CONFIG_VARS,
              Capability.DOMAINS,
              Capability.RELEASES,
              Capability.PROCESSES,
              Capability.ONE_OFFS,
              Capability.LOGS,
              Capability.COLLABORATORS,
              Capability.DEPLOYMENTS,
              Capability.ADD_ONS,
              Capability.REGIONS,
              Capability.INVOICES));

  /** Made by {@code ServiceLoader}, or by hand for {@code Clouds.connection}. */
  public HerokuProvider() {}

  @Override
  public ProviderInfo info() {
    return INFO;
  }

  @Override
  public Cloud connect(ProviderContext context) {
    CallEngine engine =
        context
            .engine()
            .authenticator(HerokuAuthenticator.of(context))
            .dialect(new HerokuDialect())
            .header("Accept", HerokuDialect.ACCEPT)
            .build();
    Heroku heroku = new Heroku(engine);
    return AssembledCloud.of(INFO, engine, Heroku.CODEC)
        .with(Account.class, new HerokuAccount(heroku::accounts))
        .with(SshKeys.class, new HerokuSshKeys(heroku::keys))
        .with(Apps.class, new HerokuApps(heroku::apps))
        .with(ConfigVars.class, new HerokuConfigVars(heroku::configVars))
        .with(Domains.class, new HerokuDomains(heroku::domains))
        .with(Releases.class, new HerokuReleases(heroku::releases))
        .with(Processes.class, new HerokuProcesses(heroku::dynos))
        .with(OneOffs.class, new HerokuOneOffs(heroku::oneOffs))
        .with(Logs.class, new HerokuLogs(heroku::logs))
        .with(Collaborators.class, new HerokuCollaborators(heroku::collaborators))
        .with(
            Deployments.class,
            new HerokuDeployments(heroku::deploys, heroku::builds, heroku::releases))
        .with(AddOns.class, new HerokuAddOns(heroku::addOnCatalog, heroku::addOns))
        .with(Regions.class, new HerokuRegions(heroku::platform))
        .with(Invoices.class, new HerokuInvoices(heroku::billing))
        .build(heroku);
  }
}
