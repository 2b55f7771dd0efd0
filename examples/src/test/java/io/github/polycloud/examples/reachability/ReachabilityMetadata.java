// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.reachability;

import feign.RequestLine;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.examples.Modules;
import io.github.polycloud.model.ExtensibleEnum;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reachability metadata of a module for GraalVM's native-image, derived from its classes:
 * proxies of API interfaces and capabilities, what Jackson reads and writes, and resources.
 */
final class ReachabilityMetadata {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String CONSTRUCTORS = "allDeclaredConstructors";
  private static final String FIELDS = "allDeclaredFields";
  private static final String METHODS = "allDeclaredMethods";

  /** What a module looks up by name, by the name of its folder. */
  private static final Map<String, Map<String, List<?>>> LOOKED_UP =
      Map.of(
          "core",
          Map.ofEntries(
              // The executor of virtual threads.
              Map.entry(
                  "java.util.concurrent.Executors",
                  List.of(method("newVirtualThreadPerTaskExecutor"))),
              // The libraries that are checked to be new enough.
              Map.entry("com.fasterxml.jackson.annotation.JsonProperty", List.of()),
              Map.entry("feign.BaseBuilder", List.of()),
              Map.entry("feign.Feign", List.of()),
              Map.entry("io.github.resilience4j.core.IntervalFunction", List.of()),
              Map.entry("io.github.resilience4j.core.functions.Either", List.of()),
              Map.entry("org.apache.hc.client5.http.classic.HttpClient", List.of()),
              Map.entry("org.apache.hc.client5.http.ssl.TlsSocketStrategy", List.of()),
              Map.entry("org.apache.hc.core5.http.HttpRequest", List.of()),
              Map.entry("org.apache.hc.core5.http.ProtocolVersionParser", List.of()),
              Map.entry("tools.jackson.databind.ObjectMapper", List.of()),
              Map.entry("tools.jackson.databind.cfg.CacheProvider", List.of()),
              Map.entry("com.fasterxml.jackson.annotation.JsonApplyView", List.of()),
              Map.entry("com.fasterxml.jackson.annotation.JsonSerializeAs", List.of()),
              Map.entry(
                  "tools.jackson.databind.introspect.JacksonAnnotationIntrospector", List.of())));

  private final Set<Class<?>> own;
  private final Map<String, Map<String, Object>> types = new TreeMap<>();
  private final Set<String> proxies = new TreeSet<>();
  private final Set<String> resources = new TreeSet<>();

  private ReachabilityMetadata(Path module) throws IOException {
    own = classes(module.resolve("target/classes"));
    own.forEach(this::add);
    LOOKED_UP.getOrDefault(module.getFileName().toString(), Map.of()).forEach(this::addLookedUp);
    addResources(module.resolve("src/main/resources"));
  }

  /** Returns the folders of the modules that are published as a jar, for applications. */
  static List<Path> modules() throws IOException {
    List<Path> published = new ArrayList<>();
    for (Path module : Modules.folders()) {
      String pom = Files.readString(module.resolve("pom.xml"));
      if (!pom.contains("<packaging>pom</packaging>")
          && !pom.contains("<packaging>maven-plugin</packaging>")
          && !pom.contains("<maven.deploy.skip>true</maven.deploy.skip>")
          && pom.contains("<artifactId>polycloud-parent</artifactId>")) {
        published.add(module);
      }
    }
    return published;
  }

  /** Returns the file in which native-image finds the metadata of a module. */
  static Path file(Path module) {
    return module
        .resolve("src/main/resources/META-INF/native-image/io.github.polycloud")
        .resolve("polycloud-" + module.getFileName())
        .resolve("reachability-metadata.json");
  }

  /** Returns the metadata of a module as JSON, with one entry per line. */
  static String of(Path module) throws IOException {
    ReachabilityMetadata metadata = new ReachabilityMetadata(module);
    List<Object> reflection = new ArrayList<>();
    metadata.types.forEach(
        (type, members) -> {
          Map<String, Object> entry = new LinkedHashMap<>();
          entry.put("type", type);
          entry.putAll(members);
          reflection.add(entry);
        });
    metadata.proxies.forEach(
        type -> reflection.add(Map.of("type", Map.of("proxy", List.of(type)))));
    return "{\n  \"reflection\": "
        + lines(reflection)
        + ",\n  \"resources\": "
        + lines(metadata.resources.stream().map(glob -> Map.of("glob", glob)).toList())
        + "\n}\n";
  }

