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
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java of the README compiles, and runs where nobody and nothing else has to take part. */
class SnippetsTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```");

  /** A person, a terminal, a log without end, hosts that are not there; and types alone. */
  private static final Pattern NOT_ALONE =
      Pattern.compile(
          "\\.signIn\\(|\\.attach\\(|\\.tail\\(|proxy\\.example\\.com|\\.at\\(\"ovh-ca|^interface",
          Pattern.MULTILINE);

  private static final String IMPORTS =
      """
      import feign.*;
      import io.github.polycloud.*;
      import io.github.polycloud.auth.*;
      import io.github.polycloud.error.*;
      import io.github.polycloud.heroku.*;
      import io.github.polycloud.heroku.deploy.*;
      import io.github.polycloud.heroku.login.*;
      import io.github.polycloud.heroku.logs.*;
      import io.github.polycloud.heroku.model.app.AppUpdate;
      import io.github.polycloud.heroku.oneoff.*;
      import io.github.polycloud.http.*;
      import io.github.polycloud.model.*;
      import io.github.polycloud.ovh.*;
      import io.github.polycloud.ovh.login.*;
      import io.github.polycloud.ovh.model.auth.*;
      import io.github.polycloud.ovh.model.me.Bill;
      import io.github.polycloud.sandbox.*;
      import io.github.polycloud.ops.Capability;
      import java.net.URI;
      import java.nio.file.Path;
      import java.time.Duration;
      import java.util.*;
      import java.util.stream.Stream;
      """;

  @TempDir private Path folder;

  static List<String> snippets() throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("..", "README.md")))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  static Stream<String> snippetsThatEnd() throws IOException {
    return snippets().stream().filter(code -> !isProgram(code) && !NOT_ALONE.matcher(code).find());
  }

  @ParameterizedTest(name = "snippet {index}")
  @MethodSource("snippets")
  void compiles(String code) {
    compile(code);
  }

  @ParameterizedTest(name = "snippet {index}")
  @MethodSource("snippetsThatEnd")
  void runs(String code) throws Exception {
    compile(code);
    Files.writeString(folder.resolve("Procfile"), "web: bin/web\n");
    try (Sandbox sandbox = Sandbox.start()) {
      if (!code.contains("NewApp")) {
        makeShop(sandbox);
      }
      Ended ended =
          Program.in(folder)
              .main("Snippet", folder)
              .with("HEROKU_API_URL", sandbox.heroku().url())
              .with("HEROKU_LEGACY_URL", sandbox.heroku().url())
              .with("HEROKU_API_KEY", sandbox.heroku().token())
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
    String program = snippets().stream().filter(SnippetsTest::isProgram).findFirst().orElseThrow();
    compile(program);
    Ended ended = Program.in(folder).main("Hello", folder).run();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(ended.out().lines()).hasSize(5).allMatch(line -> line.startsWith("app-00"));
  }

  private static boolean isProgram(String code) {
    return code.startsWith("import ");
  }

  private static void makeShop(Sandbox sandbox) {
    try (Cloud cloud =
        Clouds.connection("heroku")
            .endpoint(sandbox.heroku().url())
            .credential("token", sandbox.heroku().token())
            .connect()) {
      cloud.apps().create(NewApp.named("shop"));
    }
  }

  private static String source(String code) {
    if (isProgram(code)) {
      return code;
    }
    if (code.startsWith("interface ")) {
      return IMPORTS + code;
    }
    return IMPORTS
        + "class Snippet {\n  public static void main(String[] args) throws Exception {\n"
        + code
        + "  }\n}\n";
  }

  private void compile(String code) {
    String source = source(code);
    String name = isProgram(code) ? "Hello" : "Snippet";
    StringWriter problems = new StringWriter();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("memory:/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
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
