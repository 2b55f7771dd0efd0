package io.github.polycloud.legacy;

import io.github.polycloud.Cloud;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.NetrcFile;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.JsonCodec;
import io.github.polycloud.legacy.internal.LegacyAccount;
import io.github.polycloud.legacy.internal.LegacyAddOns;
import io.github.polycloud.legacy.internal.LegacyApps;
import io.github.polycloud.legacy.internal.LegacyAuthenticator;
import io.github.polycloud.legacy.internal.LegacyCollaborators;
import io.github.polycloud.legacy.internal.LegacyConfigVars;
import io.github.polycloud.legacy.internal.LegacyDialect;
import io.github.polycloud.legacy.internal.LegacyDomains;
import io.github.polycloud.legacy.internal.LegacyLogs;
import io.github.polycloud.legacy.internal.LegacyOneOffs;
import io.github.polycloud.legacy.internal.LegacyProcesses;
import io.github.polycloud.legacy.internal.LegacyReleases;
import io.github.polycloud.legacy.internal.LegacySshKeys;
import io.github.polycloud.ops.Account;
import io.github.polycloud.ops.AddOns;
import io.github.polycloud.ops.Apps;
import io.github.polycloud.ops.Collaborators;
import io.github.polycloud.ops.ConfigVars;
import io.github.polycloud.ops.Domains;
import io.github.polycloud.ops.Logs;
import io.github.polycloud.ops.OneOffs;
import io.github.polycloud.ops.Processes;
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
 * The plugin for Heroku's API of 2008 to 2013, id {@code heroku-legacy}: XML, forms and text.
 *
 * <p>Credentials are those of {@code heroku}; {@code token} may as well be the password of the
 * account. A rake task runs while its call waits: give {@code timeouts} that outlast it.
 */
public final class LegacyProvider implements CloudProvider {
  private static final ProviderInfo INFO =
      new ProviderInfo(
          "heroku-legacy",
          "Heroku legacy v2",
          "io.github.polycloud:polycloud-provider-legacy-v2",
          Map.of("heroku", "https://api.heroku.com"),
          "HEROKU_LEGACY_URL",
          List.of(
              CredentialKey.secret("token", "HEROKU_API_KEY"),
              CredentialKey.optional("email", "HEROKU_EMAIL")),
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
              Capability.ADD_ONS));

  /** Made by {@code ServiceLoader}, or by hand for {@code Clouds.connection}. */
  public LegacyProvider() {}

  @Override
  public ProviderInfo info() {
    return INFO;
  }

  @Override
  public Cloud connect(ProviderContext context) {
    CallEngine engine =
        context
            .engine()
            .authenticator(LegacyAuthenticator.of(context.credentials()))
            .dialect(new LegacyDialect())
            .header("X-Heroku-API-Version", "2")
            .header("Accept", "application/json")
            .pathSigns(HerokuLegacy.PATH_SIGNS)
            .build();
    HerokuLegacy legacy = new HerokuLegacy(engine);
    return AssembledCloud.of(INFO, engine, JsonCodec.snakeCase())
        .with(Account.class, new LegacyAccount(legacy::users))
        .with(SshKeys.class, new LegacySshKeys(legacy::keys))
        .with(Apps.class, new LegacyApps(legacy::apps, engine.timing()))
        .with(ConfigVars.class, new LegacyConfigVars(legacy::configVars))
        .with(Domains.class, new LegacyDomains(legacy::domains))
        .with(Releases.class, new LegacyReleases(legacy::releases))
        .with(Processes.class, new LegacyProcesses(legacy::processes))
        .with(OneOffs.class, new LegacyOneOffs(legacy::rake, legacy::processes, engine))
        .with(Logs.class, new LegacyLogs(legacy::logs, engine))
        .with(Collaborators.class, new LegacyCollaborators(legacy::collaborators))
        .with(AddOns.class, new LegacyAddOns(legacy::addOns))
        .build(legacy);
  }
}
