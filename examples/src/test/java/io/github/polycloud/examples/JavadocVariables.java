package io.github.polycloud.examples;

import feign.RequestLine;
import io.github.polycloud.Cloud;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.capability.Account;
import io.github.polycloud.capability.Regions;
import io.github.polycloud.capability.Servers;
import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.heroku.model.app.AppUpdate;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.webhook.WebhookNotification;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Profile;
import io.github.polycloud.model.Region;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.auth.ConsumerKey;
import io.github.polycloud.ovh.model.cloud.Flavor;
import io.github.polycloud.ovh.model.cloud.Image;
import io.github.polycloud.ovh.model.hosting.NewEnvVar;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.spi.Capabilities;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.ProviderContext;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the examples of the Javadoc use and do not declare. A name has one type in all of them. */
class JavadocVariables {
  static Cloud cloud;
  static Heroku heroku;
  static HerokuLegacy legacy;
  static Ovh ovh;
  static Sandbox sandbox;

  static ProviderContext context;
  static HttpEngine engine;
  static Authenticator authenticator;
  static ErrorDecoder dialect;
  static Operation operation;
  static HttpRequest attempt;
  static Timeouts timeouts;

  static List<App> apps;
  static ServerTask task;
  static Servers servers;

  static String app;
  static String name;
  static String email;
  static String command;
  static String state;
  static String token;
  static String secret;
  static String project;
  static String id;
  static String path;
  static String clientId;
  static Secret clientSecret;
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

  static final Capabilities<AcmeClient> CAPABILITIES = Capabilities.<AcmeClient>builder().build();

  /** The client of an invented provider. */
  record AcmeClient(HttpEngine engine) {}

  /** A capability of an invented provider. */
  record AcmeRegions(AcmeClient client) implements Regions {
    @Override
    public Paged<Region> list() {
      throw new UnsupportedOperationException();
    }
  }

  /** Another one. */
  record AcmeAccount(AcmeClient client) implements Account {
    @Override
    public Profile profile() {
      throw new UnsupportedOperationException();
    }
  }

  /** The native client of an invented provider. */
  interface Acme {
    <T> T api(Class<T> type);
  }

  /** An invented provider. */
  record AcmeProvider() implements CloudProvider {
    @Override
    public ProviderInfo info() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Cloud connect(ProviderContext context) {
      throw new UnsupportedOperationException();
    }
  }

  /** A Feign interface. */
  interface AppsApi {
    @RequestLine("GET /apps")
    List<Map<String, Object>> list();
  }

  /** Another one. */
  interface MyZones {
    @RequestLine("GET /domain/zone")
    List<String> list();
  }

  /** A record of a Feign interface. */
  record Policy(String id) {}

  /** A value that lasts for a time. */
  record Token(boolean lasts) {}

  /** A request as web frameworks have it. */
  interface Request {
    String getHeader(String name);
  }

  /** A safe place for secrets. */
  interface Vault {
    void store(Map<String, Secret> values);
  }

  static Token fetch(HttpRequest request) {
    return new Token(true);
  }

  static String askForCode() {
    return "123456";
  }

  static URI loginPage(URI comeBack) {
    return comeBack;
  }

  static void openBrowser(URI page) {}

  static void log(Object value) {}

  void show(String line) {}

  static void call(Object... values) {}

  /** Whether a type of this name stands here. */
  static boolean declares(String type) {
    return Arrays.stream(JavadocVariables.class.getDeclaredClasses())
        .anyMatch(nested -> nested.getSimpleName().equals(type));
  }
}
