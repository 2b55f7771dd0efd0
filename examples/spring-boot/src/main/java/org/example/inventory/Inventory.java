// SPDX-License-Identifier: Apache-2.0
package org.example.inventory;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Apps;
import io.github.polycloud.capability.Servers;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Maintenance;
import io.github.polycloud.model.Server;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads what is in each cloud, all at the same time. */
@Service
class Inventory {
  private final List<Cloud> clouds;

  Inventory(List<Cloud> clouds) {
    this.clouds = clouds;
  }

  /** An app or a server. */
  record Item(String name, String kind, String state, String region) {}

  /** The items of a cloud, or why they are not known. */
  record Section(String cloud, List<Item> items, String error) {}

  /** Returns a section for each connection. A cloud that does not respond affects no other. */
  List<Section> read() {
    return Bulk.of(8).map(clouds, Inventory::section).orThrow();
  }

  private static Section section(Cloud cloud) {
    String name = cloud.provider().name();
    try {
      return new Section(name, items(cloud), null);
    } catch (CloudException e) {
      // Messages of the library contain no secret.
      return new Section(name, List.of(), e.getMessage());
    }
  }

  private static List<Item> items(Cloud cloud) {
    List<Item> items = new ArrayList<>();
    cloud.capability(Apps.class).ifPresent(apps -> apps.list().forEach(a -> items.add(item(a))));
    cloud.capability(Servers.class).ifPresent(all -> all.list().forEach(s -> items.add(item(s))));
    return items;
  }

  private static Item item(App app) {
    String state = app.maintenance() == Maintenance.ON ? "maintenance" : "running";
    return new Item(app.name(), "app", state, app.region());
  }

  private static Item item(Server server) {
    String name = server.name() == null ? server.id() : server.name();
    return new Item(name, server.kind() + " server", server.state().name(), server.region());
  }
}
