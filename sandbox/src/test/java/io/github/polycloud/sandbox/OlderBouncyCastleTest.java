// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dependency management of a framework may pair the newest bcpkix with an older bcprov, of
 * which the build puts a copy into {@code target}.
 */
class OlderBouncyCastleTest {
  private static final Path OLDER = Path.of("target", "older-libraries", "bcprov-jdk18on.jar");

  /** A running sandbox whose description is the supplied value. */
  public static final class Served implements Supplier<String>, AutoCloseable {
    private final Sandbox sandbox = Sandbox.builder().tls().start();

    public Served() {}

    @Override
    public String get() {
      return sandbox.describe();
    }

    @Override
    public void close() {
      sandbox.close();
    }
  }

  private static URLClassLoader loader;
  private static AutoCloseable served;
  private static JsonNode access;

  @BeforeAll
  @SuppressWarnings("unchecked")
  static void start() throws Exception {
    List<URL> classPath = new ArrayList<>();
    for (String entry :
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
            .split(File.pathSeparator)) {
      boolean replaced = Path.of(entry).getFileName().toString().startsWith("bcprov-");
      classPath.add((replaced ? OLDER : Path.of(entry)).toUri().toURL());
    }
    loader =
        new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // SLF4J finds its provider with it.
    thread.setContextClassLoader(loader);
    Object started;
    try {
      started = loader.loadClass(Served.class.getName()).getConstructor().newInstance();
    } finally {
      thread.setContextClassLoader(before);
    }
    served = (AutoCloseable) started;
    access = new JsonMapper().readTree(((Supplier<String>) started).get());
  }

  @AfterAll
  static void close() throws Exception {
    if (served != null) {
      served.close();
    }
    loader.close();
  }

  @Test
  void theProviderIsOlder() throws Exception {
    Provider older =
        (Provider)
            loader.loadClass(BouncyCastleProvider.class.getName()).getConstructor().newInstance();

    assertThat(older.getVersionStr()).isLessThan(new BouncyCastleProvider().getVersionStr());
  }

  @Test
  void keysInEachFormatAreReadOverTls() throws Exception {
    KeyAndCertificate rsa = KeyAndCertificate.selfSigned("RSA", "rsa.example.com");
    KeyAndCertificate ec = KeyAndCertificate.selfSigned("EC", "ec.example.com");

    assertThat(upload(rsa, rsa.keyPem())).isEqualTo(201);
    assertThat(upload(ec, ec.keyPem())).isEqualTo(201);
    assertThat(upload(ec, pkcs8(ec))).isEqualTo(201);
    assertThat(upload(ec, rsa.keyPem())).isEqualTo(422);
  }

  private static String pkcs8(KeyAndCertificate own) {
    byte[] encoded = own.keys().getPrivate().getEncoded();
    return "-----BEGIN PRIVATE KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(encoded)
        + "\n-----END PRIVATE KEY-----\n";
  }

  private static int upload(KeyAndCertificate own, String key) throws Exception {
    String body =
        new JsonMapper()
            .createObjectNode()
            .put("certificate_chain", own.certificatePem())
            .put("private_key", key)
            .toString();
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(access.at("/heroku/url").asString() + "/apps/app-001/sni-endpoints"))
            .header("Accept", "application/vnd.heroku+json; version=3")
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + access.at("/heroku/token").asString())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    Path certificate = Path.of(access.at("/heroku/caCertificate").asString());
    assertThat(Files.exists(certificate)).isTrue();
    HttpResponse<String> response =
        TrustingClient.of(certificate).send(request, BodyHandlers.ofString());
    return response.statusCode();
  }
}
