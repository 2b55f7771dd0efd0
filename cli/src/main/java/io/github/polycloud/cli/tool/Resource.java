// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Apps;
import io.github.polycloud.capability.Domains;
import io.github.polycloud.capability.Processes;
import io.github.polycloud.capability.Servers;
import io.github.polycloud.cli.account.Ahead;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Domain;
import io.github.polycloud.model.Maintenance;
import io.github.polycloud.model.Server;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An app or a server.
 *
 * @param kind {@code app}, or the kind of the server
 * @param name the name of the app or the id of the server
 * @param processes the formation of an app: the number of processes by type
 * @param domains the host names of an app
 */
record Resource(
    String kind,
    String name,
    String state,
    @Nullable String region,
    Map<String, Integer> processes,
    List<String> domains) {
  private static final int REQUESTS_AT_A_TIME = 8;

  /** Returns the resources of a cloud, requested while they are read. */
  static Iterable<Resource> of(Cloud cloud) {
    List<Iterable<Resource>> parts = new ArrayList<>();
    cloud
        .capability(Apps.class)
        .map(apps -> new Ahead<>(apps.list(), REQUESTS_AT_A_TIME, app -> of(cloud, app)))
        .ifPresent(apps -> parts.add(present(apps)));
    cloud.capability(Servers.class).ifPresent(servers -> parts.add(() -> servers(servers)));
    return () -> new Joined<>(parts.iterator());
  }

  private static Iterator<Resource> servers(Servers servers) {
    return stream(servers.list()).map(Resource::of).iterator();
  }

  /** One list after the other. The flat map of a stream would read each of them completely. */
  private static final class Joined<T> implements Iterator<T> {
    private final Iterator<Iterable<T>> lists;
    private Iterator<T> current = Collections.emptyIterator();

    Joined(Iterator<Iterable<T>> lists) {
      this.lists = lists;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && lists.hasNext()) {
        current = lists.next().iterator();
      }
      return current.hasNext();
    }

    @Override
    public T next() {
      hasNext();
      return current.next();
    }
  }

  private static Iterable<Resource> present(Iterable<Optional<Resource>> apps) {
    return () -> stream(apps).flatMap(Optional::stream).iterator();
  }

  private static <T> Stream<T> stream(Iterable<T> items) {
    return StreamSupport.stream(items.spliterator(), false);
  }

  /** Returns an app with its details; empty if it was deleted since it was listed. */
  private static Optional<Resource> of(Cloud cloud, App app) {
    try {
      Map<String, Integer> processes = new LinkedHashMap<>();
      cloud
          .capability(Processes.class)
          .ifPresent(
              all ->
                  all.formation(app.name())
                      .forEach(type -> processes.put(type.type(), type.quantity())));
      List<String> domains =
          cloud.capability(Domains.class).stream()
              .flatMap(all -> all.list(app.name()).stream())
              .map(Domain::hostname)
              .toList();
      String state = app.maintenance() == Maintenance.ON ? "maintenance" : "running";
      return Optional.of(new Resource("app", app.name(), state, app.region(), processes, domains));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  private static Resource of(Server server) {
    return new Resource(
        server.kind().toString(),
        server.id(),
        server.state().toString(),
        server.region(),
        Map.of(),
        List.of());
  }
}
