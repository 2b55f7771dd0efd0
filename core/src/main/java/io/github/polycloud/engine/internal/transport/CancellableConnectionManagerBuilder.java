// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.internal.concurrent.OpenResources;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.RegistryBuilder;

/** Builds a connection pool whose connections are opened by a {@link CancellableConnector}. */
final class CancellableConnectionManagerBuilder extends PoolingHttpClientConnectionManagerBuilder {
  private final HostLookup lookup;
  private final OpenResources sockets;

  CancellableConnectionManagerBuilder(HostLookup lookup, OpenResources sockets) {
    this.lookup = lookup;
    this.sockets = sockets;
  }

  @Override
  protected HttpClientConnectionOperator createConnectionOperator(
      SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
    return new CancellableConnector(
        lookup,
        sockets,
        ports,
        RegistryBuilder.<TlsSocketStrategy>create().register(URIScheme.HTTPS.id, tls).build());
  }
}
