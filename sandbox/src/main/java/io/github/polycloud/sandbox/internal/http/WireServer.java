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
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.jspecify.annotations.Nullable;

/**
 * The HTTP server of one cloud, on the loopback interface unless told otherwise. Its routes are
 * created for the first request, and can be replaced while it runs.
 */
public final class WireServer implements AutoCloseable {

  private static final int MAX_HEADERS = 64 << 10;

  /** Each log or output that is followed holds a thread. */
  private static final int MAX_THREADS = 512;

  private final String name;
  private final Optional<Supplier<SSLContext>> tls;
  private final ServerLimits limits;
  private final InterceptingHandler handler;
  private final Binding binding;
  private final int port;
  private volatile Routes routes;
  private volatile @Nullable Javalin javalin;
  private boolean closed;

  private WireServer(
      String name,
      Binding binding,
      int port,
      Optional<Supplier<SSLContext>> tls,
      ServerLimits limits,
      ExchangeInterceptor interceptor,
      Consumer<RoutesConfig> routes) {
    this.name = name;
    this.binding = binding;
    this.tls = tls;
    this.limits = limits;
    this.port = port;
    this.routes = new Routes(routes);
    this.handler = new InterceptingHandler(interceptor, limits, () -> this.routes);
  }

  /**
   * Starts a server that speaks plain HTTP.
   *
   * @param name the prefix of its thread names
   * @param port the port, 0 for any free one
   * @param interceptor selects faults and records exchanges
   * @param routes adds the routes
   */
  public static WireServer start(
      String name, int port, ExchangeInterceptor interceptor, Consumer<RoutesConfig> routes) {
    return start(
        name, Binding.LOOPBACK, port, Optional.empty(), ServerLimits.API, interceptor, routes);
  }

  /**
   * Starts a server.
   *
   * @param name the prefix of its thread names
   * @param binding where it listens
   * @param port the port, 0 for any free one
   * @param tls returns the context with the server certificate; empty for plain HTTP
   * @param limits what is accepted from clients
   * @param interceptor selects faults and records exchanges
   * @param routes adds the routes
   */
  public static WireServer start(
      String name,
      Binding binding,
      int port,
      Optional<Supplier<SSLContext>> tls,
      ServerLimits limits,
      ExchangeInterceptor interceptor,
      Consumer<RoutesConfig> routes) {
    WireServer server = new WireServer(name, binding, port, tls, limits, interceptor, routes);
    server.started();
    return server;
  }

  /**
   * Creates a server that starts on a free port, with plain HTTP, when its URL is needed for the
   * first time.
   *
   * @param name the prefix of its thread names
   * @param binding where it listens
   * @param limits what is accepted from clients
   * @param interceptor selects faults and records exchanges
   * @param routes adds the routes
   */
  public static WireServer onDemand(
      String name,
      Binding binding,
      ServerLimits limits,
      ExchangeInterceptor interceptor,
      Consumer<RoutesConfig> routes) {
    return new WireServer(name, binding, 0, Optional.empty(), limits, interceptor, routes);
  }

  /** The base URL, without a trailing slash. */
  public String url() {
    return (tls.isPresent() ? "https" : "http")
        + "://"
        + binding.urlHost()
        + ":"
        + started().port();
  }

  /** Whether this server has started. */
  public boolean isStarted() {
    return javalin != null;
  }

  /** Replaces all routes; requests that have arrived end with the previous ones. */
  public void replace(Consumer<RoutesConfig> next) {
    routes = new Routes(next);
  }

  /** Creates the routes if no request has done so yet. */
  public void prepare() {
    routes.servlet();
  }

  @Override
  public void close() {
    Javalin last;
    synchronized (this) {
      closed = true;
      last = javalin;
    }
    if (last == null) {
      return;
    }
    // Stop accepting first: an aborted client may retry at once and would be left waiting.
    for (Connector connector : last.jettyServer().server().getConnectors()) {
      ((ClosingServerConnector) connector).close();
    }
    handler.close();
    last.stop();
  }

  private Javalin started() {
    Javalin present = javalin;
    return present == null ? start() : present;
  }

  private synchronized Javalin start() {
    if (javalin != null) {
      return javalin;
    }
    if (closed) {
      throw new IllegalStateException("the sandbox is closed");
    }
    Javalin created =
        Javalin.create(
            config -> {
              quiet(config);
              http(config);
              jetty(config);
            });
    try {
      created.start();
    } catch (JavalinBindException e) {
      throw binding.unavailable(port, e);
    }
    javalin = created;
    return created;
  }

  private static void quiet(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
  }

  private void http(JavalinConfig config) {
    config.http.maxRequestSize = limits.maxBody();
    config.http.generateEtags = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
  }

  private void jetty(JavalinConfig config) {
    QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 2, new LinkedBlockingQueue<>());
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
    config.jetty.addConnector(this::connector);
  }

  private void route(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ((Routes) request.getAttribute(InterceptingHandler.ROUTES))
        .servlet()
        .service(request, response);
  }

  /** Routes that are created for the first request. */
  private final class Routes {
    private final Consumer<RoutesConfig> definition;
    private volatile @Nullable JavalinServlet servlet;

    Routes(Consumer<RoutesConfig> definition) {
      this.definition = definition;
    }

    JavalinServlet servlet() {
      JavalinServlet present = servlet;
      return present == null ? create() : present;
    }

    private synchronized JavalinServlet create() {
      JavalinServlet present = servlet;
      if (present != null) {
        return present;
      }
      Javalin current =
          Javalin.create(
              config -> {
                quiet(config);
                http(config);
                config.jsonMapper(new JavalinJson(Json.CAMEL));
                definition.accept(config.routes);
              });
      JavalinServlet created = new JavalinServlet(current.unsafe);
      servlet = created;
      return created;
    }
  }

  private Connector connector(Server server, HttpConfiguration http) {
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
    context.setSslContext(tls.get().get());
    return new ConnectionFactory[] {new SslConnectionFactory(context, plain.getProtocol()), plain};
  }
}
