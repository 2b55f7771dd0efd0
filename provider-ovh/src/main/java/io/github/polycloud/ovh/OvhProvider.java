package io.github.polycloud.ovh;

import io.github.polycloud.Cloud;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.IniFile;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.ops.Account;
import io.github.polycloud.ops.Invoices;
import io.github.polycloud.ops.Servers;
import io.github.polycloud.ops.SshKeys;
import io.github.polycloud.ovh.internal.ClockDelta;
import io.github.polycloud.ovh.internal.OvhAccount;
import io.github.polycloud.ovh.internal.OvhAuthenticator;
import io.github.polycloud.ovh.internal.OvhDialect;
import io.github.polycloud.ovh.internal.OvhInvoices;
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
 * <p>Credentials: {@code application_key} and {@code application_secret} name the program, {@code
 * consumer_key} the account it acts for. They are looked for in {@code OVH_APPLICATION_KEY}, {@code
 * OVH_APPLICATION_SECRET} and {@code OVH_CONSUMER_KEY}, then in {@code ./ovh.conf}, {@code
 * ~/.ovh.conf} and {@code /etc/ovh.conf}. A connection without a consumer key can make open calls,
 * and request one: see {@link Ovh#requestConsumerKey}.
 */
public final class OvhProvider implements CloudProvider {
  private static final ProviderInfo INFO =
      new ProviderInfo(
          "ovh",
          "OVH",
          "io.github.polycloud:polycloud-provider-ovh",
          OvhEndpoints.URLS,
          "OVH_ENDPOINT",
          List.of(
              CredentialKey.secret("application_key", "OVH_APPLICATION_KEY"),
              CredentialKey.secret("application_secret", "OVH_APPLICATION_SECRET"),
              CredentialKey.optionalSecret("consumer_key", "OVH_CONSUMER_KEY")),
          List.of(new IniFile("ovh.conf")),
          EnumSet.of(
              Capability.ACCOUNT, Capability.SSH_KEYS, Capability.INVOICES, Capability.SERVERS));

  /** Made by {@code ServiceLoader}, or by hand for {@code Clouds.connection}. */
  public OvhProvider() {}

  @Override
  public ProviderInfo info() {
    return INFO;
  }

  @Override
  public Cloud connect(ProviderContext context) {
    Credentials credentials = context.credentials();
    ClockDelta clock = new ClockDelta(context.settings().timing().clock());
    CallEngine engine =
        context
            .engine(OvhEndpoints.versioned(context.endpoint()))
            .authenticator(OvhAuthenticator.of(credentials, clock))
            .dialect(new OvhDialect())
            // Open calls carry it as well: it tells which program calls.
            .header("X-Ovh-Application", credentials.require("application_key").reveal())
            .build();
    Ovh ovh = new Ovh(engine, context.endpointName());
    clock.readFrom(() -> ovh.auth().time());
    return AssembledCloud.of(INFO, engine, Ovh.CODEC)
        .with(Account.class, new OvhAccount(ovh))
        .with(SshKeys.class, new OvhSshKeys(ovh))
        .with(Invoices.class, new OvhInvoices(ovh))
        .with(Servers.class, new OvhServers(ovh))
        .build(ovh);
  }
}
