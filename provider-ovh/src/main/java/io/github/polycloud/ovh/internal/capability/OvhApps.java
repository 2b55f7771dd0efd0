package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Apps;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.App;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.hosting.HostingState;
import io.github.polycloud.ovh.model.hosting.WebHosting;
import io.github.polycloud.ovh.model.hosting.WebHostingUpdate;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.spi.Uris;

/**
 * Apps are web hostings. Their web address stays when they are renamed. A hosting begins with an
 * order and ends with its contract, and its maintenance is OVH's own: for these there is no call,
 * which an error of kind {@code UNSUPPORTED} says together with what to do.
 */
public final class OvhApps implements Apps {
  private final Ovh ovh;
  private final Hostings hostings;

  /** A mapping on this client. */
  public OvhApps(Ovh ovh, Hostings hostings) {
    this.ovh = ovh;
    this.hostings = hostings;
  }

  @Override
  public Paged<App> list() {
    return ovh.listing().expand(ovh.webHostings()::list, name -> app(ovh.webHostings().get(name)));
  }

  @Override
  public App get(String app) {
    return app(hostings.find(app));
  }

  @Override
  public App create(NewApp app) {
    throw unsupported(
        "a web hosting is not made by a call: order one, with a cart of ovh.orders()");
  }

  @Override
  public App rename(String app, String newName) {
    if (newName.isBlank()) {
      throw new CloudException(ErrorKind.INVALID_REQUEST, "the name of an app must not be blank");
    }
    String serviceName = hostings.serviceName(app);
    ovh.webHostings().update(serviceName, WebHostingUpdate.displayName(newName));
    return app(ovh.webHostings().get(serviceName));
  }

  @Override
  public App setMaintenance(String app, boolean on) {
    throw unsupported(
        "a web hosting has no maintenance page to switch: attach its domains to a folder that"
            + " holds one");
  }

  @Override
  public void delete(String app) {
    throw unsupported(
        "a web hosting is not deleted by a call: end its contract, or let it expire, in the"
            + " customer's own panel");
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
    return new CloudException(ErrorKind.UNSUPPORTED, "ovh: " + advice);
  }
}
