// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import feign.RequestLine;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.polycloud.Cloud;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.capability.Account;
import io.github.polycloud.capability.Regions;
import io.github.polycloud.capability.Servers;
import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.config.RateLimit;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.api.Dynos;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.heroku.model.app.AppUpdate;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.webhook.WebhookNotification;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.model.Profile;
import io.github.polycloud.model.Region;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.auth.ConsumerKey;
import io.github.polycloud.ovh.model.cloud.Flavor;
import io.github.polycloud.ovh.model.cloud.Image;
import io.github.polycloud.ovh.model.hosting.NewEnvVar;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.ratelimit.bucket4j.Bucket4jRateLimiter;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.spi.Capabilities;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderContext;
import io.github.polycloud.spi.SshKeyRing;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Variables and types that the Javadoc examples use without declaring them. A name has the same
 * type in all examples.
 */
class JavadocVariables {
  static Cloud cloud;
  static Heroku heroku;
  static Dynos dynos;
  static HerokuLegacy legacy;
  static Ovh ovh;
  static Sandbox sandbox;

  static RateLimiter distributed;
  static Bucket4jRateLimiter shared;
  static MeterRegistry meterRegistry;
  static ObservationRegistry observationRegistry;
  static OpenTelemetry openTelemetry;
  static ProxyManager<String> proxyManager;
  static ProxyManager<byte[]> bytesProxyManager;
  static ProviderContext context;
  static HttpEngine engine;
  static Authenticator authenticator;
  static ErrorDecoder errorDecoder;
  static Operation operation;
  static HttpRequest attempt;
  static Timeouts timeouts;

  static List<App> apps;
  static List<Invoice> invoices;
  static Release release;
  static ServerTask task;
  static Servers servers;

  static String app;
  static String name;
  static String email;
  static String command;
  static String state;
  static String token;
  static String password;
  static String secret;
  static String project;
  static String id;
  static String path;
  static String clientId;
  static Secret clientSecret;
  static Secret keySecret;
  static RateLimit limit;
  static URI address;
  static URI sessionUrl;
  static URI attachUrl;
  static InputStream in;
  static PrintStream screen;
  static PrintStream out;
  static byte[] chunk;
  static byte[] buffer;
  static byte[] body;
  static Request request;
  static Vault vault;

  static AppUpdate change;
  static Build build;
  static WebhookNotification event;
  static ConsumerKey key;
  static NewEnvVar envVar;
  static Flavor flavor;
  static Image image;
  static String sshKeyId;
  static ProgressListener bar;

  static SshKeyRing.Store store;
  static final Capabilities<AcmeClient> CAPABILITIES = Capabilities.<AcmeClient>builder().build();

  /** The client of a fictitious provider. */
  record AcmeClient(HttpEngine engine) {
    <T> T api(Class<T> type) {
      return engine.api(type, JsonCodec.plain());
    }
  }

  /** The native client of a fictitious provider. */
  interface Acme {
    <T> T api(Class<T> type);
  }

  /** A fictitious provider. */
  static final class AcmeProvider implements CloudProvider {
    @Override
    public ProviderInfo info() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Cloud connect(ProviderContext context) {
      throw new UnsupportedOperationException();
    }
  }

  /** A capability of a fictitious provider. */
  record AcmeRegions(AcmeClient client) implements Regions {
    @Override
    public Paged<Region> list() {
      throw new UnsupportedOperationException();
    }
  }

  /** A second one. */
  record AcmeAccount(AcmeClient client) implements Account {
    @Override
    public Profile profile() {
      throw new UnsupportedOperationException();
    }
  }

  /** A Feign interface. */
  interface AppsApi {
    @RequestLine("GET /apps")
    List<Map<String, Object>> list();
  }

  /** A second one. */
  interface MyZones {
    @RequestLine("GET /domain/zone")
    List<String> list();
  }

  /** A record of a Feign interface. */
  record Policy(String id) {}

  /** A value that expires. */
  record Token(boolean isValid) {}

  /** A request of a web framework. */
  interface Request {
    String getHeader(String name);
  }

  /** A store for secrets. */
  interface Vault {
    void store(Map<String, Secret> values);
  }

  static Token fetch(HttpRequest request) {
    return new Token(true);
  }

  static String askForCode() {
    return "123456";
  }

  static URI loginPage(URI redirectUri) {
    return redirectUri;
  }

  static void openBrowser(URI page) {}

  static void log(Object value) {}

  void show(String line) {}

  static void call(Object... values) {}

  /** Whether a type of this name is declared here. */
  static boolean declares(String type) {
    return Arrays.stream(JavadocVariables.class.getDeclaredClasses())
        .anyMatch(nested -> nested.getSimpleName().equals(type));
  }
}
