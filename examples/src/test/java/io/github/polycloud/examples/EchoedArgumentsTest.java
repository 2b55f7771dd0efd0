// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import feign.RequestLine;
import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.model.ConfigUpdate;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.redaction.Sensitive;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call sends in sensitive arguments is not readable in an error that repeats it. */
class EchoedArgumentsTest {
  private static final String CANARY = "canary-7f31-zq";

  /** Parameters with such names that may be shown, and why. */
  private static final Map<String, String> HARMLESS =
      Map.ofEntries(
          Map.entry("Keys.create key", "a public key"),
          Map.entry("Keys.createAsText key", "a public key"),
          Map.entry("CloudProjects.sshKey keyId", "an id"),
          Map.entry("CloudProjects.deleteSshKey keyId", "an id"),
          Map.entry("SshKeys.get keyName", "a name"),
          Map.entry("SshKeys.delete keyName", "a name"),
          Map.entry("OAuth.deleteToken token", "an id"),
          Map.entry("WebHostings.envVar key", "the name of a variable"),
          Map.entry("WebHostings.updateEnvVar key", "the name of a variable"),
          Map.entry("WebHostings.deleteEnvVar key", "the name of a variable"));

  private final List<Cloud> clouds = new ArrayList<>();
  private HttpServer server;
  private volatile int echoes;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::respond);
    server.start();
  }

  @AfterEach
  void stop() {
    clouds.forEach(Cloud::close);
    server.stop(0);
  }

  /** Rejects what may change something, with the canary in each part of the response. */
  private void respond(HttpExchange exchange) throws IOException {
    String sent =
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
            + exchange.getRequestURI()
            + exchange.getRequestHeaders().values();
    String path = exchange.getRequestURI().getPath();
    String body =
        switch (path.substring(path.lastIndexOf('/') + 1)) {
          case "time" -> String.valueOf(System.currentTimeMillis() / 1000);
          case "config_vars" -> "{}";
          case "shop" -> "{\"serviceName\":\"shop\"}";
          default -> "[]";
        };
    int status = 200;
    if (sent.contains(CANARY)) {
      echoes++;
      status = 422;
      body =
          "{\"id\":\"invalid_params\",\"error\":\"bad %1$s!\",\"message\":\"bad %1$s!\","
                  .formatted(CANARY)
              + "\"%1$s\":[\"%1$s\"]}".formatted(CANARY);
      exchange.getResponseHeaders().set("Request-Id", "of-" + CANARY);
      exchange.getResponseHeaders().set("X-OVH-QUERYID", "of-" + CANARY);
    }
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Cloud connect(String provider) {
    CloudBuilder builder =
        Clouds.builder(provider)
            .environment(Environment.of(Map.of()))
            .endpoint("http://127.0.0.1:" + server.getAddress().getPort())
            .retryPolicy(RetryPolicy.none());
    for (String credential :
        provider.equals("ovh")
            ? List.of("application_key", "application_secret", "consumer_key")
            : List.of("token")) {
      builder.credential(credential, "a-secret-" + credential);
    }
    Cloud cloud = builder.connect();
    clouds.add(cloud);
    return cloud;
  }

  @ParameterizedTest
  @ValueSource(strings = {"heroku", "heroku-legacy", "ovh"})
  void aConfigVarIsNotReadable(String provider) {
    Cloud cloud = connect(provider);

    Throwable error =
        catchThrowable(
            () ->
                cloud
                    .configVars()
                    .update("shop", new ConfigUpdate(Map.of("A", CANARY), List.of())));

    assertThat(error).isInstanceOf(CloudException.class);
    assertThat(echoes).as("echoes").isPositive();
    assertThat(readable(error)).contains("****").doesNotContain(CANARY);
  }

  @Test
  void noSensitiveArgumentIsReadable() {
    Heroku heroku = connect("heroku").unwrap(Heroku.class);
    HerokuLegacy legacy = connect("heroku-legacy").unwrap(HerokuLegacy.class);
    Ovh ovh = connect("ovh").unwrap(Ovh.class);
    Set<String> failures = new TreeSet<>();
    int checked =
        check(Heroku.class, heroku::api, failures)
            + check(HerokuLegacy.class, legacy::api, failures)
            + check(Ovh.class, ovh::api, failures);
    assertThat(failures).isEmpty();
    assertThat(checked).isGreaterThan(60);
  }

  private int check(Class<?> client, Function<Class<?>, Object> factory, Set<String> failures) {
    int checked = 0;
    for (Method method : methods(client)) {
      Object api = factory.apply(method.getDeclaringClass());
      Parameter[] parameters = method.getParameters();
      for (int i = 0; i < parameters.length; i++) {
        for (Map.Entry<String, Object> marked : withCanary(parameters[i]).entrySet()) {
          Object[] arguments =
              Stream.of(parameters).map(EchoedArgumentsTest::plain).toArray(Object[]::new);
          arguments[i] = marked.getValue();
          int before = echoes;
          String problem = problem(method, api, arguments);
          if (problem != null || echoes == before) {
            failures.add(
                name(method) + " " + marked.getKey() + ": " + (problem == null ? "" : problem));
          }
          checked++;
        }
      }
    }
    return checked;
  }

  private static List<Method> methods(Class<?> client) {
    return PublicApi.typesBeside(client).stream()
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(RequestLine.class))
        .toList();
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  /** Returns values of a parameter with the canary in each sensitive place, by place. */
  private static Map<String, Object> withCanary(Parameter parameter) {
    Map<String, Object> values = new LinkedHashMap<>();
    Class<?> type = parameter.getType();
    if (parameter.isAnnotationPresent(Sensitive.class)) {
      values.put(
          parameter.getName(),
          type == Form.class
              ? Form.of("name", CANARY)
              : SampleRecord.value(parameter.getParameterizedType(), CANARY));
    } else if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        if (component.isAnnotationPresent(Sensitive.class)) {
          values.put(
              type.getSimpleName() + "." + component.getName(),
              SampleRecord.of(type, component.getName(), CANARY));
        }
      }
    }
    return values;
  }

  private static @Nullable Object plain(Parameter parameter) {
    Class<?> type = parameter.getType();
    if (type == Form.class) {
      return Form.empty();
    }
    return type.isArray()
        ? Array.newInstance(type.getComponentType(), 0)
        : SampleRecord.value(parameter.getParameterizedType(), "a");
  }

  private static @Nullable String problem(Method method, Object api, Object[] arguments) {
    try {
      method.invoke(api, arguments);
      return "no error";
    } catch (InvocationTargetException e) {
      String text = readable(e.getCause());
      return text.contains(CANARY) ? text : null;
    } catch (IllegalAccessException e) {
      return String.valueOf(e);
    }
  }

  private static String readable(Throwable error) {
    return error instanceof CloudException failed
        ? failed + " " + failed.body() + " " + failed.code() + " " + failed.requestId()
        : String.valueOf(error);
  }

  @Test
  void aParameterWhoseNameSuggestsASecretIsSensitiveOrHarmless() {
    Set<String> unexplained = new TreeSet<>();
    Set<String> unused = new TreeSet<>(HARMLESS.keySet());
    for (Class<?> client : List.of(Heroku.class, HerokuLegacy.class, Ovh.class)) {
      for (Method method : methods(client)) {
        for (Parameter parameter : method.getParameters()) {
          String name = name(method) + " " + parameter.getName();
          if (!parameter.isAnnotationPresent(Sensitive.class)
              && (parameter.getType() == String.class || parameter.getType() == Map.class)
              && SensitiveValuesTest.isSuspicious(parameter.getName())
              && !unused.remove(name)
              && !HARMLESS.containsKey(name)) {
            unexplained.add(name);
          }
        }
      }
    }
    assertThat(unexplained).as("neither @Sensitive nor harmless").isEmpty();
    assertThat(unused).as("no such parameter").isEmpty();
  }
}
