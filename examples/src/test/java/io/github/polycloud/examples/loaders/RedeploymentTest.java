// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A container that redeploys an application gets the memory of the old one back. */
@Isolated
class RedeploymentTest {
  private static final String SOURCE =
      """
      package redeployed;

      import feign.Param;
      import feign.RequestLine;
      import io.github.polycloud.Cloud;
      import io.github.polycloud.Clouds;
      import io.github.polycloud.auth.Environment;
      import io.github.polycloud.capability.Capability;
      import io.github.polycloud.config.CallListener;
      import io.github.polycloud.config.InMemoryEtagCache;
      import io.github.polycloud.config.RateLimiter;
      import io.github.polycloud.heroku.Heroku;
      import io.github.polycloud.heroku.model.webhook.WebhookData;
      import io.github.polycloud.http.TypedResponse;
      import io.github.polycloud.model.ExtensibleEnum;
      import io.github.polycloud.ovh.Ovh;
      import java.util.List;
      import java.util.Map;
      import java.util.Optional;
      import java.util.function.Consumer;
      import com.fasterxml.jackson.annotation.JsonCreator;
      import tools.jackson.core.type.TypeReference;
      import tools.jackson.databind.node.JsonNodeFactory;

      public final class Application implements Consumer<String> {
        public static final class Color extends ExtensibleEnum {
          private static final Values<Color> VALUES = Values.of(Color::new);

          private Color(String name) {
            super(name);
          }

          @JsonCreator
          public static Color of(String name) {
            return VALUES.get(name);
          }
        }

        public enum Size { SMALL, LARGE }

        public record Part(Color color, Size size) {}

        public record Linked(String text) {}

        public record Thing(String id, Part part, List<Part> parts, Map<String, Part> byName) {}

        public interface Things {
          @RequestLine("GET /things/{id}")
          Thing get(@Param("id") String id);

          @RequestLine("GET /things/{id}")
          TypedResponse<Thing> response(@Param("id") String id);

          @RequestLine("GET /things/{id}")
          Optional<Map<String, Object>> map(@Param("id") String id);

          @RequestLine("POST /things")
          Thing create(Thing thing);
        }

        public void accept(String url) {
          try (Cloud cloud = connect("heroku", url, "token")) {
            Heroku heroku = cloud.unwrap(Heroku.class);
            use(heroku.api(Things.class));
            Thing thing = cloud.raw().get("/things/1").as(Thing.class);
            cloud.raw().get("/list").asList(Thing.class);
            cloud.raw().post("/things", thing);
            cloud.raw().post("/things", Map.of("nested", List.of(thing)));
            new WebhookData(JsonNodeFactory.instance.objectNode().put("id", "1")).as(Thing.class);
            cloud.capability(Capability.of(Things.class, "things").type());
            cloud.apps();
          }
          connect("heroku-legacy", url, "token").close();
          try (Cloud cloud =
              connect("ovh", url, "application_key", "application_secret", "consumer_key")) {
            Ovh ovh = cloud.unwrap(Ovh.class);
            use(ovh.api(Things.class));
            ovh.unauthenticated().get("/things/1").as(new TypeReference<Map<String, Object>>() {});
            ovh.unauthenticated().get("/byName").as(new TypeReference<Map<String, Thing>>() {});
            ovh.listing().batched().of("/batched/{id}", Thing.class).toList();
            ovh.listing().of("/batched/{id}", Thing.class).toList();
          }
        }

        private static void use(Things things) {
          Thing thing = things.get("1");
          things.response("1");
          things.map("1");
          things.create(thing);
        }

        private static Cloud connect(String provider, String url, String... credentials) {
          var builder =
              Clouds.builder(provider)
                  .environment(Environment.of(Map.of()))
                  .endpoint(url)
                  .etagCache(InMemoryEtagCache.of(10, 10_000))
                  .rateLimiter((account, maxWait) -> RateLimiter.Reservation.immediate())
                  .addListener(new CallListener() {
                    @Override
                    public void onCallEnd(CallEnd call) {}
                  });
          for (String credential : credentials) {
            builder.credential(credential, "the-secret-of-" + credential);
          }
          return builder.connect();
        }
      }
      """;

  private static final String THING =
      """
      {"id": "1", "part": {"color": "red", "size": "SMALL"}, "parts": [{"color": "green"}],
       "byName": {"a": {"color": "other", "size": "LARGE"}}}
      """;

  @TempDir private static Path classes;

  private static HttpServer server;
  private static String url;

  @BeforeAll
  static void start() throws IOException {
    compile();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
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
    server.start();
    url = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static void compile() throws IOException {
    Path source = classes.resolve("Application.java");
    Files.writeString(source, SOURCE);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-d",
              classes.toString(),
              "-classpath",
              System.getProperty("java.class.path"));
      assertThat(
              compiler
                  .getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                  .call())
          .isTrue();
    }
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  @Test
  void anApplicationIsUnloadedWhenTheLibraryStays() throws Exception {
    Set<Reference<?>> loaded = new HashSet<>();
    ReferenceQueue<ClassLoader> unloaded = new ReferenceQueue<>();
    for (int i = 0; i < 10; i++) {
      loaded.add(
          new WeakReference<>(
              run(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader()), unloaded));
    }
    awaitAll(loaded, unloaded);
  }

  @Test
  void anApplicationThatContainsTheLibraryIsUnloaded() throws Exception {
    List<URL> everything = new ArrayList<>(List.of(classes.toUri().toURL()));
    for (String entry :
        System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
      everything.add(Path.of(entry).toUri().toURL());
    }
    Set<Reference<?>> loaded = new HashSet<>();
    ReferenceQueue<ClassLoader> unloaded = new ReferenceQueue<>();
    for (int i = 0; i < 2; i++) {
      loaded.add(
          new WeakReference<>(
              run(everything.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()), unloaded));
    }
    awaitAll(loaded, unloaded);
  }

  /** Runs the application as a container does, and returns its class loader. */
  private static ClassLoader run(URL[] classPath, ClassLoader parent) throws Exception {
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
  private static void accept(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> application = loader.loadClass("redeployed.Application");
    assertThat(application.getClassLoader()).isSameAs(loader);
    ((Consumer<String>) application.getConstructor().newInstance()).accept(url);
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
   * class loader that no test waits for.
   */
  private static void linkAnotherRecord() throws Exception {
    URL[] classPath = {classes.toUri().toURL()};
    try (URLClassLoader loader =
        new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      Constructor<?> constructor =
          loader.loadClass("redeployed.Application$Linked").getConstructor(String.class);
      assertThat(constructor.newInstance("a"))
          .isEqualTo(constructor.newInstance("a"))
          .hasSameHashCodeAs(constructor.newInstance("a"));
    }
  }

  private static void awaitAll(Set<Reference<?>> loaded, ReferenceQueue<ClassLoader> unloaded)
      throws Exception {
    linkAnotherRecord();
    for (int i = 0; i < 300 && !loaded.isEmpty(); i++) {
      System.gc();
      Reference<?> next = unloaded.remove(100);
      while (next != null) {
        loaded.remove(next);
        next = unloaded.poll();
      }
    }
    assertThat(loaded).as("class loaders still in memory").isEmpty();
  }
}
