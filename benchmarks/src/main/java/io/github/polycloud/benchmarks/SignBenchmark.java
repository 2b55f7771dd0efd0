// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.ResolvedValue;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.ovh.internal.auth.OvhSignature;
import io.github.polycloud.ovh.internal.auth.SignatureAuthenticator;
import io.github.polycloud.ovh.internal.auth.SigningKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The signature of an OVH call, and the complete signing, compared with SHA-1 in hex of the same
 * bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SignBenchmark {
  private static final String KEY = "9ufkBmLaTQ9nz5yMUlg79taH0GNnzDjk";
  private static final String PATH = "/me/bill?date.from=2026-01-01T00%3A00%3A00%2B01%3A00";

  private ServerProcess server;
  private HttpEngine engine;
  private Authenticator authenticator;
  private OvhSignature signature;
  private HttpRequest request;
  private String timestamp;
  private byte[] signed;

  @Setup
  public void prepare() throws IOException {
    server = ServerProcess.start();
    ResolvedValue<Secret> found = ResolvedValue.of(Secret.of(KEY), "the benchmark");
    Credentials credentials =
        new Credentials(Map.of("application_secret", found, "consumer_key", found));
    engine =
        HttpEngine.builder("ovh", Endpoint.of(server.url() + "/1.0"))
            .authenticatorFactory(
                calling -> {
                  authenticator =
                      new SignatureAuthenticator(
                          new SigningKeys(credentials), TimeSource.system(), calling);
                  return authenticator;
                })
            .build();
    byte[] body =
        "{\"status\":\"active\",\"comment\":\"as usual\"}".getBytes(StandardCharsets.UTF_8);
    signature = new OvhSignature(Secret.of(KEY), Secret.of(KEY));
    request = engine.newRequest(Operation.of("PUT", "/me/bill"), PATH, body, true);
    timestamp = Long.toString(Instant.now().getEpochSecond());
    signed =
        (KEY
                + "+"
                + KEY
                + "+PUT+"
                + server.url()
                + "/1.0"
                + PATH
                + "+"
                + new String(body, StandardCharsets.UTF_8)
                + "+"
                + timestamp)
            .getBytes(StandardCharsets.UTF_8);
  }

  @TearDown
  public void close() {
    engine.close();
    server.close();
  }

  @Benchmark
  public String signature() {
    return signature.of("PUT", request.url(), request.body(), timestamp);
  }

  @Benchmark
  public HttpRequest signing() {
    authenticator.authenticate(request);
    return request;
  }

  @Benchmark
  public String bareSha1() throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(signed));
  }
}
