// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compiles every {@code <pre>} block of code in the Javadoc of the published modules. A block is a
 * sequence of statements and types, or a list of expressions without semicolons. Undeclared
 * variables are those of {@link JavadocVariables}; {@code ...} is removed.
 */
@Tag("jdk-independent")
class JavadocTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Set<String> NOT_PUBLISHED =
      Set.of("examples", "benchmarks", "cli", "provider-example");
  private static final Pattern BLOCK =
      Pattern.compile("(?s)<pre>\\{@code\\n(.*?)\\n *\\* *\\}</pre>");
  private static final Pattern MARGIN = Pattern.compile("(?m)^ *\\* ?");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (static )?([\\w.]+)\\.(\\w+);");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE_NAME = Pattern.compile("(?<![.\\w\"])@?([A-Z]\\w*)");
  private static final Pattern DECLARED =
      Pattern.compile("\\b(?:class|interface|record|enum) (\\w+)");
  private static final Pattern COMMENT = Pattern.compile("(?m)(^|\\s)//.*$");
  private static final Pattern WHOLE_TYPE =
      Pattern.compile(
          "((final|abstract) )*(class|interface|record|enum) [^\\n"
              + "]*\\{\\n"
              + "(( [^\\n"
              + "]*)?\\n"
              + ")*\\}\\s*");
  private static final Pattern STATEMENT = Pattern.compile(";|\\) \\{");

  /** Imports from the JDK and Feign; the single-type imports of our types take precedence. */
  private static final String IMPORTS =
      """
      import static java.nio.charset.StandardCharsets.UTF_8;
      import static java.time.Duration.ofSeconds;
      import static org.assertj.core.api.Assertions.assertThat;
      import feign.*;
      import java.io.*;
      import java.net.*;
      import java.nio.charset.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.stream.*;
      import org.junit.jupiter.api.*;
      import org.junit.jupiter.api.extension.*;
      """;

  @TempDir private Path folder;

  /** An example and its file. */
  private record Example(Path file, int line, String source, String code) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "core/src/main/java/io/github/polycloud/Cloud.java",
        "core/src/main/java/io/github/polycloud/CloudBuilder.java",
        "core/src/main/java/io/github/polycloud/Clouds.java",
        "core/src/main/java/io/github/polycloud/concurrent/Bulk.java",
        "core/src/main/java/io/github/polycloud/concurrent/Waiter.java",
        "core/src/main/java/io/github/polycloud/config/CallListener.java",
        "core/src/main/java/io/github/polycloud/config/RateLimiter.java",
        "core/src/main/java/io/github/polycloud/engine/HttpEngine.java",
        "core/src/main/java/io/github/polycloud/error/CloudException.java",
        "core/src/main/java/io/github/polycloud/paging/Paged.java",
        "core/src/main/java/io/github/polycloud/raw/RawClient.java",
        "core/src/main/java/io/github/polycloud/raw/RawRequest.java",
        "core/src/main/java/io/github/polycloud/spi/BearerTokenAuthenticator.java",
        "core/src/main/java/io/github/polycloud/spi/Capabilities.java",
        "core/src/main/java/io/github/polycloud/spi/CloudProvider.java",
        "provider-heroku/src/main/java/io/github/polycloud/heroku/CallOptions.java",
        "provider-heroku/src/main/java/io/github/polycloud/heroku/Heroku.java",
        "provider-heroku/src/main/java/io/github/polycloud/heroku/HerokuProvider.java",
        "provider-heroku/src/main/java/io/github/polycloud/heroku/api/ListRange.java",
        "provider-heroku/src/main/java/io/github/polycloud/heroku/api/package-info.java",
        "provider-heroku/src/main/java/io/github/polycloud/heroku/deploy/AppSetups.java",
        "provider-heroku/src/main/java/io/github/polycloud/heroku/deploy/Promotions.java",
        "provider-heroku/src/main/java/io/github/polycloud/heroku/deploy/Slugs.java",
        "provider-heroku/src/main/java/io/github/polycloud/heroku/deploy/SourceDeployer.java",
        "provider-heroku/src/main/java/io/github/polycloud/heroku/login/HerokuLogin.java",
        "provider-heroku/src/main/java/io/github/polycloud/heroku/logs/AppLogs.java",
        "provider-heroku/src/main/java/io/github/polycloud/heroku/oneoff/OneOffDynos.java",
        "provider-heroku/src/main/java/io/github/polycloud/heroku/waiter/HerokuWaiters.java",
        "provider-heroku/src/main/java/io/github/polycloud/heroku/webhook/WebhookVerifier.java",
        "provider-legacy-v2/src/main/java/io/github/polycloud/heroku/legacy/HerokuLegacy.java",
        "provider-ovh/src/main/java/io/github/polycloud/ovh/Ovh.java",
        "provider-ovh/src/main/java/io/github/polycloud/ovh/dns/DnsZone.java",
        "provider-ovh/src/main/java/io/github/polycloud/ovh/list/ListRequest.java",
        "provider-ovh/src/main/java/io/github/polycloud/ovh/login/OvhLogin.java",
        "provider-ovh/src/main/java/io/github/polycloud/ovh/task/Tasks.java",
        "provider-tests/src/main/java/io/github/polycloud/testing/contract/ProviderContract.java",
        "provider-tests/src/main/java/io/github/polycloud/testing/faults/matrix/FaultMatrix.java",
        "sandbox/src/main/java/io/github/polycloud/sandbox/Sandbox.java"
      })
  void everyEntryPointHasAnExample(String source) throws IOException {
    assertThat(ROOT.resolve(source)).content().containsPattern(BLOCK);
  }

  @Test
  void everyExampleCompiles() throws IOException {
    List<Path> files = sources();
    Map<String, List<Path>> types = new TreeMap<>();
    for (Path file : files) {
      if (isPublic(file)) {
        types.computeIfAbsent(simpleName(file), name -> new ArrayList<>()).add(file);
      }
    }
    List<Example> examples = new ArrayList<>();
    for (Path file : files) {
      examples.addAll(examples(file));
    }
    assertThat(examples).hasSizeGreaterThan(50);
    Map<String, Example> byUnit = new LinkedHashMap<>();
    List<JavaFileObject> units = new ArrayList<>();
    for (Example example : examples) {
      String name = "Example" + byUnit.size();
      byUnit.put(name, example);
      units.add(unit(name, source(name, example, types)));
    }
    assertThat(problems(units, byUnit)).isEmpty();
  }

  private Collection<String> problems(List<JavaFileObject> units, Map<String, Example> byUnit) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none",
            "-nowarn",
            "-Xmaxerrs",
            "1000",
            "-cp",
            Program.CLASS_PATH,
            "-d",
            folder.toString());
    ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, diagnostics, options, null, units)
        .call();
    Set<String> problems = new LinkedHashSet<>();
    for (Diagnostic<? extends JavaFileObject> found : diagnostics.getDiagnostics()) {
      if (found.getKind() == Diagnostic.Kind.ERROR) {
        Example example = byUnit.get(simpleName(Path.of(found.getSource().getName())));
        problems.add(
            "%s, the example in line %d: %s\n%s"
                .formatted(
                    ROOT.relativize(example.file),
                    example.line,
                    found.getMessage(null),
                    example.code));
      }
    }
    return problems;
  }

  private static List<Path> sources() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path module : Modules.folders()) {
      Path folder = module.resolve("src/main/java");
      if (Files.isDirectory(folder) && !NOT_PUBLISHED.contains(module.getFileName().toString())) {
        try (Stream<Path> walk = Files.walk(folder)) {
          walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }

  /** Whether the type of this file can be imported by users. */
  private static boolean isPublic(Path file) throws IOException {
    return !file.toString().contains("/internal/")
        && Pattern.compile("(?m)^public .*\\b" + simpleName(file) + "\\b")
            .matcher(Files.readString(file))
            .find();
  }

  private static List<Example> examples(Path file) throws IOException {
    String source = Files.readString(file);
    assertThat(BLOCK.matcher(source).results().count())
        .as("blocks of %s whose end is on a separate line", file)
        .isEqualTo(source.split("<pre>\\{@code", -1).length - 1);
    return BLOCK
        .matcher(source)
        .results()
        .map(
            block ->
                new Example(
                    file,
                    (int) source.substring(0, block.start()).lines().count(),
                    source,
                    MARGIN.matcher(block.group(1)).replaceAll("")))
        .toList();
  }

  private static String source(String name, Example example, Map<String, List<Path>> types) {
    String code = example.code.replace("...", "").replaceFirst("^public ", "");
    if (WHOLE_TYPE.matcher(code).matches()) {
      return "package io.github.polycloud.examples;\n"
          + imports(example, types)
          + IMPORTS
          + "class "
          + name
          + " extends JavadocVariables {\n  static "
          + code
          + "\n}\n";
    }
    String bare = COMMENT.matcher(code).replaceAll("");
    String body = STATEMENT.matcher(bare).find() ? code : expressions(bare);
    // A condition, so that an example may return a value.
    return "package io.github.polycloud.examples;\n"
        + imports(example, types)
        + IMPORTS
        + "class "
        + name
        + " extends JavadocVariables {\n  Object example() throws Exception {\n    if (true) {\n"
        + body
        + "\n    }\n    return null;\n  }\n}\n";
  }

  /** A line that begins with a dot continues the previous expression. */
  private static String expressions(String code) {
    StringBuilder statements = new StringBuilder();
    for (String expression : code.strip().split("\\n(?! *\\.)")) {
      statements.append("call(").append(expression).append(");\n");
    }
    return statements.toString();
  }

  private static String imports(Example example, Map<String, List<Path>> types) {
    Map<String, String> imported = new TreeMap<>();
    for (MatchResult found : IMPORT.matcher(example.source).results().toList()) {
      if (found.group(1) == null) {
        imported.put(found.group(3), found.group());
      }
    }
    Set<String> used = new LinkedHashSet<>();
    Matcher names = TYPE_NAME.matcher(COMMENT.matcher(example.code).replaceAll(""));
    while (names.find()) {
      // Feign and core both have a type Headers; the annotation is Feign's.
      if (!names.group().equals("@Headers")) {
        used.add(names.group(1));
      }
    }
    DECLARED.matcher(example.code).results().forEach(found -> used.remove(found.group(1)));
    return used.stream()
        .filter(type -> !JavadocVariables.declares(type))
        .map(
            type ->
                Optional.ofNullable(imported.get(type))
                    .or(() -> nearest(types.getOrDefault(type, List.of()), example.file))
                    .orElse(""))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The type of this name in the same package, otherwise in the same module, otherwise in core. */
  private static Optional<String> nearest(List<Path> files, Path from) {
    return files.stream()
        .max(
            Comparator.<Path>comparingInt(file -> common(file, from))
                .thenComparing(file -> file.startsWith(ROOT.resolve("core")))
                .thenComparing(Comparator.<Path>comparingInt(Path::getNameCount).reversed()))
        .map(JavadocTest::importOf);
  }

  private static int common(Path one, Path other) {
    int count = 0;
    while (count < Math.min(one.getNameCount(), other.getNameCount())
        && one.getName(count).equals(other.getName(count))) {
      count++;
    }
    return count;
  }

  private static String importOf(Path file) {
    try {
      Matcher name = PACKAGE.matcher(Files.readString(file));
      return name.find() ? "import " + name.group(1) + "." + simpleName(file) + ";" : "";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String simpleName(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static JavaFileObject unit(String name, String source) {
    return new SimpleJavaFileObject(
        URI.create("memory:/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
