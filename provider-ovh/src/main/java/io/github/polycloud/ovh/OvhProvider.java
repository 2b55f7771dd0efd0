// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.Cloud;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.CredentialFile;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.IniFile;
import io.github.polycloud.auth.SettingKey;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.ovh.internal.capability.ApiClients;
import io.github.polycloud.ovh.internal.capability.Hostings;
import io.github.polycloud.ovh.internal.capability.OvhAccount;
import io.github.polycloud.ovh.internal.capability.OvhApps;
import io.github.polycloud.ovh.internal.capability.OvhConfigVars;
import io.github.polycloud.ovh.internal.capability.OvhDomains;
import io.github.polycloud.ovh.internal.capability.OvhInvoices;
import io.github.polycloud.ovh.internal.capability.OvhRegions;
import io.github.polycloud.ovh.internal.capability.OvhReleases;
import io.github.polycloud.ovh.internal.capability.OvhServers;
import io.github.polycloud.ovh.internal.capability.SshKeyStore;
import io.github.polycloud.spi.Capabilities;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderCloud;
import io.github.polycloud.spi.ProviderContext;
import io.github.polycloud.spi.ProviderId;
import io.github.polycloud.spi.SshKeyRing;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Provider for OVH, So you Start and Kimsufi, id {@code ovh}.
 *
 * <p>A connection uses exactly one of three authentication methods:
 *
 * <ul>
 *   <li>an application: {@code application_key} and {@code application_secret} identify the
 *       program, {@code consumer_key} the account it acts for. Without a consumer key only
 *       unauthenticated calls are possible, such as requesting a consumer key; see {@link
 *       Ovh#consumerKeys};
 *   <li>a service account: {@code client_id} and {@code client_secret}, at {@code ovh-eu}, {@code
 *       ovh-ca} and {@code ovh-us}, or at any endpoint with the setting {@code token_url};
 *   <li>an {@code access_token} that was obtained elsewhere.
 * </ul>
 *
 * <p>Each value is read from the arguments, else from an environment variable such as {@code
 * OVH_APPLICATION_KEY}, else from {@code ./ovh.conf}, {@code ~/.ovh.conf} or {@code /etc/ovh.conf},
 * in the section of the endpoint. Values of two methods are rejected, with two exceptions: a method
 * that the arguments specify completely takes precedence over all others, and one that arguments
 * and environment specify completely takes precedence over files, so that leftovers cannot break a
 * configured program.
 *
 * @since 0.1.0
 */
@ProviderId("ovh")
public final class OvhProvider implements CloudProvider {
  private static final String APPLICATION = "application";
  private static final String SERVICE_ACCOUNT = "service account";

  private static final Capabilities<Client> CAPABILITIES =
      Capabilities.<Client>builder()
          .add(Capability.ACCOUNT, client -> new OvhAccount(client.apis()))
          .add(Capability.SSH_KEYS, client -> new SshKeyRing(new SshKeyStore(client.apis())))
          .add(Capability.APPS, client -> new OvhApps(client.apis(), client.hostings()))
          .add(
              Capability.CONFIG_VARS, client -> new OvhConfigVars(client.apis(), client.hostings()))
          .add(Capability.DOMAINS, client -> new OvhDomains(client.apis(), client.hostings()))
          .add(Capability.RELEASES, client -> new OvhReleases(client.apis(), client.hostings()))
          .add(Capability.REGIONS, client -> new OvhRegions(client.apis()))
          .add(Capability.INVOICES, client -> new OvhInvoices(client.apis()))
          .add(Capability.SERVERS, client -> new OvhServers(client.apis()))
          .build();

  private static final ProviderInfo INFO = info(new IniFile("ovh.conf", OvhEndpoints.URLS));

  private volatile ProviderInfo info = INFO;

  /** Instantiated by {@code ServiceLoader}, or explicitly for {@code Clouds.builder}. */
  public OvhProvider() {}

  /** Reads this configuration file instead of those in the standard places. */
  void configFile(Path file) {
    info = info(new ConfigFile(file));
  }

  private static ProviderInfo info(CredentialFile files) {
    return OvhEndpoints.addTo(ProviderInfo.builder("ovh"))
        .name("OVH")
        .artifact("io.github.polycloud:polycloud-provider-ovh")
        .endpointEnvironmentVariable("OVH_ENDPOINT")
        .credential(
            CredentialKey.secret("application_key", "OVH_APPLICATION_KEY")
                .forLoginMethod(APPLICATION),
            CredentialKey.secret("application_secret", "OVH_APPLICATION_SECRET")
                .forLoginMethod(APPLICATION),
            CredentialKey.optionalSecret("consumer_key", "OVH_CONSUMER_KEY")
                .forLoginMethod(APPLICATION),
            CredentialKey.secret("client_id", "OVH_CLIENT_ID").forLoginMethod(SERVICE_ACCOUNT),
            CredentialKey.secret("client_secret", "OVH_CLIENT_SECRET")
                .forLoginMethod(SERVICE_ACCOUNT),
            CredentialKey.secret("access_token", "OVH_ACCESS_TOKEN").forLoginMethod("access token"))
        .credentialFile(files)
        .setting(SettingKey.optional(OvhEndpoints.TOKEN_URL, "OVH_TOKEN_URL"))
        .capabilities(CAPABILITIES.declared())
        .build();
  }

  /** Dependencies of the adapters. */
  private record Client(ApiClients apis, Hostings hostings) {}

  @Override
  public ProviderInfo info() {
    return info;
  }

  @Override
  public Cloud connect(ProviderContext context) {
    Objects.requireNonNull(context, "context");
    return OvhFactory.open(context).cloud();
  }

  /** Returns the neutral view of a client, on the same connection. */
  static Cloud cloud(Ovh ovh, ProviderContext context) {
    ApiClients apis = new ApiClients(ovh::api, ovh);
    Client client = new Client(apis, new Hostings(apis, context.settings().timeSource()));
    return ProviderCloud.of(context.info(), ovh.engine(), Ovh.CODEC)
        .capabilities(CAPABILITIES, client)
        // Every login method and every consumer key may read it, and only while it is valid.
        .ping(() -> ovh.auth().details())
        .onClose(ovh::close)
        .build(ovh);
  }
}
