package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.paging.Paged;

/**
 * Operations on servers of one kind. Each method fails with {@code NOT_FOUND} for an id of another
 * kind.
 */
interface ServerBackend {
  Paged<Server> list();

  Server get(String id);

  ServerTask reboot(String id);

  ServerTask start(String id);

  ServerTask stop(String id);

  ServerTask task(ServerTask task);
}
