package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.examples.Program.Ended;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles every {@code java} block of README.md and docs, and runs it against a sandbox unless the
 * line above it is {@code <!-- compiled only: reason -->} or it declares nothing but types. Code of
 * other libraries is marked {@code ```java theirs} and is not compiled.
 */
class SnippetsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^(<!-- compiled only: [^\\n]+ -->\\n)?```java\\n(.*?)^```");
  private static final Pattern LEADING_IMPORTS = Pattern.compile("(?s)\\A(?:import [^\\n]+\\n+)*");
  private static final Pattern TYPE =
      Pattern.compile("\\A(?:@\\w+.*\\n)*(?:public |final )*(?:class|interface|record|enum) (\\w+)");

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

  @TempDir private Path folder;

  /** A block of a page. */
  record Snippet(String where, String code, boolean compiledOnly) {
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

    String className() {
      Matcher type = TYPE.matcher(body());
      return isProgram() && type.find() ? type.group(1) : "Snippet";
    }

    String source() {
      if (isProgram()) {
        return code;
      }
      if (isType()) {
        return imports() + IMPORTS + body();
      }
      return imports()
          + IMPORTS
          + "class Snippet {\n  public static void main(String[] args) throws Exception {\n"
          + body()
          + "  }\n}\n";
    }

    @Override
    public String toString() {
      return where;
    }
  }

  static List<Snippet> snippets() throws IOException {
    List<Snippet> all = new ArrayList<>();
    for (Path page : ReadmeTest.pages()) {
      String text = Files.readString(page);
      Matcher block = BLOCK.matcher(text);
      while (block.find()) {
        long line = text.substring(0, block.start(2)).lines().count() + 1;
        all.add(
            new Snippet(
                ROOT.relativize(page) + ":" + line, block.group(2), block.group(1) != null));
      }
    }
    return all;
  }

  static Stream<Snippet> runnableSnippets() throws IOException {
    return snippets().stream()
        .filter(snippet -> !snippet.compiledOnly())
        .filter(snippet -> !snippet.isProgram() && !snippet.isType());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("snippets")
  void compiles(Snippet snippet) {
    compile(snippet);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("runnableSnippets")
  void runs(Snippet snippet) throws Exception {
    compile(snippet);
    Files.writeString(folder.resolve("Procfile"), "web: bin/web\n");
    try (Sandbox sandbox = Sandbox.start()) {
      if (!snippet.code().contains("NewApp.named(\"shop\")")) {
        createShop(sandbox);
      }
      Ended ended =
          Program.in(folder)
              .main(snippet.className(), folder)
              .with("HEROKU_API_URL", sandbox.heroku().url())
              .with("HEROKU_LEGACY_URL", sandbox.heroku().url())
              .with("HEROKU_API_KEY", sandbox.heroku().token())
              .with("SSL_CERT_FILE", sandbox.heroku().caCertificate().toString())
              .with("OVH_ENDPOINT", sandbox.ovh().url())
              .with("OVH_APPLICATION_KEY", sandbox.ovh().applicationKey())
              .with("OVH_APPLICATION_SECRET", sandbox.ovh().applicationSecret())
              .with("OVH_CONSUMER_KEY", sandbox.ovh().consumerKey())
              .run();
      assertThat(ended.err()).doesNotContain("Exception");
      assertThat(ended.status()).as(ended.err()).isZero();
    }
  }

  @Test
  void theFirstProgramListsTheAppsOfItsSandbox() throws Exception {
    Snippet program = snippets().stream().filter(Snippet::isProgram).findFirst().orElseThrow();
    assertThat(program.where()).startsWith("README.md:");
    compile(program);
    Ended ended = Program.in(folder).main(program.className(), folder).run();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(ended.out().lines()).hasSize(5).allMatch(line -> line.startsWith("app-00"));
  }

  private static void createShop(Sandbox sandbox) {
    try (Cloud cloud =
        Clouds.connection("heroku")
            .endpoint(sandbox.heroku().url())
            .credential("token", sandbox.heroku().token())
            .connect()) {
      cloud.apps().create(NewApp.named("shop"));
    }
  }

  private void compile(Snippet snippet) {
    String source = snippet.source();
    StringWriter problems = new StringWriter();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("memory:/" + snippet.className() + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    List<String> options =
        List.of("-proc:none", "-cp", Program.CLASS_PATH, "-d", folder.toString(), "-nowarn");
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(problems, null, null, options, null, List.of(file))
            .call();
    assertThat(compiled).as(problems + source).isTrue();
  }
}
