package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerTask;
import java.util.List;
import java.util.function.Supplier;

/**
 * Operations on servers of one kind. Each method fails with {@code NOT_FOUND} for an id of another
 * kind.
 */
interface ServerBackend {
  /**
   * A listed server.
   *
   * @param id the neutral id
   * @param server reads the server, if the list did not
   */
  record Entry(String id, Supplier<Server> server) {}

  /** Lists the servers, in any order. */
  List<Entry> list();

  Server get(String id);

  ServerTask reboot(String id);

  ServerTask start(String id);

  ServerTask stop(String id);

  ServerTask task(ServerTask task);
}
