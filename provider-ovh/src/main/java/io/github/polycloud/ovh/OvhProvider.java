package io.github.polycloud.ovh;

import io.github.polycloud.Cloud;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.IniFile;
import io.github.polycloud.ops.Account;
import io.github.polycloud.ops.Apps;
import io.github.polycloud.ops.Collaborators;
import io.github.polycloud.ops.ConfigVars;
import io.github.polycloud.ops.Domains;
import io.github.polycloud.ops.Invoices;
import io.github.polycloud.ops.Regions;
import io.github.polycloud.ops.Releases;
import io.github.polycloud.ops.Servers;
import io.github.polycloud.ops.SshKeys;
import io.github.polycloud.ovh.internal.Hostings;
import io.github.polycloud.ovh.internal.OvhAccount;
import io.github.polycloud.ovh.internal.OvhApps;
import io.github.polycloud.ovh.internal.OvhCollaborators;
import io.github.polycloud.ovh.internal.OvhConfigVars;
import io.github.polycloud.ovh.internal.OvhDomains;
import io.github.polycloud.ovh.internal.OvhInvoices;
import io.github.polycloud.ovh.internal.OvhRegions;
import io.github.polycloud.ovh.internal.OvhReleases;
import io.github.polycloud.ovh.internal.OvhServers;
import io.github.polycloud.ovh.internal.OvhSshKeys;
import io.github.polycloud.spi.AssembledCloud;
import io.github.polycloud.spi.Capability;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderContext;
import io.github.polycloud.spi.ProviderInfo;
import java.util.EnumSet;
import java.util.List;

/**
 * The plugin for OVH, So you Start and Kimsufi, id {@code ovh}.
 *
 * <p>There are three ways to log in, of which a connection uses exactly one:
 *
 * <ul>
 *   <li>an application: {@code application_key} and {@code application_secret} name the program,
 *       {@code consumer_key} the account it acts for. Without a consumer key only open calls can be
 *       made, and one be requested: see {@link Ovh#requestConsumerKey};
 *   <li>a service account: {@code client_id} and {@code client_secret}, at {@code ovh-eu}, {@code
 *       ovh-ca} and {@code ovh-us}, or wherever {@code token_url} says who gives tokens;
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

  private static final ProviderInfo INFO =
      new ProviderInfo(
          "ovh",
          "OVH",
          "io.github.polycloud:polycloud-provider-ovh",
          OvhEndpoints.URLS,
          "OVH_ENDPOINT",
          List.of(
              CredentialKey.secret("application_key", "OVH_APPLICATION_KEY").partOf(APPLICATION),
              CredentialKey.secret("application_secret", "OVH_APPLICATION_SECRET")
                  .partOf(APPLICATION),
              CredentialKey.optionalSecret("consumer_key", "OVH_CONSUMER_KEY").partOf(APPLICATION),
              CredentialKey.secret("client_id", "OVH_CLIENT_ID").partOf(SERVICE_ACCOUNT),
              CredentialKey.secret("client_secret", "OVH_CLIENT_SECRET").partOf(SERVICE_ACCOUNT),
              CredentialKey.secret("access_token", "OVH_ACCESS_TOKEN").partOf("access token"),
              CredentialKey.optional("token_url", "OVH_TOKEN_URL")),
          List.of(new IniFile("ovh.conf")),
          EnumSet.of(
              Capability.ACCOUNT,
              Capability.SSH_KEYS,
              Capability.APPS,
              Capability.CONFIG_VARS,
              Capability.DOMAINS,
              Capability.RELEASES,
              Capability.COLLABORATORS,
              Capability.REGIONS,
              Capability.INVOICES,
              Capability.SERVERS));

  /** Made by {@code ServiceLoader}, or by hand for {@code Clouds.connection}. */
  public OvhProvider() {}

  @Override
  public ProviderInfo info() {
    return INFO;
  }

  @Override
  public Cloud connect(ProviderContext context) {
    Ovh ovh = OvhConnection.open(context);
    Hostings hostings = new Hostings(ovh, context.settings().timing());
    return AssembledCloud.of(INFO, ovh.engine(), Ovh.CODEC)
        .with(Account.class, new OvhAccount(ovh))
        .with(SshKeys.class, new OvhSshKeys(ovh))
        .with(Apps.class, new OvhApps(ovh, hostings))
        .with(ConfigVars.class, new OvhConfigVars(ovh, hostings))
        .with(Domains.class, new OvhDomains(ovh, hostings))
        .with(Releases.class, new OvhReleases(ovh, hostings))
        .with(Collaborators.class, new OvhCollaborators(ovh))
        .with(Regions.class, new OvhRegions(ovh))
        .with(Invoices.class, new OvhInvoices(ovh))
        .with(Servers.class, new OvhServers(ovh))
        .closing(ovh::close)
        .build(ovh);
  }
}
