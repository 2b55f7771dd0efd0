// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.loaders;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A container that deploys an application several times, and waits until the memory of each of its
 * class loaders was given back. It runs in a process of its own: the threads of a test runner
 * inherit what was on the stack when they started.
 */
final class Container {
  private static final String THING =
      """
      {"id": "1", "part": {"color": "red", "size": "SMALL"}, "parts": [{"color": "green"}],
       "byName": {"a": {"color": "other", "size": "LARGE"}}}
      """;

  private final URL application;
  private final String url;

  private Container(URL application, String url) {
    this.application = application;
    this.url = url;
  }

  /** Exits with 1 if a class loader stays: {@code shared|contained FOLDER-OF-THE-APPLICATION}. */
  public static void main(String[] args) throws Exception {
    HttpServer server = server();
    server.start();
    URL application = Path.of(args[1]).toUri().toURL();
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    int left = new Container(application, url).deploy(args[0].equals("contained"));
    System.out.println("class loaders still in memory: " + left);
    System.exit(left == 0 ? 0 : 1);
  }

  private int deploy(boolean contained) throws Exception {
    URL[] classPath = contained ? everything() : new URL[] {application};
    ClassLoader parent =
        contained ? ClassLoader.getPlatformClassLoader() : Container.class.getClassLoader();
    Set<Reference<?>> loaded = new HashSet<>();
    ReferenceQueue<ClassLoader> unloaded = new ReferenceQueue<>();
    for (int i = 0; i < (contained ? 2 : 10); i++) {
      loaded.add(new WeakReference<>(run(classPath, parent), unloaded));
    }
    linkAnotherRecord();
    for (int i = 0; i < 300 && !loaded.isEmpty(); i++) {
      System.gc();
      Reference<?> next = unloaded.remove(100);
      while (next != null) {
        loaded.remove(next);
        next = unloaded.poll();
      }
    }
    return loaded.size();
  }

  private URL[] everything() throws MalformedURLException {
    List<URL> everything = new ArrayList<>(List.of(application));
    for (String entry :
        System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
      everything.add(Path.of(entry).toUri().toURL());
    }
    return everything.toArray(URL[]::new);
  }

  /** Runs the application as a container does, and returns its class loader. */
  private ClassLoader run(URL[] classPath, ClassLoader parent) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader container = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(classPath, parent)) {
      thread.setContextClassLoader(loader);
      accept(loader);
      endIdleThreadsSoon(loader);
      return loader;
    } finally {
      thread.setContextClassLoader(container);
    }
  }

  @SuppressWarnings("unchecked")
  private void accept(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> type = loader.loadClass("redeployed.Application");
    if (type.getClassLoader() != loader) {
      throw new IllegalStateException("the application was loaded by another class loader");
    }
    ((Consumer<String>) type.getConstructor().newInstance()).accept(url);
  }

  /** Lets the timer thread of a library that the application contains end without its delay. */
  private static void endIdleThreadsSoon(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> monitor =
        loader.loadClass("io.github.polycloud.engine.internal.pipeline.DeadlineMonitor");
    if (monitor.getClassLoader() == loader) {
      Field timer = monitor.getDeclaredField("SHARED_TIMER");
      timer.setAccessible(true);
      ((ThreadPoolExecutor) timer.get(null)).setKeepAliveTime(1, TimeUnit.MILLISECONDS);
    }
  }

  /**
   * The JVM keeps the last record class whose {@code equals} it has linked, of any class loader:
   * the cache of a method handle in {@code ObjectMethods} refers to it. Here it becomes one of a
   * class loader that no one awaits. Newer JVMs keep others by soft references, which the process
   * clears at each collection.
   */
  private void linkAnotherRecord() throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {application}, ClassLoader.getPlatformClassLoader())) {
      Constructor<?> constructor =
          loader.loadClass("redeployed.Application$Linked").getConstructor(String.class);
      Object one = constructor.newInstance("a");
      Object other = constructor.newInstance("a");
      if (!one.equals(other) || one.hashCode() != other.hashCode()) {
        throw new IllegalStateException("equal records differ");
      }
    }
  }

  private static HttpServer server() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String body =
              switch (exchange.getRequestURI().getPath()) {
                case "/auth/time" -> String.valueOf(System.currentTimeMillis() / 1000);
                case "/list" -> "[" + THING + "]";
                case "/batched" -> "[\"1\",\"2\"]";
                case "/batched/1,2" ->
                    "[{\"key\":\"1\",\"value\":"
                        + THING
                        + "},{\"key\":\"2\",\"value\":"
                        + THING
                        + "}]";
                case "/byName" -> "{\"x\":" + THING + "}";
                default -> THING;
              };
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    return server;
  }
}