  private static String lines(Collection<?> entries) {
    return entries.isEmpty()
        ? "[]"
        : entries.stream()
            .map(JSON::writeValueAsString)
            .collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
  }

  private static Map<String, Object> method(String name) {
    Map<String, Object> method = new LinkedHashMap<>();
    method.put("name", name);
    method.put("parameterTypes", List.of());
    return method;
  }

  private static Set<Class<?>> classes(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .map(name -> name.replace('/', '.').replace('\\', '.'))
          .map(ReachabilityMetadata::load)
          .filter(ReachabilityMetadata::isComplete)
          .collect(Collectors.toSet());
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ReachabilityMetadata.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A class that needs an optional library is never a value or an API interface. */
  private static boolean isComplete(Class<?> type) {
    try {
      return type.getMethods().length + type.getDeclaredMethods().length >= 0;
    } catch (NoClassDefFoundError e) {
      return false;
    }
  }

  private void add(Class<?> type) {
    if (isApi(type)) {
      addProxy(type);
      for (Method method : type.getMethods()) {
        addPart(method.getGenericReturnType());
        Stream.of(method.getGenericParameterTypes()).forEach(this::addPart);
      }
    }
    capabilities(type).forEach(this::addProxy);
    if (type.isRecord() || ExtensibleEnum.class.isAssignableFrom(type) || hasJson(type)) {
      addAll(type, CONSTRUCTORS, FIELDS, METHODS);
    }
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        addPart(component.getGenericType());
      }
    }
    // Created by Jackson from an annotation.
    if (ValueDeserializer.class.isAssignableFrom(type)
        && Stream.of(type.getDeclaredConstructors())
            .anyMatch(constructor -> constructor.getParameterCount() == 0)) {
      addAll(type, CONSTRUCTORS);
    }
  }

  private void addProxy(Class<?> type) {
    proxies.add(type.getName());
    addAll(type, METHODS);
  }

  /** Adds a type and its supertypes in this module. */
  private void addAll(Class<?> type, String... members) {
    Map<String, Object> entry = types.computeIfAbsent(type.getName(), none -> new TreeMap<>());
    Stream.of(members).forEach(each -> entry.put(each, true));
    Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
        .filter(own::contains)
        .forEach(parent -> addAll(parent, members));
  }

  private void addLookedUp(String type, List<?> methods) {
    Map<String, Object> entry = types.computeIfAbsent(type, none -> new TreeMap<>());
    if (!methods.isEmpty()) {
      entry.put("methods", methods);
    }
  }

  /** Adds a type that Jackson examines because it is part of an operation or of a record. */
  private void addPart(Type type) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(this::addPart);
    } else if (type instanceof GenericArrayType array) {
      addPart(array.getGenericComponentType());
    } else if (type instanceof Class<?> plain && isValue(plain)) {
      addAll(plain, CONSTRUCTORS, FIELDS, METHODS);
    }
  }

  private boolean isValue(Class<?> type) {
    return own.contains(type) && !type.isInterface() && !type.getName().contains(".internal.");
  }

  /** Whether Feign creates clients of this interface. */
  static boolean isApi(Class<?> type) {
    return type.isInterface()
        && Stream.of(type.getMethods())
            .anyMatch(method -> method.isAnnotationPresent(RequestLine.class));
  }

  /** Returns the interfaces of the capabilities that a class has constants of. */
  private static Stream<Class<?>> capabilities(Class<?> type) {
    return Stream.of(type.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getType() == Capability.class)
        .map(field -> ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0])
        .filter(Class.class::isInstance)
        .map(Class.class::cast);
  }

  private static boolean hasJson(Class<?> type) {
    Stream<AnnotatedElement> members =
        Stream.<AnnotatedElement[]>of(
                type.getDeclaredFields(), type.getDeclaredMethods(), type.getDeclaredConstructors())
            .flatMap(Arrays::stream);
    return Stream.concat(Stream.of(type), members)
        .flatMap(element -> Arrays.stream(element.getDeclaredAnnotations()))
        .map(annotation -> annotation.annotationType().getName())
        .anyMatch(
            name -> name.startsWith("com.fasterxml.jackson.") || name.startsWith("tools.jackson."));
  }

  private void addResources(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith("META-INF/native-image/")) {
          resources.add(name);
        }
        if (name.startsWith("META-INF/services/")) {
          for (String service : Files.readAllLines(file)) {
            addLookedUp(service.strip(), List.of(method("<init>")));
          }
        }
      }
    }
  }
}
