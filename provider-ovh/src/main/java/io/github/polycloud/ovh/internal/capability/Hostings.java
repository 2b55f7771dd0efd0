package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.hosting.HostingTask;
import io.github.polycloud.ovh.model.hosting.WebHosting;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Web hostings as the apps of the neutral API. An app is known by the name that people gave the
 * hosting, as well as by its service name, which never changes.
 */
public final class Hostings {
  private final Ovh ovh;
  private final TimeSource timeSource;

  /** Hostings of this client, whose tasks are waited for in this time. */
  public Hostings(Ovh ovh, TimeSource timeSource) {
    this.ovh = ovh;
    this.timeSource = timeSource;
  }

  WebHosting find(String app) {
    try {
      return ovh.webHostings().get(app);
    } catch (CloudException e) {
      if (e.kind() != ErrorKind.NOT_FOUND) {
        throw e;
      }
      List<WebHosting> named =
          ovh.listing().expand(ovh.webHostings()::list, ovh.webHostings()::get).stream()
              .filter(hosting -> app.equals(hosting.displayName()))
              .toList();
      if (named.isEmpty()) {
        throw e;
      }
      return only(app, named);
    }
  }

  String serviceName(String app) {
    return serviceName(find(app));
  }

  static String serviceName(WebHosting hosting) {
    return ResponseFields.require(hosting.serviceName(), "serviceName");
  }

  /** Waits until a change is in force. */
  void await(String serviceName, HostingTask task) {
    ovh.tasks().webHosting(serviceName).waiter(task).timeSource(timeSource).await();
  }

  private static WebHosting only(String app, List<WebHosting> named) {
    if (named.size() > 1) {
      throw new CloudException(
          ErrorKind.CONFLICT,
          "ovh: several hostings are called "
              + app
              + "; say which by its service name: "
              + named.stream().map(WebHosting::serviceName).collect(Collectors.joining(", ")));
    }
    return named.get(0);
  }
}
