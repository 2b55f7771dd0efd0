package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.Paged;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Call;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Dialect;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.Timeouts;
import io.github.polycloud.legacy.HerokuLegacy;
import io.github.polycloud.model.Region;
import io.github.polycloud.ops.Regions;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.spi.ProviderContext;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.Arrays;

/** What the examples of the Javadoc use and do not declare. A name has one type in all of them. */
class JavadocVariables {
  static Cloud cloud;
  static Heroku heroku;
  static HerokuLegacy legacy;
  static Ovh ovh;
  static Sandbox sandbox;

  static ProviderContext context;
  static CallEngine engine;
  static Authenticator authenticator;
  static Dialect dialect;
  static Operation operation;
  static Call attempt;
  static Timeouts timeouts;

  static String app;
  static String path;
  static String clientId;
  static Secret clientSecret;
  static URI address;
  static InputStream in;
  static PrintStream screen;
  static byte[] chunk;

  /** The client of an invented provider. */
  record AcmeClient(CallEngine engine) {}

  /** A capability of an invented provider. */
  record AcmeRegions(AcmeClient client) implements Regions {
    @Override
    public Paged<Region> list() {
      throw new UnsupportedOperationException();
    }
  }

  static void call(Object... values) {}

  /** Whether a type of this name stands here. */
  static boolean declares(String type) {
    return Arrays.stream(JavadocVariables.class.getDeclaredClasses())
        .anyMatch(nested -> nested.getSimpleName().equals(type));
  }
}
