// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.internal.errors.OvhErrorDecoder;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.hosting.HostingTask;
import io.github.polycloud.ovh.model.hosting.WebHosting;
import io.github.polycloud.paging.ListResult;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds the web hostings that are the apps of the neutral API. An app is identified by the display
 * name of the hosting or by its service name, which never changes.
 */
public final class Hostings {
  private final ApiClients clients;
  private final TimeSource timeSource;

  /**
   * Creates a lookup backed by the given clients; the time source is used while waiting for tasks.
   */
  public Hostings(ApiClients clients, TimeSource timeSource) {
    this.clients = clients;
    this.timeSource = timeSource;
  }

  WebHosting find(String app) {
    try {
      return clients.webHostings().get(app);
    } catch (CloudException e) {
      if (e.kind() != ErrorKind.NOT_FOUND) {
        throw e;
      }
      List<WebHosting> named =
          all().stream().filter(hosting -> app.equals(hosting.displayName())).toList();
      if (named.isEmpty()) {
        throw e;
      }
      return only(app, named);
    }
  }

  /** Reads all hostings that have not expired, in the order of the service. */
  private List<WebHosting> all() {
    ListResult<WebHosting> result =
        clients
            .listing()
            .expand(clients.webHostings()::list, clients.webHostings()::get)
            .toResult();
    List<CloudException> failures =
        result.failures().stream()
            .filter(e -> e.status().orElse(0) != OvhErrorDecoder.SERVICE_EXPIRED)
            .toList();
    return new ListResult<>(result.items(), failures).orThrow();
  }

  /**
   * Fails with kind {@code CONFLICT} if another hosting has this name: display names need not be
   * unique at OVH, but two apps of one name could not be told apart.
   */
  void requireFree(String name, String serviceName) {
    for (WebHosting hosting : all()) {
      String other = serviceName(hosting);
      boolean named = name.equals(other) || name.equals(hosting.displayName());
      if (named && !other.equals(serviceName)) {
        throw CloudException.of(
            ErrorKind.CONFLICT, "ovh: the name " + name + " belongs to web hosting " + other);
      }
    }
  }

  String serviceName(String app) {
    return serviceName(find(app));
  }

  static String serviceName(WebHosting hosting) {
    return ResponseFields.require(
        hosting.serviceName(), "GET /hosting/web/{serviceName}", "serviceName");
  }

  /** Waits until a change is applied. */
  void await(String serviceName, HostingTask task) {
    clients.tasks().webHosting(serviceName).waiter(task).timeSource(timeSource).await();
  }

  private static WebHosting only(String app, List<WebHosting> named) {
    if (named.size() > 1) {
      throw CloudException.of(
          ErrorKind.CONFLICT,
          "ovh: several web hostings are named "
              + app
              + "; use a service name: "
              + named.stream().map(WebHosting::serviceName).collect(Collectors.joining(", ")));
    }
    return named.get(0);
  }
}
