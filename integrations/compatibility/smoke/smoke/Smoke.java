// SPDX-License-Identifier: Apache-2.0
package smoke;

import com.sun.net.httpserver.HttpServer;
import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ConfigurationException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.model.App;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.model.OneOffResult;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.StreamingResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The same calls in each environment. Writes one line for each step, {@code step NAME ok} or {@code
 * step NAME failed: ERROR}, and a last line {@code smoke PASSED/ALL}, or {@code smoke rejected:
 * MESSAGE} if the library says that the environment has libraries that are too old. The sandbox is
 * another process, named by environment variables.
 */
public final class Smoke {
  /** One for each run, because the sandbox keeps what a failed run leaves. */
  private static final String APP = "smoke-" + ProcessHandle.current().pid();


  private int all;
  private int passed;

  private Smoke() {}

  private interface Step {
    void run() throws Exception;
  }

  /** Runs all steps and returns how many failed. */
  public static int run() {
    Smoke smoke = new Smoke();
    try {
      Clouds.providers();
    } catch (ConfigurationException e) {
      System.out.println("smoke rejected: " + e.getMessage());
      return 1;
    }
    try {
      smoke.providers();
      smoke.heroku();
      smoke.legacy();
      smoke.ovh();
      smoke.retries();
    } catch (RuntimeException | LinkageError e) {
      smoke.step("end", () -> { throw e; });
    }
    System.out.println("smoke " + smoke.passed + "/" + smoke.all);
    return smoke.all - smoke.passed;
  }

  private void step(String name, Step step) {
    all++;
    try {
      step.run();
      passed++;
      System.out.println("step " + name + " ok");
    } catch (Exception | LinkageError | AssertionError e) {
      System.out.println("step " + name + " failed: " + e);
    }
  }

  private static void check(boolean fact, Object actual) {
    if (!fact) {
      throw new AssertionError("was " + actual);
    }
  }

  private static void fails(ErrorKind kind, Step step) throws Exception {
    try {
      step.run();
    } catch (CloudException e) {
      check(e.kind() == kind, e);
      return;
    }
    throw new AssertionError("no error");
  }

  private static String env(String name) {
    return System.getenv("SMOKE_" + name);
  }

  private void providers() {
    step("discover", () -> {
      check(Clouds.providers().size() == 3, Clouds.discoverProviders());
      check(Clouds.discoverProviders().errors().isEmpty(), Clouds.discoverProviders().errors());
    });
  }

  private static CloudBuilder builder(String provider) {
    return Clouds.builder(provider).rateLimiter(RateLimiter.unlimited());
  }

  private void heroku() {
    Cloud[] opened = new Cloud[1];
    step("connect", () ->
        opened[0] =
            builder("heroku")
                .endpoint(env("HEROKU_URL"))
                .credential("token", env("HEROKU_TOKEN"))
                .trustedCertificates(Path.of(env("CERTIFICATE")))
                .connect());
    Cloud cloud = opened[0];
    step("account", () -> check(cloud.account().profile().email().contains("@"), "no email"));
    step("list", () -> check(cloud.apps().list().first(10).size() == 10, "fewer than 10"));
    step("page", () -> check(cloud.apps().list().toList().size() >= 450, cloud.apps().list().toList().size()));
    step("create", () -> check(cloud.apps().create(NewApp.named(APP)).name().equals(APP), "another name"));
    step("get", () -> check(cloud.apps().get(APP).name().equals(APP), "another name"));
    step("update", () -> {
      App updated = cloud.apps().setMaintenance(APP, true);
      check(updated.name().equals(APP), updated);
    });
    step("config-set", () -> check("1".equals(cloud.configVars().set(APP, "A", "1").get("A")), "unset"));
    step("config-many", () ->
        check(cloud.configVars().set(APP, Map.of("B", "2", "C", "3")).size() >= 3, "too few"));
    step("config-remove", () ->
        check(!cloud.configVars().remove(APP, "A").containsKey("A"), "still there"));
    step("releases", () -> check(!cloud.releases().list(APP).toList().isEmpty(), "none"));
    step("regions", () -> check(!cloud.regions().list().toList().isEmpty(), "none"));
    step("native", () ->
        check(cloud.unwrap(Heroku.class).apps().get(APP).name().equals(APP), "another name"));
    step("raw-get", () -> check(cloud.raw().get("/apps/{app}", APP).status() == 200, "status"));
    step("raw-patch", () ->
        check(cloud.raw().patch("/apps/{app}", Map.of("maintenance", false), APP).status() == 200, "status"));
    step("raw-stream", () -> {
      try (StreamingResponse response = cloud.raw().stream(RawRequest.get("/apps/{app}", APP))) {
        check(response.body().readAllBytes().length > 10, "short");
      }
    });
    step("logs", () -> check(cloud.logs().fetch(APP, LogQuery.latest(5)) != null, "null"));
    step("logs-tail", () -> {
      try (Stream<LogLine> lines = cloud.logs().tail(APP, LogQuery.latest(5))) {
        check(lines.findFirst().isPresent(), "none");
      }
    });
    // Over TLS.
    step("one-off", () -> {
      OneOffResult result = cloud.oneOffs().run(APP, "echo smoke");
      check(result.exitStatus().orElse(-1) == 0, result.exitStatus());
    });
    step("upload", () -> {
      Path source = Files.createTempDirectory("smoke");
      Path file = Files.writeString(source.resolve("Procfile"), "web: true\n");
      try {
        check(cloud.deployments().deploy(APP, source).id().length() > 1, "no id");
      } finally {
        Files.delete(file);
        Files.delete(source);
      }
    });
    step("not-found", () -> {
      try {
        cloud.apps().get("no-such-app");
        throw new AssertionError("no error");
      } catch (NotFoundException e) {
        check(e.status().orElse(0) == 404, e.status());
      }
    });
    step("invalid", () -> fails(ErrorKind.INVALID_REQUEST, () -> cloud.apps().create(NewApp.named("NOT VALID"))));
    step("unauthorized", () -> {
      try (Cloud other = builder("heroku").endpoint(env("HEROKU_URL")).credential("token", "wrong").connect()) {
        fails(ErrorKind.UNAUTHENTICATED, () -> other.account().profile());
      }
    });
    step("delete", () -> {
      cloud.apps().delete(APP);
      check(cloud.apps().find(APP).isEmpty(), "still there");
    });
    step("close", cloud::close);
  }

