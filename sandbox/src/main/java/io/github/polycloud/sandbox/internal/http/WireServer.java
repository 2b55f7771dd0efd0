// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.servlet.JavalinServlet;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTTP server of one cloud, on the loopback interface unless told otherwise. Its routes can be
 * replaced while it runs.
 */
public final class WireServer implements AutoCloseable {

  private static final int MAX_HEADERS = 64 << 10;

  /** Each log or output that is followed holds a thread. */
  private static final int MAX_THREADS = 512;

  private final String name;
  private final Optional<SSLContext> tls;
  private final ServerLimits limits;
  private final InterceptingHandler handler;
  private final Binding binding;
  private final JsonMapper json;
  private volatile Optional<JavalinServlet> replacement = Optional.empty();
  private final Javalin javalin;

  private WireServer(
      String name,
      Binding binding,
      int port,
      Optional<SSLContext> tls,
      ServerLimits limits,
      JsonMapper json,
      ExchangeInterceptor interceptor,
      Consumer<RoutesConfig> routes) {
    this.name = name;
    this.binding = binding;
    this.json = json;
    this.tls = tls;
    this.limits = limits;
    this.handler = new InterceptingHandler(interceptor, limits, () -> replacement);
    this.javalin =
        Javalin.create(
            config -> {
              quiet(config);
              http(config);
              jetty(config, port);
              routes.accept(config.routes);
            });
  }

  /**
   * Starts a server that speaks plain HTTP.
   *
   * @param name the prefix of its thread names
   * @param port the port, 0 for any free one
   * @param json serializes the values of {@code ctx.json}
   * @param interceptor selects faults and records exchanges
   * @param routes adds the routes
   */
  public static WireServer start(
      String name,
      int port,
      JsonMapper json,
      ExchangeInterceptor interceptor,
      Consumer<RoutesConfig> routes) {
    return start(
        name,
        Binding.LOOPBACK,
        port,
        Optional.empty(),
        ServerLimits.API,
        json,
        interceptor,
        routes);
  }

  /**
   * Starts a server.
   *
   * @param name the prefix of its thread names
   * @param binding where it listens
   * @param port the port, 0 for any free one
   * @param tls the server certificate, or empty for plain HTTP
   * @param limits what is accepted from clients
   * @param json serializes the values of {@code ctx.json}
   * @param interceptor selects faults and records exchanges
   * @param routes adds the routes
   */
  public static WireServer start(
      String name,
      Binding binding,
      int port,
      Optional<SSLContext> tls,
      ServerLimits limits,
      JsonMapper json,
      ExchangeInterceptor interceptor,
      Consumer<RoutesConfig> routes) {
    WireServer server = new WireServer(name, binding, port, tls, limits, json, interceptor, routes);
    try {
      server.javalin.start();
    } catch (JavalinBindException e) {
      throw binding.unavailable(port, e);
    }
    return server;
  }

  /** The base URL, without a trailing slash. */
  public String url() {
    return (tls.isPresent() ? "https" : "http") + "://" + binding.urlHost() + ":" + javalin.port();
  }

  /** Replaces all routes; requests that have arrived end with the previous ones. */
  public void replace(Consumer<RoutesConfig> routes) {
    Javalin next =
        Javalin.create(
            config -> {
              quiet(config);
              http(config);
              routes.accept(config.routes);
            });
    replacement = Optional.of(new JavalinServlet(next.unsafe));
  }

  @Override
  public void close() {
    // Stop accepting first: an aborted client may retry at once and would be left waiting.
    for (Connector connector : javalin.jettyServer().server().getConnectors()) {
      ((ClosingServerConnector) connector).close();
    }
    handler.close();
    javalin.stop();
  }

  private static void quiet(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
  }

  private void http(JavalinConfig config) {
    config.jsonMapper(new JavalinJson(json));
    config.http.maxRequestSize = limits.maxBody();
    config.http.generateEtags = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
  }

  private void jetty(JavalinConfig config, int port) {
    QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 2);
    threads.setName("sandbox-" + name);
    threads.setDaemon(true);
    // The default server of Javalin has a timer thread that keeps the JVM alive.
    Server server =
        new Server(threads, new ScheduledExecutorScheduler("sandbox-timer", true), null);
    server.setHandler(handler);
    server.setStopTimeout(0);
    config.unsafe.jettyInternal.server = server;
    config.jetty.modifyServletContextHandler(
        // Without this Jetty responds with 400 to an encoded slash, which is a legal part of a
        // name.
        context -> {
          context.getServletHandler().setDecodeAmbiguousURIs(true);
          FilterHolder current = new FilterHolder(this::route);
          current.setAsyncSupported(true);
          context.addFilter(current, "/*", EnumSet.of(DispatcherType.REQUEST));
        });
    config.jetty.addConnector((owner, http) -> connector(owner, http, port));
  }

  private void route(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (((Optional<?>) request.getAttribute(InterceptingHandler.ROUTES)).orElse(null)
        instanceof JavalinServlet current) {
      current.service(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Connector connector(Server server, HttpConfiguration http, int port) {
    http.setUriCompliance(UriCompliance.UNSAFE);
    http.setRequestHeaderSize(MAX_HEADERS);
    http.setSendServerVersion(false);
    ClosingServerConnector connector =
        new ClosingServerConnector(server, limits.maxConnections(), protocols(http));
    connector.setIdleTimeout(limits.idleTime().toMillis());
    connector.setHost(binding.host());
    connector.setPort(port);
    // With the default, a burst of connections waits a second for its second attempt.
    connector.setAcceptQueueSize(limits.maxConnections());
    return connector;
  }

  private ConnectionFactory[] protocols(HttpConfiguration http) {
    HttpConnectionFactory plain = new HttpConnectionFactory(http);
    if (tls.isEmpty()) {
      return new ConnectionFactory[] {plain};
    }
    // Clients connect by address, so there is no server name to check; this makes routes see
    // "https".
    http.addCustomizer(new SecureRequestCustomizer(false));
    SslContextFactory.Server context = new SslContextFactory.Server();
    context.setSslContext(tls.get());
    return new ConnectionFactory[] {new SslConnectionFactory(context, plain.getProtocol()), plain};
  }
}
