// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

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

  CancellableConnectionManagerBuilder(HostLookup lookup) {
    this.lookup = lookup;
  }

  @Override
  protected HttpClientConnectionOperator createConnectionOperator(
      SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
    return new CancellableConnector(
        lookup,
        ports,
        RegistryBuilder.<TlsSocketStrategy>create().register(URIScheme.HTTPS.id, tls).build());
  }
}
