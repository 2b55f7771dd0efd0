// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.polycloud.examples.Program;
import java.io.File;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Jackson reads is accessible to it in a program on the module path, too. */
class ModulePathTest {
  private static final String EXAMPLES = "io.github.polycloud.examples";
  private static final String CODEC =
      "io.github.polycloud.heroku.legacy/io.github.polycloud.heroku.legacy.internal.codec";
  private static final Path TEST_CLASSES = Path.of("target/test-classes").toAbsolutePath();
  private static final Pattern RUN_TIME =
      Pattern.compile(
          "io\\.github\\.polycloud\\.(core|examples|heroku|heroku\\.common|heroku\\.legacy|ovh)"
              + "|(feign|tools\\.jackson|com\\.fasterxml\\.jackson|io\\.github\\.resilience4j"
              + "|org\\.apache\\.(httpcomponents|commons)|org\\.slf4j|com\\.ctc|org\\.codehaus)"
              + "\\..*|org\\.(slf4j|jspecify)|stax2.*");

  @TempDir private Path folder;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] body =
        "<errors><error>Name is taken</error><error>too long</error></errors>"
            .getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/xml");
          exchange.sendResponseHeaders(422, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void bodiesAreDecodedAsOnTheClassPath() throws Exception {
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    List<String> onTheClassPath = DecodedBodies.lines(url);
    assertThat(onTheClassPath).anyMatch(line -> line.contains("Name is taken / too long"));
    assertThat(onTheClassPath.stream().filter(line -> line.contains(": decoded ")))
        .hasSizeGreaterThan(300);

    Program.Result result =
        Program.in(folder)
            .launch(
                "--module-path",
                modulePath(),
                "--patch-module",
                EXAMPLES + "=" + TEST_CLASSES,
                // The codec of the legacy API is internal.
                "--add-exports",
                CODEC + "=" + EXAMPLES,
                "--module",
                EXAMPLES + "/" + DecodedBodies.class.getName())
            .run(url);
    assertThat(result.err()).isEmpty();
    List<String> lines = result.out().lines().toList();
    assertThat(lines).startsWith("named modules: true");
    assertThat(lines.subList(1, lines.size())).containsExactlyElementsOf(onTheClassPath);
  }

  @Test
  void whatJacksonAnnotatesIsPublicOrOpenToIt() throws Exception {
    List<Class<?>> annotated = new ArrayList<>();
    for (ModuleReference module : polycloud()) {
      for (Class<?> type : types(module)) {
        List<AnnotatedElement> elements = annotated(type);
        if (!elements.isEmpty()) {
          annotated.add(type);
          ModuleDescriptor descriptor = module.descriptor();
          assertThat(isOpen(type, descriptor) || isPublic(type, elements, descriptor))
              .as(elements.toString())
              .isTrue();
        }
      }
    }
    assertThat(annotated).hasSizeGreaterThan(50);
  }

  /** Returns what has annotations of Jackson, which does not use the fields of records. */
  private static List<AnnotatedElement> annotated(Class<?> type) {
    return Stream.<AnnotatedElement[]>of(
            new AnnotatedElement[] {type},
            type.isRecord() ? new AnnotatedElement[0] : type.getDeclaredFields(),
            type.getDeclaredConstructors(),
            type.getDeclaredMethods())
        .flatMap(Arrays::stream)
        .filter(
            element ->
                Arrays.stream(element.getAnnotations())
                    .anyMatch(next -> next.annotationType().getName().contains(".jackson.")))
        .toList();
  }

  private static boolean isPublic(
      Class<?> type, List<AnnotatedElement> elements, ModuleDescriptor module) {
    return Modifier.isPublic(type.getModifiers())
        && elements.stream()
            .allMatch(
                element ->
                    !(element instanceof Member member) || Modifier.isPublic(member.getModifiers()))
        && module.exports().stream()
            .anyMatch(next -> !next.isQualified() && next.source().equals(type.getPackageName()));
  }

  private static boolean isOpen(Class<?> type, ModuleDescriptor module) {
    return module.opens().stream()
        .filter(next -> next.source().equals(type.getPackageName()))
        .anyMatch(next -> next.targets().contains("tools.jackson.databind"));
  }

  private static List<ModuleReference> polycloud() {
    return Arrays.stream(Program.CLASS_PATH.split(File.pathSeparator))
        .flatMap(ModulePathTest::modules)
        .filter(module -> !module.descriptor().isAutomatic())
        .filter(module -> module.descriptor().name().startsWith("io.github.polycloud."))
        // Its classes need an optional library.
        .filter(module -> !module.descriptor().name().endsWith(".micrometer"))
        .toList();
  }

  private static List<Class<?>> types(ModuleReference module) throws IOException {
    try (ModuleReader reader = module.open()) {
      return reader
          .list()
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .<Class<?>>map(name -> DecodedBodies.type(name, ModulePathTest.class.getClassLoader()))
          .toList();
    }
  }

  private static String modulePath() {
    return Arrays.stream(Program.CLASS_PATH.split(File.pathSeparator))
        .filter(
            entry ->
                modules(entry)
                    .anyMatch(module -> RUN_TIME.matcher(module.descriptor().name()).matches()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Stream<ModuleReference> modules(String entry) {
    try {
      return ModuleFinder.of(Path.of(entry)).findAll().stream();
    } catch (FindException e) {
      // A file without a name that a module can have.
      return Stream.empty();
    }
  }
}
