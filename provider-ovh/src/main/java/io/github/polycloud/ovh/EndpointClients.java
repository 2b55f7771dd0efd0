package io.github.polycloud.ovh;

import io.github.polycloud.spi.ProviderContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Clients of other endpoints with the settings of one, made when they are first wanted. */
final class EndpointClients {
  private final ProviderContext context;
  private final Map<String, Ovh> clients = new ConcurrentHashMap<>();
  private volatile boolean closed;

  EndpointClients(ProviderContext context) {
    this.context = context;
  }

  Ovh at(String nameOrUrl) {
    Ovh client =
        clients.computeIfAbsent(nameOrUrl, name -> OvhFactory.open(context.forEndpoint(name)));
    if (closed) {
      // Whoever closed the others has seen this one or not; nobody would close it later.
      client.close();
    }
    return client;
  }

  void close() {
    closed = true;
    clients.values().forEach(Ovh::close);
  }
}
