// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.reachability;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.examples.SampleRecord;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.TypedResponse;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.me.Nichandle;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.sandbox.Sandbox;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.agent.RecordedInvocationsPublisher;
import org.springframework.aot.hint.RuntimeHints;

/**
 * Makes typed, neutral and raw calls of all providers on a sandbox, in a JVM with Spring's agent,
 * and prints the reflective calls that the metadata of the given files does not cover.
 */
public final class RecordedRun {
  private static final String APP = "reachable";

  private int succeeded;

  private RecordedRun() {}

  /** Prints the number of successful calls, of covered calls, and what is not covered. */
  public static void main(String[] files) {
    RuntimeHints metadata = new RuntimeHints();
    Stream.of(files).map(Path::of).forEach(file -> MetadataHints.read(file, metadata));
    ReflectiveCalls calls = new ReflectiveCalls(metadata);
    RecordedInvocationsPublisher.addListener(calls);
    RecordedRun run = new RecordedRun();
    try (Sandbox sandbox = Sandbox.start()) {
      run.heroku(sandbox);
      run.legacy(sandbox);
      run.ovh(sandbox);
    }
    System.out.println(run.succeeded);
    System.out.println(calls.covered().size());
    calls.missing().forEach(System.out::println);
  }

  private void heroku(Sandbox sandbox) {
    try (Cloud cloud =
        connect("heroku", sandbox.heroku().url(), Map.of("token", sandbox.heroku().token()))) {
      cloud.apps().create(NewApp.named(APP));
      cloud.configVars().set(APP, Map.of("NAME", "value"));
      count(cloud.raw().get("/apps").asList(io.github.polycloud.heroku.model.app.App.class));
      typed(cloud.unwrap(Heroku.class), Heroku.CODEC);
      neutral(cloud);
    }
  }

  private void legacy(Sandbox sandbox) {
    Map<String, String> credentials =
        Map.of("email", sandbox.heroku().email(), "token", sandbox.heroku().token());
    try (Cloud cloud = connect("heroku-legacy", sandbox.heroku().url(), credentials)) {
      cloud.apps().create(NewApp.named(APP));
      neutral(cloud);
      typed(cloud.unwrap(HerokuLegacy.class), null);
    }
  }

  private void ovh(Sandbox sandbox) {
    Map<String, String> credentials =
        Map.of(
            "application_key", sandbox.ovh().applicationKey(),
            "application_secret", sandbox.ovh().applicationSecret(),
            "consumer_key", sandbox.ovh().consumerKey());
    try (Cloud cloud = connect("ovh", sandbox.ovh().url(), credentials)) {
      count(cloud.raw().get("/me").as(Nichandle.class));
      neutral(cloud);
      typed(cloud.unwrap(Ovh.class), JsonCodec.plain());
    }
  }

  private static Cloud connect(String provider, String url, Map<String, String> credentials) {
    CloudBuilder builder =
        Clouds.builder(provider)
            .endpoint(url)
            .environment(Environment.of(Map.of()))
            .rateLimiter(RateLimiter.unlimited())
            .retryPolicy(RetryPolicy.none())
            .circuitBreaker(CircuitBreakerPolicy.disabled());
    credentials.forEach(builder::credential);
    return builder.connect();
  }

  /** Calls what reads of each capability. */
  private void neutral(Cloud cloud) {
    for (Capability<?> capability : Capability.builtIn()) {
      cloud
          .capability(capability.type())
          .ifPresent(
              implementation ->
                  methods(capability.type())
                      .filter(method -> method.getName().matches("(list|get|find|fetch).*"))
                      .forEach(method -> call(method, implementation)));
    }
  }

  /** Calls all methods of all API interfaces; with a codec, decodes a sample of each response. */
  private void typed(Object client, @Nullable BodyCodec codec) {
    for (Method group : client.getClass().getMethods()) {
      if (group.getParameterCount() == 0 && ReachabilityMetadata.isApi(group.getReturnType())) {
        Object api = invoke(group, client);
        methods(group.getReturnType())
            .forEach(
                method -> {
                  call(method, api);
                  if (codec != null) {
                    decode(codec, method);
                  }
                });
      }
    }
  }

  /** Reading methods first, since others delete what they read. */
  private static Stream<Method> methods(Class<?> type) {
    return Stream.of(type.getMethods())
        .sorted(
            Comparator.comparing((Method method) -> method.getReturnType() != Paged.class)
                .thenComparing(method -> method.getName().matches("(delete|remove).*"))
                .thenComparing(Method::toString));
  }

  private void call(Method method, Object target) {
    Object[] arguments = Arrays.stream(method.getParameters()).map(RecordedRun::argument).toArray();
    try {
      Object result = method.invoke(target, arguments);
      count(result instanceof Paged<?> list ? list.first(2) : result);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // The sandbox does not have what the sample refers to; the request was built and sent.
    }
  }

  private static @Nullable Object argument(Parameter parameter) {
    if (parameter.getType() == String.class) {
      return parameter.getName().equals("app") ? APP : "text";
    }
    return parameter.getType().isArray()
        ? Array.newInstance(parameter.getType().getComponentType(), 0)
        : sample(parameter.getParameterizedType());
  }

  /** Returns a value of a type; null if no valid one is known. */
  private static @Nullable Object sample(Type type) {
    try {
      return SampleRecord.value(type, "text");
    } catch (AssertionError e) {
      return null;
    }
  }

  private static void decode(BodyCodec codec, Method method) {
    Type type = decoded(method.getGenericReturnType());
    Object sample = sample(type);
    if (sample == null) {
      return;
    }
    try {
      byte[] body = codec.encode(sample, type);
      codec.decode(
          new HttpResponse(200, Headers.of("Content-Type", "application/json"), body), type);
    } catch (BodyCodec.BodyException | CloudException e) {
      // The sample is not a valid value; its type has been examined.
    }
  }

  /** Returns the type of a body, or of an item of a list. */
  private static Type decoded(Type result) {
    return result instanceof ParameterizedType generic
            && List.of(Paged.class, TypedResponse.class, Optional.class)
                .contains(generic.getRawType())
        ? generic.getActualTypeArguments()[0]
        : result;
  }

  private static Object invoke(Method method, Object target) {
    try {
      return method.invoke(target);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Counts a successful call; its text has been made from its components. */
  private void count(@Nullable Object result) {
    if (!String.valueOf(result).isEmpty()) {
      succeeded++;
    }
  }
}
