// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.heroku.model.app.App;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a careful engineer would write with HttpClient 5 and Jackson: one client, cached readers,
 * the same records, the same {@code Accept}, {@code Authorization} and {@code Range}, a check of
 * the status; nothing more.
 */
final class HandWrittenClients implements Closeable {
  static final String ACCEPT = "application/vnd.heroku+json; version=3";
  static final String TOKEN = "01234567-89ab-cdef-0123-456789abcdef";

  private final String url;
  private final CloseableHttpClient client;
  private final ObjectReader app;
  private final ObjectReader apps;

  HandWrittenClients(String url) {
    this(url, HttpClients.custom());
  }

  /** Trusts what the context trusts. */
  HandWrittenClients(String url, SSLContext context) {
    this(
        url,
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setTlsSocketStrategy(new DefaultClientTlsStrategy(context))
                    .build()));
  }

  private HandWrittenClients(String url, HttpClientBuilder builder) {
    this.url = url;
    this.client = builder.disableCookieManagement().disableRedirectHandling().build();
    JsonMapper mapper =
        JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    this.app = mapper.readerFor(App.class);
    this.apps = mapper.readerForListOf(App.class);
  }

  App app(String name) throws IOException {
    return app.readValue(get("/apps/" + name, null));
  }

  List<App> page() throws IOException {
    return apps.readValue(get("/apps", "id .."));
  }

  private byte[] get(String path, String range) throws IOException {
    HttpGet get = new HttpGet(url + path);
    get.addHeader("Accept", ACCEPT);
    get.addHeader("Authorization", "Bearer " + TOKEN);
    if (range != null) {
      get.addHeader("Range", range);
    }
    return client.execute(
        get,
        response -> {
          if (response.getCode() / 100 != 2) {
            throw new IOException("status " + response.getCode());
          }
          return EntityUtils.toByteArray(response.getEntity());
        });
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
