// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.ovh.model.me.Bill;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * A careful engineer's client of OVH: HttpClient 5, the signature from the documentation, Jackson.
 */
final class HandWrittenOvhClient implements Closeable {
  static final String KEY = "0123456789abcdef";
  static final String SECRET = "0123456789abcdef0123456789abcdef";

  private final String url;
  private final CloseableHttpClient client =
      HttpClients.custom().disableCookieManagement().disableRedirectHandling().build();
  private final ObjectReader bill =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readerFor(Bill.class);
  private final long ahead;

  HandWrittenOvhClient(String url) throws IOException {
    this.url = url;
    this.ahead =
        Long.parseLong(
                new String(execute(new HttpGet(url + "/auth/time")), StandardCharsets.US_ASCII))
            - System.currentTimeMillis() / 1000;
  }

  Bill bill() throws IOException {
    return bill.readValue(get("/me/bill/FR1"));
  }

  private byte[] get(String path) throws IOException {
    String target = url + path;
    String time = Long.toString(System.currentTimeMillis() / 1000 + ahead);
    HttpGet get = new HttpGet(target);
    get.addHeader("Accept", "application/json");
    get.addHeader("X-Ovh-Application", KEY);
    get.addHeader("X-Ovh-Consumer", SECRET);
    get.addHeader("X-Ovh-Timestamp", time);
    get.addHeader("X-Ovh-Signature", signature("GET", target, "", time));
    return execute(get);
  }

  private static String signature(String method, String target, String body, String time) {
    String signed = String.join("+", SECRET, SECRET, method, target, body, time);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-1").digest(signed.getBytes(StandardCharsets.UTF_8));
      return "$1$" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] execute(HttpGet get) throws IOException {
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
