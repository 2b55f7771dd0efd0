// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import io.github.polycloud.Cloud;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.NetrcFile;
import io.github.polycloud.auth.SettingKey;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.heroku.internal.capability.HerokuAccount;
import io.github.polycloud.heroku.internal.capability.HerokuAddOns;
import io.github.polycloud.heroku.internal.capability.HerokuApps;
import io.github.polycloud.heroku.internal.capability.HerokuCollaborators;
import io.github.polycloud.heroku.internal.capability.HerokuConfigVars;
import io.github.polycloud.heroku.internal.capability.HerokuDeployments;
import io.github.polycloud.heroku.internal.capability.HerokuDomains;
import io.github.polycloud.heroku.internal.capability.HerokuInvoices;
import io.github.polycloud.heroku.internal.capability.HerokuLogs;
import io.github.polycloud.heroku.internal.capability.HerokuOneOffs;
import io.github.polycloud.heroku.internal.capability.HerokuProcesses;
import io.github.polycloud.heroku.internal.capability.HerokuRegions;
import io.github.polycloud.heroku.internal.capability.HerokuReleases;
import io.github.polycloud.heroku.internal.capability.HerokuSshKeyStore;
import io.github.polycloud.heroku.internal.protocol.HerokuAuthenticator;
import io.github.polycloud.heroku.internal.protocol.HerokuErrorDecoder;
import io.github.polycloud.spi.Capabilities;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderCloud;
import io.github.polycloud.spi.ProviderContext;
import io.github.polycloud.spi.ProviderId;
import io.github.polycloud.spi.SshKeyRing;
import java.util.Objects;

/**
 * The provider of Heroku's Platform API v3, id {@code heroku}.
 *
 * <pre>{@code
 * try (Cloud cloud = Clouds.builder("heroku").credential("token", "HRKU-...").connect()) {
 *   cloud.apps().list().forEach(app -> System.out.println(app.name()));
 *   Heroku heroku = cloud.unwrap(Heroku.class);
 * }
 * }</pre>
 *
 * <p>Credentials: {@code token} ({@code HEROKU_API_KEY}), optionally {@code email} ({@code
 * HEROKU_EMAIL}), or an entry of {@code ~/.netrc} for the host of the endpoint. With an email, the
 * token is sent with HTTP Basic authentication, otherwise as a bearer token; the setting {@code
 * scheme} ({@code HEROKU_AUTH_SCHEME}) selects {@code basic} or {@code bearer} explicitly. Instead
 * of a token, {@code email} and {@code password} ({@code HEROKU_PASSWORD}) sign in with the first
 * call, with a {@code two_factor_code} ({@code HEROKU_TWO_FACTOR_CODE}) if the account has a second
 * factor; the token that the service issues is valid for 8 hours.
 *
 * <p>With {@code refresh_token} ({@code HEROKU_REFRESH_TOKEN}) and {@code client_secret} ({@code
 * HEROKU_CLIENT_SECRET}), an expired token is refreshed. Concurrent calls share one refresh, and
 * the listener of {@link io.github.polycloud.CloudBuilder#onCredentialRefresh} is notified of the
 * new tokens. A refresh token is used only if it has the same source as the token (arguments or
 * environment), because tokens of different sources may belong to different accounts. {@link
 * io.github.polycloud.heroku.login.HerokuLogin} obtains the first tokens.
 *
 * <p>The service limits the requests of an account, and reports the remaining quota with each
 * response. To throttle requests before the limit is reached, use a rate limiter that follows the
 * reported quota:
 *
 * <pre>{@code
 * Cloud cloud =
 *     Clouds.builder("heroku").rateLimiter(LocalRateLimiter.adaptive(4500)).connect();
 * }</pre>
 *
 * @since 0.1.0
 */
@ProviderId("heroku")
public final class HerokuProvider implements CloudProvider {
  private static final Capabilities<Heroku> CAPABILITIES =
      Capabilities.<Heroku>builder()
          .add(Capability.ACCOUNT, heroku -> new HerokuAccount(heroku::accounts))
          .add(Capability.SSH_KEYS, heroku -> new SshKeyRing(new HerokuSshKeyStore(heroku::keys)))
          .add(Capability.APPS, heroku -> new HerokuApps(heroku::apps))
          .add(Capability.CONFIG_VARS, heroku -> new HerokuConfigVars(heroku::configVars))
          .add(Capability.DOMAINS, heroku -> new HerokuDomains(heroku::domains))
          .add(Capability.RELEASES, heroku -> new HerokuReleases(heroku::releases))
          .add(Capability.PROCESSES, heroku -> new HerokuProcesses(heroku::dynos))
          .add(Capability.ONE_OFFS, heroku -> new HerokuOneOffs(heroku::oneOffs))
          .add(Capability.LOGS, heroku -> new HerokuLogs(heroku::logs))
          .add(
              Capability.COLLABORATORS,
              heroku ->
                  new HerokuCollaborators(heroku::apps, heroku::collaborators, heroku::teamApps))
          .add(
              Capability.DEPLOYMENTS,
              heroku ->
                  new HerokuDeployments(heroku::sourceDeployer, heroku::builds, heroku::releases))
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
              CredentialKey.secret("token", "HEROKU_API_KEY").forLoginMethod("token"),
              CredentialKey.optional("email", "HEROKU_EMAIL"),
              CredentialKey.optionalSecret("refresh_token", "HEROKU_REFRESH_TOKEN"),
              CredentialKey.optionalSecret("client_secret", "HEROKU_CLIENT_SECRET"),
              CredentialKey.secret("password", "HEROKU_PASSWORD").forLoginMethod("password"),
              CredentialKey.optionalSecret("two_factor_code", "HEROKU_TWO_FACTOR_CODE")
                  .forLoginMethod("password"))
          .credentialFile(new NetrcFile("email", "token"))
          .setting(SettingKey.optional("scheme", "HEROKU_AUTH_SCHEME"))
          .capabilities(CAPABILITIES.declared())
          .build();

  /**
   * Creates a provider; called by {@code ServiceLoader}, or explicitly for {@code Clouds.builder}.
   */
  public HerokuProvider() {}

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
            .authenticator(HerokuAuthenticator.of(context))
            .errorDecoder(new HerokuErrorDecoder())
            .header("Accept", HerokuErrorDecoder.ACCEPT)
            .requestIdHeader(HerokuErrorDecoder.REQUEST_ID)
            .build();
    return new Heroku(engine).cloud();
  }

  /** Returns the neutral view of a native client. */
  static Cloud cloud(HttpEngine engine, Heroku heroku) {
    return ProviderCloud.of(INFO, engine, Heroku.CODEC)
        .capabilities(CAPABILITIES, heroku)
        // It does not count against the rate limit.
        .ping(() -> heroku.accounts().rateLimits())
        .build(heroku);
  }
}
