// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.internal.concurrent.OpenResources;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.DeflateInputStream;
import org.apache.hc.client5.http.entity.InputStreamFactory;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Configures Apache HttpClient 5: connection pool, timeouts and limits. Everything that a pipeline
 * stage does is disabled.
 */
final class HttpClientFactory {
  private static final int MAX_HEADER_LINE = 64 << 10;
  private static final int MAX_HEADERS = 500;
  // Each connection has three such buffers; by default of HttpCore 5.4.4 they are thirteen times as
  // large. The header section and body of one object usually fit; a larger body bypasses them.
  private static final int BUFFER = 5 << 9;

  private HttpClientFactory() {}

  static CloseableHttpClient client(
      ClientSettings settings, PoolingHttpClientConnectionManager pool) {
    HttpClientBuilder builder =
        HttpClients.custom()
            .setConnectionManager(pool)
            .setRoutePlanner(ProxyRoutePlanner.of(settings.proxy()))
            .setRequestExecutor(new RequestSentTracker.SentTrackingRequestExecutor())
            // Retries, redirects and authentication are pipeline stages.
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableAuthCaching()
            .disableCookieManagement()
            .disableDefaultUserAgent()
            .setContentDecoderRegistry(decoders())
            .replaceExecInterceptor(ChainElement.PROTOCOL.name(), new ProtocolStep());
    return builder.build();
  }

  /**
   * Returns the only codings that are requested and decoded. By default, HttpClient offers each one
   * that a library on the class path implements, although a decoder may take any amount of memory.
   */
  private static LinkedHashMap<String, InputStreamFactory> decoders() {
    LinkedHashMap<String, InputStreamFactory> decoders = new LinkedHashMap<>();
    decoders.put("gzip", GZIPInputStream::new);
    decoders.put("x-gzip", GZIPInputStream::new);
    decoders.put("deflate", DeflateInputStream::new);
    return decoders;
  }

  static RequestConfig requestConfig(Timeouts timeouts, Duration response) {
    return RequestConfig.custom()
        .setConnectionRequestTimeout(Timeout.of(timeouts.call()))
        .setResponseTimeout(Timeout.of(response))
        .setRedirectsEnabled(false)
        .setAuthenticationEnabled(false)
        .build();
  }

  /**
   * Returns a configuration without compression: a decompressor blocks for more bytes than a line
   * has, which delays a streamed body.
   */
  static RequestConfig uncompressed(RequestConfig config) {
    return RequestConfig.copy(config).setContentCompressionEnabled(false).build();
  }

  static PoolingHttpClientConnectionManager pool(
      ClientSettings settings, HostLookup lookup, OpenResources sockets) {
    Http1Config http =
        Http1Config.custom()
            .setBufferSize(BUFFER)
            .setMaxLineLength(MAX_HEADER_LINE)
            .setMaxHeaderCount(MAX_HEADERS)
            .build();
    PoolingHttpClientConnectionManagerBuilder builder =
        new CancellableConnectionManagerBuilder(lookup, sockets)
            .setMaxConnTotal(settings.maxConnections())
            .setMaxConnPerRoute(settings.maxConnections())
            .setDefaultSocketConfig(SocketConfig.custom().setTcpNoDelay(true).build())
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(Timeout.of(settings.timeouts().connect()))
                    .setSocketTimeout(Timeout.of(settings.timeouts().response()))
                    .setTimeToLive(TimeValue.ofMinutes(10))
                    .setValidateAfterInactivity(TimeValue.ofSeconds(2))
                    .build())
            .setConnectionFactory(new StrictConnectionFactory(http))
            .setTlsSocketStrategy(
                settings.sslContext() == null
                    ? new LazyTlsStrategy()
                    : new DefaultClientTlsStrategy(settings.sslContext()));
    return builder.build();
  }
}
