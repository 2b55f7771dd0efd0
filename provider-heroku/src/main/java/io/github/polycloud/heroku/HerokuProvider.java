package io.github.polycloud.heroku;

import io.github.polycloud.Cloud;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.NetrcFile;
import io.github.polycloud.heroku.internal.HerokuAccount;
import io.github.polycloud.heroku.internal.HerokuApps;
import io.github.polycloud.heroku.internal.HerokuAuthenticator;
import io.github.polycloud.heroku.internal.HerokuCollaborators;
import io.github.polycloud.heroku.internal.HerokuConfigVars;
import io.github.polycloud.heroku.internal.HerokuDialect;
import io.github.polycloud.heroku.internal.HerokuDomains;
import io.github.polycloud.heroku.internal.HerokuLogs;
import io.github.polycloud.heroku.internal.HerokuOneOffs;
import io.github.polycloud.heroku.internal.HerokuProcesses;
import io.github.polycloud.heroku.internal.HerokuRegions;
import io.github.polycloud.heroku.internal.HerokuReleases;
import io.github.polycloud.heroku.internal.HerokuSshKeys;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.ops.Account;
import io.github.polycloud.ops.Apps;
import io.github.polycloud.ops.Collaborators;
import io.github.polycloud.ops.ConfigVars;
import io.github.polycloud.ops.Domains;
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
 * <p>Credentials: {@code token} ({@code HEROKU_API_KEY}), optionally {@code email} ({@code
 * HEROKU_EMAIL}), or an entry of {@code ~/.netrc} for the host of the endpoint. With an email they
 * travel as HTTP Basic, without one as a bearer token; {@code scheme} ({@code HEROKU_AUTH_SCHEME})
 * chooses {@code basic} or {@code bearer} by hand.
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
              CredentialKey.optional("scheme", "HEROKU_AUTH_SCHEME")),
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
              Capability.REGIONS));

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
            .authenticator(HerokuAuthenticator.of(context.credentials()))
            .dialect(new HerokuDialect())
            .header("Accept", "application/vnd.heroku+json; version=3")
            .build();
    Heroku heroku = new Heroku(engine);
    return AssembledCloud.of(INFO, engine, Heroku.CODEC)
        .with(Account.class, new HerokuAccount(heroku))
        .with(SshKeys.class, new HerokuSshKeys(heroku))
        .with(Apps.class, new HerokuApps(heroku))
        .with(ConfigVars.class, new HerokuConfigVars(heroku))
        .with(Domains.class, new HerokuDomains(heroku))
        .with(Releases.class, new HerokuReleases(heroku))
        .with(Processes.class, new HerokuProcesses(heroku))
        .with(OneOffs.class, new HerokuOneOffs(heroku))
        .with(Logs.class, new HerokuLogs(heroku))
        .with(Collaborators.class, new HerokuCollaborators(heroku))
        .with(Regions.class, new HerokuRegions(heroku))
        .build(heroku);
  }
}
