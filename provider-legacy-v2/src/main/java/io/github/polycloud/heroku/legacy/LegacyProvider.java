// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import io.github.polycloud.Cloud;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.NetrcFile;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.heroku.legacy.internal.capability.LegacyAccount;
import io.github.polycloud.heroku.legacy.internal.capability.LegacyAddOns;
import io.github.polycloud.heroku.legacy.internal.capability.LegacyApps;
import io.github.polycloud.heroku.legacy.internal.capability.LegacyCollaborators;
import io.github.polycloud.heroku.legacy.internal.capability.LegacyConfigVars;
import io.github.polycloud.heroku.legacy.internal.capability.LegacyDomains;
import io.github.polycloud.heroku.legacy.internal.capability.LegacyLogs;
import io.github.polycloud.heroku.legacy.internal.capability.LegacyOneOffs;
import io.github.polycloud.heroku.legacy.internal.capability.LegacyProcesses;
import io.github.polycloud.heroku.legacy.internal.capability.LegacyReleases;
import io.github.polycloud.heroku.legacy.internal.capability.LegacySshKeys;
import io.github.polycloud.heroku.legacy.internal.protocol.LegacyAuthenticator;
import io.github.polycloud.heroku.legacy.internal.protocol.LegacyErrorDecoder;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.spi.Capabilities;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderCloud;
import io.github.polycloud.spi.ProviderContext;
import io.github.polycloud.spi.ProviderId;
import java.util.Objects;

/**
 * Provider for Heroku's API of 2008 to 2013, id {@code heroku-legacy}: XML, forms and text.
 *
 * <p>Credentials are those of {@code heroku}; {@code token} may also be the account's password. A
 * call that runs a rake task responds when the task ends: configure {@code timeouts} that are
 * longer than the task.
 *
 * @since 0.1.0
 */
@ProviderId("heroku-legacy")
public final class LegacyProvider implements CloudProvider {
  private static final Capabilities<Client> CAPABILITIES =
      Capabilities.<Client>builder()
          .add(Capability.ACCOUNT, client -> new LegacyAccount(client.legacy()::users))
          .add(Capability.SSH_KEYS, client -> new LegacySshKeys(client.legacy()::keys))
          .add(
              Capability.APPS,
              client -> new LegacyApps(client.legacy()::apps, client.engine().timeSource()))
          .add(Capability.CONFIG_VARS, client -> new LegacyConfigVars(client.legacy()::configVars))
          .add(Capability.DOMAINS, client -> new LegacyDomains(client.legacy()::domains))
          .add(
              Capability.RELEASES,
              client -> new LegacyReleases(client.legacy()::releases, client.legacy()::users))
          .add(Capability.PROCESSES, client -> new LegacyProcesses(client.legacy()::processes))
          .add(Capability.ONE_OFFS, client -> new LegacyOneOffs(client.legacy()::oneOffs))
          .add(Capability.LOGS, client -> new LegacyLogs(client.legacy()::logs, client.engine()))
          .add(
              Capability.COLLABORATORS,
              client ->
                  new LegacyCollaborators(client.legacy()::collaborators, client.legacy()::apps))
          .add(Capability.ADD_ONS, client -> new LegacyAddOns(client.legacy()::addOns))
          .build();

  private static final ProviderInfo INFO =
      ProviderInfo.builder("heroku-legacy")
          .name("Heroku legacy v2")
          .artifact("io.github.polycloud:polycloud-provider-legacy-v2")
          .endpoint("heroku", "https://api.heroku.com")
          // Heroku has retired the API there, and its keys are those of provider heroku.
          .requiresExplicitEndpoint()
          .endpointEnvironmentVariable("HEROKU_LEGACY_URL")
          .credential(
              CredentialKey.secret("token", "HEROKU_API_KEY"),
              CredentialKey.optional("email", "HEROKU_EMAIL"))
          .credentialFile(new NetrcFile("email", "token"))
          .capabilities(CAPABILITIES.declared())
          .build();

  /** The dependencies of the capability adapters. */
  private record Client(HerokuLegacy legacy, HttpEngine engine) {}

  /** Called by {@code ServiceLoader}, or explicitly for {@code Clouds.connection}. */
  public LegacyProvider() {}

  @Override
  public ProviderInfo info() {
    return INFO;
  }

  @Override
  public Cloud connect(ProviderContext context) {
    Objects.requireNonNull(context, "context");
    HttpEngine engine =
        context
            .engine()
            .authenticator(LegacyAuthenticator.of(context.credentials()))
            .errorDecoder(new LegacyErrorDecoder())
            .header("X-Heroku-API-Version", "2")
            .header("Accept", "application/json")
            .unescapedPathCharacters(HerokuLegacy.UNESCAPED_PATH_CHARACTERS)
            .build();
    return new HerokuLegacy(engine, legacy -> neutralView(legacy, engine)).cloud();
  }

  private static Cloud neutralView(HerokuLegacy legacy, HttpEngine engine) {
    return ProviderCloud.of(INFO, engine, JsonCodec.snakeCase())
        .capabilities(CAPABILITIES, new Client(legacy, engine))
        .ping(() -> legacy.users().get())
        .build(legacy);
  }
}
