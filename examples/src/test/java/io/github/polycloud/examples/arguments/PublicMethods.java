// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.arguments;

import feign.RequestLine;
import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.CredentialFile;
import io.github.polycloud.auth.CredentialRefreshListener;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.CallObserver;
import io.github.polycloud.config.ContextCarrier;
import io.github.polycloud.config.EtagCache;
import io.github.polycloud.config.NetworkInterceptor;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.examples.PublicApi;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.api.ApiFactory;
import io.github.polycloud.heroku.deploy.DeployListener;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.heroku.webhook.WebhookVerifier;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.PaginationStrategy;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.OvhResponse;
import io.github.polycloud.ovh.login.LoginClient;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.raw.RawClient;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.RawResponse;
import io.github.polycloud.raw.StreamingResponse;
import io.github.polycloud.spi.BearerTokenAuthenticator;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.SshKeyRing;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The public methods and constructors of all published modules, each with an instance to call it
 * on. Instances are found by calling public methods: from the clouds of all providers on, which are
 * connected to a server of the test, each method that returns another public type.
 */
final class PublicMethods implements AutoCloseable {
  /** A method or constructor; the instance is null for a constructor or static method. */
  record Callable(Executable executable, @Nullable Object instance) {
    Object call(@Nullable Object... arguments) throws Throwable {
      try {
        return executable instanceof Method method
            ? method.invoke(instance, arguments)
            : ((Constructor<?>) executable).newInstance(arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    String name() {
      return executable.getDeclaringClass().getName()
          + "."
          + (executable instanceof Method method ? method.getName() : "<init>")
          + Stream.of(executable.getParameterTypes()).map(Class::getSimpleName).toList();
    }
  }

  // Implemented by applications and providers, called by the library.
  private static final Set<Class<?>> CALLBACKS =
      Set.of(
          ApiFactory.class,
          Authenticator.class,
          BearerTokenAuthenticator.Exchange.class,
          BodyCodec.class,
          Bulk.Action.class,
          Bulk.Call.class,
          CallListener.class,
          CallObserver.class,
          CallObserver.AttemptStart.class,
          ContextCarrier.class,
          CredentialFile.class,
          CredentialRefreshListener.class,
          DeployListener.class,
          ErrorDecoder.class,
          EtagCache.class,
          NetworkInterceptor.class,
          PaginationStrategy.class,
          Paged.ChunkLoader.class,
          Paged.PageFetcher.class,
          ProgressListener.class,
          RateLimiter.class,
          SshKeyRing.Store.class,
          TimeSource.Sleeper.class);

  private static final Set<String> NOT_CALLED =
      Set.of("close", "await", "start", "fromEnvironment");

  private final SampleArguments samples;
  private final List<Class<?>> types = new ArrayList<>();
  private final List<Cloud> clouds = new ArrayList<>();
  private final Map<Class<?>, Map<Class<?>, Object>> instances = new HashMap<>();

  PublicMethods(SampleArguments samples, String endpoint) {
    this.samples = samples;
    Stream.of(Clouds.class, Heroku.class, HerokuLegacy.class, Ovh.class)
        .forEach(type -> types.addAll(PublicApi.typesBeside(type)));
    Heroku heroku = connect("heroku", Heroku.class, endpoint, "token");
    addApis(Heroku.class, heroku::api);
    HerokuLegacy legacy = connect("heroku-legacy", HerokuLegacy.class, endpoint, "token");
    addApis(HerokuLegacy.class, legacy::api);
    Ovh ovh =
        connect(
            "ovh", Ovh.class, endpoint, "application_key", "application_secret", "consumer_key");
    addApis(Ovh.class, ovh::api);
    add(LoginClient.class, ovh);
    add(OvhResponse.class, ovh.unauthenticated().get("/"));
    RawClient raw = clouds.get(0).raw();
    add(RawResponse.class, raw.get("/"));
    add(StreamingResponse.class, raw.stream(RawRequest.get("/")));
    add(Endpoint.class, Endpoint.of(endpoint));
    HttpEngine engine = HttpEngine.builder("sample", Endpoint.of(endpoint)).build();
    add(HttpEngine.class, engine);
    add(HttpRequest.class, engine.newRequest(Operation.of("GET", "/"), "/", null, false));
    Clouds.discoverProviders().providers().forEach(each -> add(CloudProvider.class, each));
    add(WebhookVerifier.class, WebhookVerifier.withSecrets(Secret.of("hidden-value")));
    while (findInstances()) {}
  }

  private void addApis(Class<?> nativeClient, Function<Class<?>, Object> factory) {
    types.stream()
        .filter(type -> type.getPackageName().equals(nativeClient.getPackageName() + ".api"))
        .filter(PublicMethods::isApi)
        .forEach(type -> add(type, factory.apply(type)));
  }

  private static boolean isApi(Class<?> type) {
    return Stream.of(type.getMethods())
        .anyMatch(method -> method.isAnnotationPresent(RequestLine.class));
  }

  private <T> T connect(
      String provider, Class<T> nativeClient, String endpoint, String... credentials) {
    CloudBuilder builder =
        Clouds.builder(provider)
            .environment(Environment.of(Map.of()))
            .endpoint(endpoint)
            .retryPolicy(RetryPolicy.none());
    for (String credential : credentials) {
      builder.credential(credential, "a-secret-" + credential);
    }
    Cloud cloud = builder.connect();
    clouds.add(cloud);
    add(Cloud.class, cloud);
    T client = cloud.unwrap(nativeClient);
    add(nativeClient, client);
    Capability.builtIn()
        .forEach(
            capability ->
                cloud.capability(capability.type()).ifPresent(c -> add(capability.type(), c)));
    return client;
  }

  private boolean add(Class<?> type, Object instance) {
    if (type != instance.getClass() && types.contains(instance.getClass())) {
      add(instance.getClass(), instance);
    }
    boolean added =
        instances
                .computeIfAbsent(type, none -> new LinkedHashMap<>())
                .putIfAbsent(instance.getClass(), instance)
            == null;
    if (added) {
      samples.put(type, instance);
    }
    return added;
  }

  private boolean findInstances() {
    boolean found = false;
    for (Class<?> type : types) {
      for (Callable callable : callables(type)) {
        Executable executable = callable.executable();
        Class<?> result =
            executable instanceof Method method
                ? method.getReturnType()
                : executable.getDeclaringClass();
        if (types.contains(result)
            && !result.isEnum()
            && !instances.containsKey(result)
            && !executable.isAnnotationPresent(RequestLine.class)
            && !(executable instanceof Method method && NOT_CALLED.contains(method.getName()))) {
          try {
            Object instance = callable.call(samples.of(executable));
            found |= instance != null && add(result, instance);
          } catch (Throwable e) {
            // Another method may return one.
          }
        }
      }
    }
    return found;
  }

  /** Returns the public methods and constructors that a type declares and that can be called. */
  private List<Callable> callables(Class<?> type) {
    List<Callable> callables = new ArrayList<>();
    if (!Modifier.isAbstract(type.getModifiers())) {
      Stream.of(type.getConstructors()).forEach(each -> callables.add(new Callable(each, null)));
    }
    Stream.of(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
        .forEach(
            method -> {
              if (Modifier.isStatic(method.getModifiers())) {
                callables.add(new Callable(method, null));
              } else {
                instancesOf(type).forEach(each -> callables.add(new Callable(method, each)));
              }
            });
    return callables;
  }

  private List<Object> instancesOf(Class<?> type) {
    return List.copyOf(instances.getOrDefault(type, Map.of()).values());
  }

  /** Returns all that can be called. */
  Stream<Callable> all() {
    return types.stream().filter(PublicMethods::isCalled).flatMap(type -> callables(type).stream());
  }

  /** Returns the models that the service fills, but not those that only a caller builds. */
  Set<Class<?>> resultRecords() {
    Set<Class<?>> records = new HashSet<>();
    types.stream()
        .filter(type -> !type.getSimpleName().equals("Builder"))
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> !method.getDeclaringClass().isRecord())
        .forEach(method -> addRecords(method.getGenericReturnType(), records));
    records.removeIf(record -> !record.getPackageName().matches(".*\\.model(\\..*)?"));
    return records;
  }

  private static void addRecords(Type type, Set<Class<?>> records) {
    if (type instanceof ParameterizedType generic) {
      addRecords(generic.getRawType(), records);
      Stream.of(generic.getActualTypeArguments()).forEach(part -> addRecords(part, records));
    } else if (type instanceof Class<?> record && record.isRecord() && records.add(record)) {
      Stream.of(record.getRecordComponents())
          .forEach(component -> addRecords(component.getGenericType(), records));
    }
  }

  /** Returns the types with instance methods that have parameters, but without an instance. */
  List<String> withoutInstance() {
    return types.stream()
        .filter(PublicMethods::isCalled)
        .filter(type -> !instances.containsKey(type))
        .filter(
            type ->
                Stream.of(type.getDeclaredMethods())
                    .anyMatch(
                        method ->
                            Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic()
                                && !method.getName().equals("equals")
                                && method.getParameterCount() > 0))
        .map(Class::getName)
        .toList();
  }

  private static boolean isCalled(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnnotation()
        && !type.isEnum()
        && !CALLBACKS.contains(type);
  }

  @Override
  public void close() {
    clouds.forEach(Cloud::close);
  }
}
