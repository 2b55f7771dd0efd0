// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.SandboxSnapshot.Parts;
import io.github.polycloud.sandbox.internal.heroku.HerokuApi;
import io.github.polycloud.sandbox.internal.heroku.HerokuLogin;
import io.github.polycloud.sandbox.internal.heroku.HerokuSeed;
import io.github.polycloud.sandbox.internal.http.Binding;
import io.github.polycloud.sandbox.internal.http.ExchangeInterceptor;
import io.github.polycloud.sandbox.internal.http.Json;
import io.github.polycloud.sandbox.internal.http.ServerLimits;
import io.github.polycloud.sandbox.internal.http.WireServer;
import io.github.polycloud.sandbox.internal.ovh.OvhApi;
import io.github.polycloud.sandbox.internal.ovh.OvhLogin;
import io.github.polycloud.sandbox.internal.ovh.OvhSeed;
import io.github.polycloud.sandbox.internal.seed.HerokuContent;
import io.github.polycloud.sandbox.internal.seed.InvalidSeed;
import io.github.polycloud.sandbox.internal.seed.OvhContent;
import io.github.polycloud.sandbox.internal.seed.SeedFile;
import io.github.polycloud.sandbox.internal.tls.CertificateAuthority;
import io.github.polycloud.sandbox.internal.tls.CertificateFile;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Both clouds with their servers, which keep running while the state behind them is replaced. */
final class Clouds implements AutoCloseable {

  private static final String EMAIL = "ann@example.com";

  private final Deque<Runnable> closings = new ArrayDeque<>();
  private final Function<String, ExchangeInterceptor> interceptors;
  private final UnaryOperator<Consumer<RoutesConfig>> surroundings;
  private final SandboxBuilder settings;
  private final SeedFile content;
  private final AdjustableClock ovhClock;
  private final CertificateAuthority authority;
  private final CertificateFile trusted;
  private final Optional<SSLContext> tls;
  private final HerokuApi herokuApi;
  private final WireServer herokuServer;
  private final WireServer ovhServer;
  private volatile OvhApi ovhApi;

  Clouds(
      SandboxBuilder settings,
      AdjustableClock ovhClock,
      @Nullable StateFile file,
      Function<String, ExchangeInterceptor> interceptors,
      UnaryOperator<Consumer<RoutesConfig>> surroundings) {
    this.settings = settings;
    this.ovhClock = ovhClock;
    this.interceptors = interceptors;
    this.surroundings = surroundings;
    try {
      if (file != null) {
        closings.push(file::unlock);
      }
      this.content = settings.seed() == null ? SeedFile.EMPTY : SeedFile.read(settings.seed());
      Parts stored = file == null ? null : file.read().map(SandboxSnapshot::parts).orElse(null);
      this.authority =
          stored == null
              ? new CertificateAuthority()
              : CertificateAuthority.decode(stored.authority());
      SSLContext context = authority.serverContext(binding().acceptedHosts());
      this.tls = Optional.of(context).filter(any -> settings.isTls());
      this.herokuApi =
          new HerokuApi(herokuSeed(), binding(), context, interceptors.apply("storage"));
      closings.push(herokuApi::close);
      this.trusted = authority.publish();
      closings.push(trusted::close);
      if (stored == null) {
        this.ovhApi = new OvhApi(ovhSeed(), ovhClock);
      } else {
        herokuApi.restoring(stored.heroku()).run();
        this.ovhApi = OvhApi.read(stored.ovh(), ovhClock);
        ovhClock.setOffset(stored.clockShift());
      }
      if (file != null) {
        closings.push(file::close);
      }
      this.herokuServer = serve("heroku", settings.port(), herokuApi::addTo);
      this.ovhServer = serve("ovh", settings.ovhPort(), ovhApi::register);
    } catch (IOException | GeneralSecurityException e) {
      close();
      throw SandboxSnapshot.unreadable(file == null ? "snapshot" : file.path().toString(), e);
    } catch (InvalidSeed e) {
      close();
      throw new IllegalArgumentException(settings.seed() + ": " + e.getMessage(), e);
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  HerokuApi herokuApi() {
    return herokuApi;
  }

  OvhApi ovhApi() {
    return ovhApi;
  }

  HerokuEndpoint heroku() {
    HerokuLogin login = herokuApi.login();
    return new HerokuEndpoint(
        herokuServer.url(), login.email(), login.token(), login.password(), trusted.path());
  }

  OvhEndpoint ovh() {
    OvhLogin login = ovhApi.login();
    String url = ovhServer.url();
    return new OvhEndpoint(
        url + "/1.0",
        login.applicationKey(),
        login.applicationSecret(),
        login.consumerKey(),
        url + OvhApi.TOKEN_PATH,
        login.clientId(),
        login.clientSecret(),
        trusted.path());
  }

  SandboxSnapshot snapshot() {
    try {
      return SandboxSnapshot.of(
          new Parts(authority.encoded(), herokuApi.save(), ovhApi.save(), ovhClock.offset()));
    } catch (IOException e) {
      throw new IllegalStateException("cannot take a snapshot: " + e.getMessage(), e);
    }
  }

  void restore(SandboxSnapshot snapshot) {
    Parts parts = snapshot.parts();
    Runnable restoringHeroku;
    OvhApi restoredOvh;
    try {
      restoringHeroku = herokuApi.restoring(parts.heroku());
      restoredOvh = OvhApi.read(parts.ovh(), ovhClock);
    } catch (IOException e) {
      throw SandboxSnapshot.unreadable("snapshot", e);
    }
    restoringHeroku.run();
    ovhClock.setOffset(parts.clockShift());
    replace(restoredOvh);
  }

  void reset() {
    ovhClock.reset();
    herokuApi.reset();
    replace(ovhApi.reset(ovhSeed()));
  }

  @Override
  public void close() {
    RuntimeException failure = null;
    while (!closings.isEmpty()) {
      try {
        closings.pop().run();
      } catch (RuntimeException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private void replace(OvhApi next) {
    ovhApi = next;
    herokuServer.replace(surroundings.apply(herokuApi::addTo));
    ovhServer.replace(surroundings.apply(next::register));
  }

  private WireServer serve(String name, int port, Consumer<RoutesConfig> routes) {
    WireServer server =
        WireServer.start(
            name,
            binding(),
            port,
            tls,
            ServerLimits.API,
            Json.CAMEL,
            interceptors.apply(name),
            surroundings.apply(routes));
    closings.push(server::close);
    return server;
  }

  private Binding binding() {
    return settings.binding();
  }

  private HerokuSeed herokuSeed() {
    SecureRandom random = new SecureRandom();
    return new HerokuSeed(
        EMAIL,
        hex(random, 20),
        hex(random, 10),
        settings.verified(),
        settings.apps(),
        content.heroku() == null ? HerokuContent.USUAL : content.heroku(),
        settings.rateLimit(),
        settings.legacySeed(),
        settings.clock());
  }

  private OvhSeed ovhSeed() {
    return settings.ovhSeed().withContent(content.ovh() == null ? OvhContent.USUAL : content.ovh());
  }

  private static String hex(SecureRandom random, int bytes) {
    byte[] value = new byte[bytes];
    random.nextBytes(value);
    return HexFormat.of().formatHex(value);
  }
}
