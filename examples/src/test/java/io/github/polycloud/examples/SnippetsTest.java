// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.examples.Program.Result;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles every {@code java} block of README.md and docs, and runs it against a sandbox unless the
 * line above it is {@code <!-- compiled only: reason -->} or it declares nothing but types. Code of
 * other libraries is marked {@code ```java theirs} and is not compiled.
 */
@Tag("jdk-independent")
class SnippetsTest {
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^(<!-- compiled only: [^\\n]+ -->\\n)?```java\\n(.*?)^```");
  private static final Pattern LEADING_IMPORTS = Pattern.compile("(?s)\\A(?:import [^\\n]+\\n+)*");
  private static final Pattern TYPE =
      Pattern.compile(
          "\\A(?:@\\w+.*\\n)*(?:public |final )*(?:class|interface|record|enum) (\\w+)");

  /** Single-type imports where two of the packages declare the same simple name. */
  private static final String IMPORTS =
      """
      import feign.*;
      import io.github.polycloud.*;
      import io.github.polycloud.auth.*;
      import io.github.polycloud.capability.*;
      import io.github.polycloud.capability.Capability;
      import io.github.polycloud.concurrent.*;
      import io.github.polycloud.config.*;
      import io.github.polycloud.error.*;
      import io.github.polycloud.heroku.*;
      import io.github.polycloud.heroku.api.ListRange;
      import io.github.polycloud.heroku.deploy.*;
      import io.github.polycloud.heroku.legacy.HerokuLegacy;
      import io.github.polycloud.heroku.legacy.oneoff.*;
      import io.github.polycloud.heroku.login.*;
      import io.github.polycloud.heroku.logs.*;
      import io.github.polycloud.heroku.model.app.AppUpdate;
      import io.github.polycloud.heroku.oneoff.*;
      import io.github.polycloud.model.*;
      import io.github.polycloud.ovh.*;
      import io.github.polycloud.ovh.dns.*;
      import io.github.polycloud.ovh.login.*;
      import io.github.polycloud.ovh.model.auth.*;
      import io.github.polycloud.ovh.model.domain.RecordType;
      import io.github.polycloud.ovh.model.me.Bill;
      import io.github.polycloud.paging.*;
      import io.github.polycloud.raw.*;
      import io.github.polycloud.sandbox.*;
      import java.net.URI;
      import java.nio.file.Path;
      import java.time.Duration;
      import java.util.*;
      import java.util.stream.Stream;
      """;

  @TempDir private static Path classes;

  /** Compiler errors by page; a page that compiles is not a key. */
  private static Map<Path, String> problems;

  @TempDir private Path folder;

  /** A block of a page. */
  record Snippet(Path page, long line, String code, boolean compiledOnly) {
    String imports() {
      Matcher matcher = LEADING_IMPORTS.matcher(code);
      return matcher.find() ? matcher.group() : "";
    }

    String body() {
      return code.substring(imports().length());
    }

    boolean isProgram() {
      return code.contains("public static void main(");
    }

    boolean isType() {
      return TYPE.matcher(body()).find();
    }

    boolean isRunnable() {
      return !compiledOnly && !isProgram() && !isType();
    }

    String className() {
      Matcher type = TYPE.matcher(body());
      return isProgram() && type.find() ? type.group(1) : "Line" + line;
    }

    String source() {
      String declaration = "package " + packageOf(page) + ";\n";
      if (isProgram()) {
        return declaration + code;
      }
      if (isType()) {
        return declaration + imports() + IMPORTS + body();
      }
      return declaration
          + imports()
          + IMPORTS
          + "class "
          + className()
          + " {\n  public static void main(String[] args) throws Exception {\n"
          + body()
          + "  }\n}\n";
    }
  }

  static Stream<Path> pages() throws IOException {
    return ReadmeTest.pages().stream().filter(page -> !snippets(page).isEmpty());
  }

  private static List<Snippet> snippets(Path page) {
    try {
      String text = Files.readString(page);
      List<Snippet> all = new ArrayList<>();
      Matcher block = BLOCK.matcher(text);
      while (block.find()) {
        long line = text.substring(0, block.start(2)).lines().count() + 1;
        all.add(new Snippet(page, line, block.group(2), block.group(1) != null));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each page is a package, so that the names of its types are its own. */
  private static String packageOf(Path page) {
    return "page." + page.normalize().toString().replaceAll("[^A-Za-z0-9]+", "_");
  }

  /** Compiles all pages together, which is much faster; pages with errors are then left out. */
  @BeforeAll
  static void compileAllPages() throws IOException {
    problems = new TreeMap<>();
    List<Unit> units = new ArrayList<>();
    for (Path page : pages().toList()) {
      units.addAll(units(page));
    }
    while (!units.isEmpty() && !compiles(units)) {
      units.removeIf(unit -> problems.containsKey(unit.page));
    }
  }

  /** The snippets of a page, and a class that runs those that can run. */
  private static List<Unit> units(Path page) {
    List<Unit> units = new ArrayList<>();
    StringBuilder calls = new StringBuilder();
    for (Snippet snippet : snippets(page)) {
      units.add(new Unit(page, snippet.className(), snippet.source()));
      if (snippet.isRunnable()) {
        calls.append(snippet.className()).append(".main(args);\n");
      }
    }
    String main =
        "package %s;\nclass Page { public static void main(String[] args) throws Exception {\n%s}}\n"
            .formatted(packageOf(page), calls);
    units.add(new Unit(page, "Page", main));
    return units;
  }

  /** Whether all units compile; otherwise adds the errors to {@link #problems}. */
  private static boolean compiles(List<Unit> units) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-cp", Program.CLASS_PATH, "-d", classes.toString(), "-nowarn");
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, diagnostics, options, null, units)
            .call();
    for (Diagnostic<? extends JavaFileObject> found : diagnostics.getDiagnostics()) {
      if (found.getKind() == Diagnostic.Kind.ERROR && found.getSource() instanceof Unit unit) {
        problems.merge(unit.page, found.toString(), (first, next) -> first + "\n" + next);
      }
    }
    assertThat(compiled || !problems.isEmpty()).as("%s", diagnostics.getDiagnostics()).isTrue();
    return compiled;
  }

  /** One process and one sandbox per page; class names contain the line of the snippet. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  @Execution(ExecutionMode.CONCURRENT)
  void everySnippetCompilesAndRuns(Path page) throws Exception {
    assertThat(problems.get(page)).isNull();
    if (snippets(page).stream().anyMatch(Snippet::isRunnable)) {
      run(packageOf(page) + ".Page");
    }
  }

  private void run(String main) throws Exception {
    Files.writeString(folder.resolve("Procfile"), "web: bin/web\n");
    try (Sandbox sandbox = Sandbox.start()) {
      createShop(sandbox);
      Result result = Program.in(folder).main(main, classes).on(sandbox).run();
      assertThat(result.err()).doesNotContain("Exception");
      assertThat(result.status()).as(result.err()).isZero();
    }
  }

  @Test
  void theFirstProgramListsTheAppsOfItsSandbox() throws Exception {
    Snippet program =
        snippets(ReadmeTest.README).stream().filter(Snippet::isProgram).findFirst().orElseThrow();
    String main = packageOf(program.page()) + "." + program.className();
    Result result = Program.in(folder).main(main, classes).run();
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(result.out().lines()).hasSize(5).allMatch(line -> line.startsWith("app-00"));
  }

  private static void createShop(Sandbox sandbox) {
    try (Cloud cloud =
        Clouds.builder("heroku")
            .endpoint(sandbox.heroku().url())
            .credential("token", sandbox.heroku().token())
            .connect()) {
      cloud.apps().create(NewApp.named("shop"));
    }
  }

  /** A source in memory, of one page. */
  private static final class Unit extends SimpleJavaFileObject {
    private final Path page;
    private final String source;

    Unit(Path page, String className, String source) {
      super(
          URI.create("memory:/" + packageOf(page).replace('.', '/') + "/" + className + ".java"),
          JavaFileObject.Kind.SOURCE);
      this.page = page;
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }
}
