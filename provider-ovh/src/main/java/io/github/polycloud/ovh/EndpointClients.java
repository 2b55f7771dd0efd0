// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.spi.ProviderContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Clients of other endpoints that share the settings of one client, created on first use. Safe for
 * use by several threads.
 */
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
      // close() may have missed this client, and nothing would close it later.
      client.close();
    }
    return client;
  }

  void close() {
    closed = true;
    clients.values().forEach(Ovh::close);
  }
}