  private void legacy() {
    step("xml", () -> {
      try (Cloud cloud =
          builder("heroku-legacy").endpoint(env("HEROKU_URL")).credential("token", env("HEROKU_TOKEN")).connect()) {
        check(!cloud.apps().list().first(1).isEmpty(), "none");
      }
    });
  }

  private void ovh() {
    step("ovh-signed", () -> {
      try (Cloud cloud = ovhCloud()) {
        check(cloud.raw().get("/me").status() == 200, "status");
      }
    });
    step("ovh-native", () -> {
      try (Cloud cloud = ovhCloud()) {
        check(cloud.unwrap(Ovh.class).domains() != null, "null");
        check(cloud.account().profile().email() != null, "null");
      }
    });
    step("ovh-write", () -> {
      try (Cloud cloud = ovhCloud()) {
        SshKey key = cloud.sshKeys().add(APP, sshKey());
        check(cloud.sshKeys().find(APP).isPresent(), "not there");
        cloud.sshKeys().remove(key.name());
        check(cloud.sshKeys().find(APP).isEmpty(), "still there");
      }
    });
    step("ovh-not-found", () -> {
      try (Cloud cloud = ovhCloud()) {
        fails(ErrorKind.NOT_FOUND, () -> cloud.raw().get("/domain/zone/{zone}", "no-such.example"));
      }
    });
  }

  private static String sshKey() {
    byte[] type = "ssh-ed25519".getBytes(StandardCharsets.US_ASCII);
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    ByteBuffer encoded = ByteBuffer.allocate(51).putInt(type.length).put(type).putInt(key.length).put(key);
    return "ssh-ed25519 " + Base64.getEncoder().encodeToString(encoded.array());
  }

  private static Cloud ovhCloud() {
    return builder("ovh")
        .endpoint(env("OVH_URL"))
        .credential("application_key", env("OVH_APPLICATION_KEY"))
        .credential("application_secret", env("OVH_APPLICATION_SECRET"))
        .credential("consumer_key", env("OVH_CONSUMER_KEY"))
        .connect();
  }

  private void retries() {
    step("retry-503", () -> {
      AtomicInteger requests = new AtomicInteger();
      HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", exchange -> {
        byte[] body = "{}".getBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(requests.incrementAndGet() < 3 ? 503 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
      });
      server.start();
      try (Cloud cloud =
          builder("heroku")
              .endpoint("http://127.0.0.1:" + server.getAddress().getPort())
              .credential("token", "any")
              .connect()) {
        check(cloud.raw().get("/apps").status() == 200, "status");
        check(requests.get() == 3, requests.get());
      } finally {
        server.stop(0);
      }
    });
  }
}
