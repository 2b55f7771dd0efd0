package io.github.polycloud.heroku;

import io.github.polycloud.Cloud;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.NetrcFile;
import io.github.polycloud.auth.SettingKey;
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
import io.github.polycloud.ops.Capability;
import io.github.polycloud.spi.AssembledCloud;
import io.github.polycloud.spi.Capabilities;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderContext;

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
 * travel as HTTP Basic, without one as a bearer token; the setting {@code scheme} ({@code
 * HEROKU_AUTH_SCHEME}) chooses {@code basic} or {@code bearer} by hand.
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
  private static final Capabilities<Heroku> CAPABILITIES =
      Capabilities.<Heroku>builder()
          .add(Capability.ACCOUNT, heroku -> new HerokuAccount(heroku::accounts))
          .add(Capability.SSH_KEYS, heroku -> new HerokuSshKeys(heroku::keys))
          .add(Capability.APPS, heroku -> new HerokuApps(heroku::apps))
          .add(Capability.CONFIG_VARS, heroku -> new HerokuConfigVars(heroku::configVars))
          .add(Capability.DOMAINS, heroku -> new HerokuDomains(heroku::domains))
          .add(Capability.RELEASES, heroku -> new HerokuReleases(heroku::releases))
          .add(Capability.PROCESSES, heroku -> new HerokuProcesses(heroku::dynos))
          .add(Capability.ONE_OFFS, heroku -> new HerokuOneOffs(heroku::oneOffs))
          .add(Capability.LOGS, heroku -> new HerokuLogs(heroku::logs))
          .add(Capability.COLLABORATORS, heroku -> new HerokuCollaborators(heroku::collaborators))
          .add(Capability.DEPLOYMENTS, heroku -> new HerokuDeployments(heroku::deploys, heroku::builds, heroku::releases))
          .add(Capability.ADD_ONS, heroku -> new HerokuAddOns(heroku::addOnCatalog, heroku::addOns))
          .add(Capability.REGIONS, heroku -> new HerokuRegions(heroku::platform))
          .add(Capability.INVOICES, heroku -> new HerokuInvoices(heroku::billing))
          .build();

  private static final ProviderInfo INFO =
      ProviderInfo.builder("heroku")
          .name("Heroku Platform API v3")
          .artifact("io.github.polycloud:polycloud-provider-heroku")
          .endpoint("heroku", "https://api.heroku.com")
          .endpointEnvironmentVariable("HEROKU_API_URL")
          .credential(
              CredentialKey.secret("token", "HEROKU_API_KEY"),
              CredentialKey.optional("email", "HEROKU_EMAIL"),
              CredentialKey.optionalSecret("refresh_token", "HEROKU_REFRESH_TOKEN"),
              CredentialKey.optionalSecret("client_secret", "HEROKU_CLIENT_SECRET"))
          .credentialFile(new NetrcFile("email", "token"))
          .setting(SettingKey.optional("scheme", "HEROKU_AUTH_SCHEME"))
          .capabilities(CAPABILITIES.declared())
          .build();

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
        .capabilities(CAPABILITIES, heroku)
        .build(heroku);
  }
}
