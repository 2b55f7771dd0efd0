package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Apps;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.App;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.ovh.model.hosting.HostingState;
import io.github.polycloud.ovh.model.hosting.WebHosting;
import io.github.polycloud.ovh.model.hosting.WebHostingUpdate;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.spi.Uris;

/**
 * Apps, implemented with {@code /hosting/web}. Renaming an app does not change its web address. OVH
 * has no operations to create or delete a hosting or to switch its maintenance mode; these methods
 * fail with kind {@code UNSUPPORTED} and a message that names the alternative.
 */
public final class OvhApps implements Apps {
  private final ApiClients clients;
  private final Hostings hostings;

  /** Creates an adapter backed by the given clients. */
  public OvhApps(ApiClients clients, Hostings hostings) {
    this.clients = clients;
    this.hostings = hostings;
  }

  @Override
  public Paged<App> list() {
    return clients
        .listing()
        .expand(clients.webHostings()::list, name -> app(clients.webHostings().get(name)));
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
    clients.webHostings().update(serviceName, WebHostingUpdate.displayName(newName));
    return app(clients.webHostings().get(serviceName));
  }

  @Override
  public App setMaintenance(String app, boolean on) {
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
        HostingState.MAINTENANCE.equals(hosting.state()),
        null);
  }

  private static CloudException unsupported(String advice) {
    return CloudException.of(ErrorKind.UNSUPPORTED, "ovh: " + advice);
  }
}
