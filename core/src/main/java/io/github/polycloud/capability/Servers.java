package io.github.polycloud.capability;

import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.paging.Paged;

/** Machines. */
public interface Servers {
  /** All servers of the account, of every kind. */
  Paged<Server> list();

  /** One server; an error of kind {@code NOT_FOUND} when there is none. */
  Server get(String id);

  /** Switches a server off and on again. Not repeated by itself. */
  ServerTask reboot(String id);

  /** Switches a server on; {@code UNSUPPORTED} for a kind that cannot be switched. */
  ServerTask start(String id);

  /** Switches a server off; {@code UNSUPPORTED} for a kind that cannot be switched. */
  ServerTask stop(String id);

  /** How far a task is now. */
  ServerTask refreshTask(ServerTask task);
}
