// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.commons.compress.harmony.pack200.Archive;
import org.apache.commons.compress.harmony.pack200.PackingOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Content codings of responses. Commons Compress is on the class path, for archives; its decoders
 * are not available to a service.
 */
class ContentCodingTest {
  private static final String APP = "{\"id\":\"1\",\"name\":\"shop\"}";

  private final Map<String, List<String>> request = new ConcurrentHashMap<>();
  private HttpServer server;
  private Cloud cloud;
  private volatile String coding = "gzip";
  private volatile byte[] body = {};

  @BeforeEach
  void connect() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          request.putAll(exchange.getRequestHeaders());
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.getResponseHeaders().set("Content-Encoding", coding);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    cloud =
        Clouds.builder(new HerokuProvider())
            .environment(Environment.of(Map.of()))
            .endpoint("http://127.0.0.1:" + server.getAddress().getPort())
            .credential("token", "a-sample-token")
            .retryPolicy(RetryPolicy.none())
            .connect();
  }

  @AfterEach
  void close() {
    cloud.close();
    server.stop(0);
  }

  @Test
  void onlyGzipAndDeflateAreRequested() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(APP.getBytes(StandardCharsets.UTF_8));
    }
    body = bytes.toByteArray();

    assertThat(cloud.apps().get("shop").name()).isEqualTo("shop");
    assertThat(request.get("Accept-encoding")).containsExactly("gzip, x-gzip, deflate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bzip2", "lz4-framed", "xz", "zstd", "lzma", "deflate64", "br"})
  void anotherCodingIsAnError(String name) throws Exception {
    coding = name;
    body = compressed(name);

    assertUndecoded();
  }

  @Test
  void aJarInPack200IsNotUnpacked() throws IOException {
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    try (JarOutputStream out = new JarOutputStream(jar)) {
      out.putNextEntry(new JarEntry("a.bin"));
      out.write(new byte[1 << 20]);
      out.closeEntry();
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar.toByteArray()))) {
      new Archive(in, packed, new PackingOptions()).pack();
    } catch (org.apache.commons.compress.harmony.pack200.Pack200Exception e) {
      throw new IOException(e);
    }
    coding = "pack200";
    body = packed.toByteArray();

    assertUndecoded();
  }

  private void assertUndecoded() {
    CloudException error =
        catchThrowableOfType(CloudException.class, () -> cloud.apps().get("shop"));
    assertThat(error).isNotNull();
    assertThat(error.kind()).isEqualTo(ErrorKind.NETWORK);
    assertThat(error).hasMessageContaining("a Content-Encoding that was not requested");
  }

  /** Returns the app, compressed if a library for the coding is available. */
  private static byte[] compressed(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new CompressorStreamFactory().createCompressorOutputStream(name, bytes)) {
      out.write(APP.getBytes(StandardCharsets.UTF_8));
    } catch (CompressorException | NoClassDefFoundError e) {
      return APP.getBytes(StandardCharsets.UTF_8);
    }
    return bytes.toByteArray();
  }
}
