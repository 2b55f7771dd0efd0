package io.github.polycloud.ovh;

import io.github.polycloud.Cloud;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.IniFile;
import io.github.polycloud.auth.SettingKey;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.ovh.internal.capability.Hostings;
import io.github.polycloud.ovh.internal.capability.OvhAccount;
import io.github.polycloud.ovh.internal.capability.OvhApps;
import io.github.polycloud.ovh.internal.capability.OvhCollaborators;
import io.github.polycloud.ovh.internal.capability.OvhConfigVars;
import io.github.polycloud.ovh.internal.capability.OvhDomains;
import io.github.polycloud.ovh.internal.capability.OvhInvoices;
import io.github.polycloud.ovh.internal.capability.OvhRegions;
import io.github.polycloud.ovh.internal.capability.OvhReleases;
import io.github.polycloud.ovh.internal.capability.OvhServers;
import io.github.polycloud.ovh.internal.capability.OvhSshKeys;
import io.github.polycloud.spi.Capabilities;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderCloud;
import io.github.polycloud.spi.ProviderContext;

/**
 * The plugin for OVH, So you Start and Kimsufi, id {@code ovh}.
 *
 * <p>There are three ways to log in, of which a connection uses exactly one:
 *
 * <ul>
 *   <li>an application: {@code application_key} and {@code application_secret} name the program,
 *       {@code consumer_key} the account it acts for. Without a consumer key only open calls can be
 *       made, and one be requested: see {@link Ovh#consumerKeys};
 *   <li>a service account: {@code client_id} and {@code client_secret}, at {@code ovh-eu}, {@code
 *       ovh-ca} and {@code ovh-us}, or wherever the setting {@code token_url} says;
 *   <li>an {@code access_token} that was fetched already.
 * </ul>
 *
 * <p>Each value is an argument, else an environment variable such as {@code OVH_APPLICATION_KEY},
 * else in {@code ./ovh.conf}, {@code ~/.ovh.conf} or {@code /etc/ovh.conf}, in the section of the
 * endpoint. Values of two ways are refused, with one exception: a way that arguments give whole
 * wins, so that a variable left in a shell cannot break a program that says what it wants.
 */
public final class OvhProvider implements CloudProvider {
  private static final String APPLICATION = "application";
  private static final String SERVICE_ACCOUNT = "service account";

  private static final Capabilities<Client> CAPABILITIES =
      Capabilities.<Client>builder()
          .add(Capability.ACCOUNT, client -> new OvhAccount(client.ovh()))
          .add(Capability.SSH_KEYS, client -> new OvhSshKeys(client.ovh()))
          .add(Capability.APPS, client -> new OvhApps(client.ovh(), client.hostings()))
          .add(Capability.CONFIG_VARS, client -> new OvhConfigVars(client.ovh(), client.hostings()))
          .add(Capability.DOMAINS, client -> new OvhDomains(client.ovh(), client.hostings()))
          .add(Capability.RELEASES, client -> new OvhReleases(client.ovh(), client.hostings()))
          .add(Capability.COLLABORATORS, client -> new OvhCollaborators(client.ovh()))
          .add(Capability.REGIONS, client -> new OvhRegions(client.ovh()))
          .add(Capability.INVOICES, client -> new OvhInvoices(client.ovh()))
          .add(Capability.SERVERS, client -> new OvhServers(client.ovh()))
          .build();

  private static final ProviderInfo INFO =
      OvhEndpoints.addTo(ProviderInfo.builder("ovh"))
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
              CredentialKey.secret("access_token", "OVH_ACCESS_TOKEN")
                  .forLoginMethod("access token"))
          .credentialFile(new IniFile("ovh.conf"))
          .setting(SettingKey.optional(OvhEndpoints.TOKEN_URL, "OVH_TOKEN_URL"))
          .capabilities(CAPABILITIES.declared())
          .build();

  /** What the mappings are made of. */
  private record Client(Ovh ovh, Hostings hostings) {}

  /** Made by {@code ServiceLoader}, or by hand for {@code Clouds.connection}. */
  public OvhProvider() {}

  @Override
  public ProviderInfo info() {
    return INFO;
  }

  @Override
  public Cloud connect(ProviderContext context) {
    Ovh ovh = OvhFactory.open(context);
    Client client = new Client(ovh, new Hostings(ovh, context.settings().timeSource()));
    return ProviderCloud.of(INFO, ovh.engine(), Ovh.CODEC)
        .capabilities(CAPABILITIES, client)
        .onClose(ovh::close)
        .build(ovh);
  }
}
