// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import feign.RequestLine;
import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.legacy.model.AddOn;
import io.github.polycloud.heroku.legacy.model.App;
import io.github.polycloud.heroku.legacy.model.AppList;
import io.github.polycloud.http.HttpErrors;
import io.github.polycloud.raw.RawRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * The program of {@link HostileBodiesTest}: reads every hostile body in every format, with the
 * default limits, and fails with anything that is not an error of this library.
 */
final class HostileBodies {
  private static final int[] ERRORS = {400, 401, 404, 422, 429, 500, 503};
  // Each body comes with some of the statuses: they differ in nothing but the kind of the error.
  private static final int ERRORS_PER_BODY = 2;

  private static volatile HostileBody body;
  private static volatile int status;
  private static int errors;

  private HostileBodies() {}

  /** Typed calls in each format. */
  interface Api {
    @RequestLine("GET /json")
    List<AddOn> addOns();

    @RequestLine("GET /xml")
    App app();

    @RequestLine("GET /xml")
    AppList apps();

    @RequestLine("GET /text")
    String text();
  }

  /** Prints the number of calls, or what went wrong. */
  public static void main(String[] args) throws IOException {
    int calls = 0;
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Cloud cloud =
            Clouds.builder(new LegacyProvider())
                .endpoint("http://127.0.0.1:" + server.getLocalPort())
                .credential("token", "0123456789")
                .retryPolicy(RetryPolicy.none())
                .circuitBreaker(CircuitBreakerPolicy.disabled())
                .connect()) {
      Thread accepting = new Thread(() -> accept(server));
      accepting.setDaemon(true);
      accepting.start();
      for (HostileBody each : HostileBody.all()) {
        body = each;
        long start = System.nanoTime();
        calls += check(cloud);
        if (args.length > 0) {
          System.out.println(each.name() + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
      }
    }
    System.out.println(calls + " calls");
  }

  private static int check(Cloud cloud) {
    Map<String, Supplier<Object>> calls = calls(cloud);
    status = 200;
    calls.forEach(HostileBodies::check);
    status = 201;
    check("text", cloud.unwrap(HerokuLegacy.class).api(Api.class)::text);
    for (int i = 0; i < ERRORS_PER_BODY; i++) {
      status = ERRORS[errors++ % ERRORS.length];
      // The format of the expected result has no effect on an error.
      calls.entrySet().stream().limit(1).forEach(call -> check(call.getKey(), call.getValue()));
      check("stream", () -> cloud.raw().stream(RawRequest.of("GET", "/")));
    }
    return calls.size() + 1 + 2 * ERRORS_PER_BODY;
  }

  /** The calls that parse such a body. */
  private static Map<String, Supplier<Object>> calls(Cloud cloud) {
    Api api = cloud.unwrap(HerokuLegacy.class).api(Api.class);
    Map<String, Supplier<Object>> calls = new LinkedHashMap<>();
    if (body.xml()) {
      calls.put("app", api::app);
      calls.put("apps", api::apps);
    } else {
      calls.put("tree", () -> cloud.raw().get("/json").as(JsonNode.class));
    }
    if (!body.xml() && !body.isEndless()) {
      calls.put("object", () -> cloud.raw().get("/json").as(Object.class));
      calls.put("text", api::text);
    }
    if (body.times() < 500_000) {
      calls.put("list", api::addOns);
    }
    return calls;
  }

  private static void check(String name, Supplier<Object> call) {
    String title = body.name() + ", " + status + ", " + name;
    try {
      call.get();
      require(status < 300, title + " has a result");
    } catch (CloudException e) {
      String message = String.valueOf(e.getMessage());
      require(message.length() < 1200 && message.lines().count() == 1, title + ": " + message);
      require(status < 300 || e.kind() == HttpErrors.kindOf(status), title + " is a " + e.kind());
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      throw new AssertionError(title, e);
    }
  }

  private static void require(boolean condition, String problem) {
    if (!condition) {
      throw new AssertionError(problem);
    }
  }

  private static void accept(ServerSocket server) {
    while (true) {
      try {
        Socket socket = server.accept();
        Thread serving = new Thread(() -> serve(socket));
        serving.setDaemon(true);
        serving.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      while (readHead(in)) {
        body.respond(status, out);
      }
    } catch (IOException e) {
      // The client has closed the connection.
    }
  }

  private static boolean readHead(InputStream in) throws IOException {
    int last = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      last = last << 8 | next;
      if (last == ('\r' << 24 | '\n' << 16 | '\r' << 8 | '\n')) {
        return true;
      }
    }
    return false;
  }
}
