// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Apps;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Maintenance;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.ovh.internal.errors.OvhErrorDecoder;
import io.github.polycloud.ovh.model.hosting.WebHosting;
import io.github.polycloud.ovh.model.hosting.WebHostingUpdate;
import io.github.polycloud.paging.ListResult;
import io.github.polycloud.paging.Page;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.spi.Uris;
import java.util.Comparator;

/**
 * Apps, implemented with {@code /hosting/web}. Renaming an app does not change its web address. OVH
 * has no operations to create or delete a hosting or to switch a maintenance page; these methods
 * fail with kind {@code UNSUPPORTED} and a message that names the alternative. The state {@code
 * maintenance} of a hosting means work on OVH's platform, not a maintenance page.
 */
public final class OvhApps implements Apps {
  private static final Comparator<App> BY_NAME =
      Comparator.comparing(App::name).thenComparing(App::id);

  private final ApiClients clients;
  private final Hostings hostings;

  /** Creates an adapter backed by the given clients. */
  public OvhApps(ApiClients clients, Hostings hostings) {
    this.clients = clients;
    this.hostings = hostings;
  }

  @Override
  public Paged<App> list() {
    return Paged.of(
        token -> {
          ListResult<App> apps =
              clients.listing().expand(clients.webHostings()::list, this::appOrExpired).toResult();
          return new Page<>(apps.items().stream().sorted(BY_NAME).toList(), null, apps.failures());
        });
  }

  /** An expired hosting is listed by OVH, but cannot be read: only its name is known. */
  private App appOrExpired(String serviceName) {
    try {
      return app(clients.webHostings().get(serviceName));
    } catch (CloudException e) {
      if (e.status().orElse(0) == OvhErrorDecoder.SERVICE_EXPIRED) {
        return new App(serviceName, serviceName, null, null, null, null, Maintenance.UNKNOWN, null);
      }
      throw e;
    }
  }

  @Override
  public App get(String app) {
    return app(hostings.find(app));
  }

  @Override
  public App create(NewApp app) {
    throw unsupported(
        "a web hosting cannot be created by an API call; order one with ovh.orders()");
  }

  @Override
  public App rename(String app, String newName) {
    if (newName.isBlank()) {
      throw CloudException.of(ErrorKind.INVALID_REQUEST, "the name of an app must not be blank");
    }
    String serviceName = hostings.serviceName(app);
    hostings.requireFree(newName, serviceName);
    clients.webHostings().update(serviceName, WebHostingUpdate.displayName(newName));
    return app(clients.webHostings().get(serviceName));
  }

  @Override
  public App setMaintenance(String app, boolean enabled) {
    throw unsupported(
        "a web hosting has no maintenance mode; attach its domains to a folder with a maintenance"
            + " page");
  }

  @Override
  public void delete(String app) {
    throw unsupported(
        "a web hosting cannot be deleted by an API call; cancel it or let it expire in the OVH"
            + " control panel");
  }

  private static App app(WebHosting hosting) {
    String serviceName = Hostings.serviceName(hosting);
    String named = hosting.displayName();
    return new App(
        serviceName,
        named == null || named.isBlank() ? serviceName : named,
        null,
        Uris.parseOrNull(
            (Boolean.TRUE.equals(hosting.hasHostedSsl()) ? "https://" : "http://") + serviceName),
        hosting.datacenter(),
        hosting.operatingSystem(),
        Maintenance.UNKNOWN,
        null);
  }

  private static CloudException unsupported(String advice) {
    return CloudException.of(ErrorKind.UNSUPPORTED, "ovh: " + advice);
  }
}
