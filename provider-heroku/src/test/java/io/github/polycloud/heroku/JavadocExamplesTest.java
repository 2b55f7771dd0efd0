package io.github.polycloud.heroku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples in the Javadoc compile. */
class JavadocExamplesTest {
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)\\* <pre>\\{@code\\n(.*?)\\n *\\* }</pre>");

  private static final String IMPORTS =
      """
      import feign.*;
      import io.github.polycloud.*;
      import io.github.polycloud.auth.*;
      import io.github.polycloud.config.*;
      import io.github.polycloud.error.*;
      import io.github.polycloud.heroku.*;
      import io.github.polycloud.heroku.Response;
      import io.github.polycloud.heroku.api.*;
      import io.github.polycloud.heroku.deploy.*;
      import io.github.polycloud.heroku.login.*;
      import io.github.polycloud.heroku.logs.*;
      import io.github.polycloud.heroku.model.*;
      import io.github.polycloud.heroku.model.account.*;
      import io.github.polycloud.heroku.model.addon.*;
      import io.github.polycloud.heroku.model.app.*;
      import io.github.polycloud.heroku.model.dyno.*;
      import io.github.polycloud.heroku.model.log.*;
      import io.github.polycloud.heroku.model.oauth.*;
      import io.github.polycloud.heroku.model.release.*;
      import io.github.polycloud.heroku.model.team.*;
      import io.github.polycloud.heroku.model.webhook.*;
      import io.github.polycloud.heroku.oneoff.*;
      import io.github.polycloud.heroku.waiter.*;
      import io.github.polycloud.heroku.webhook.*;
      import io.github.polycloud.http.*;
      import io.github.polycloud.model.FieldUpdate;
      import io.github.polycloud.paging.Paged;
      import io.github.polycloud.model.LogLine;
      import io.github.polycloud.model.OneOffResult;
      import java.io.OutputStream;
      import java.net.URI;
      import java.nio.charset.StandardCharsets;
      import java.nio.file.Path;
      import java.time.Duration;
      import java.util.*;
      import java.util.stream.Stream;
      """;

  /** Variables that examples use without declaring them. */
  private static final String CONTEXT =
      """
      abstract class Example%d {
        interface Request { String getHeader(String name); }
        interface Vault { void store(Map<String, Secret> renewed); }
        Cloud cloud;
        Heroku heroku;
        String clientId;
        Secret clientSecret;
        Vault vault;
        AppUpdate change;
        Build build;
        String secret;
        byte[] body;
        Request request;
        WebhookNotification event;
        OutputStream screen;
        abstract String askForCode();
        void show(Object value) {}
      """;

  @TempDir private Path classes;

  @Test
  void everyExampleCompiles() throws IOException {
    List<JavaFileObject> files = new ArrayList<>();
    for (Path source : sources()) {
      for (String code : examples(source)) {
        files.add(file(source.getFileName(), files.size(), code));
      }
    }
    assertThat(files).hasSizeGreaterThan(30);
    StringWriter problems = new StringWriter();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                problems,
                null,
                null,
                List.of("-proc:none", "-cp", CLASS_PATH, "-d", classes.toString(), "-nowarn"),
                null,
                files)
            .call();
    assertThat(compiled).as(problems.toString()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Heroku",
        "HerokuProvider",
        "package-info",
        "CallOptions",
        "api/ListRange",
        "webhook/WebhookVerifier",
        "api/package-info",
        "deploy/AppSetups",
        "deploy/SourceDeployer",
        "deploy/Promotions",
        "deploy/Slugs",
        "login/HerokuLogin",
        "logs/AppLogs",
        "oneoff/OneOffDynos",
        "waiter/HerokuWaiters"
      })
  void entryPointsHaveAnExample(String name) throws IOException {
    assertThat(examples(SOURCES.resolve("io/github/polycloud/heroku/" + name + ".java")))
        .isNotEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> examples(Path source) throws IOException {
    return EXAMPLE
        .matcher(Files.readString(source))
        .results()
        .map(example -> example.group(1).replaceAll("(?m)^ *\\* ?", ""))
        .toList();
  }

  private static JavaFileObject file(Path source, int number, String code) {
    String text = IMPORTS + String.format(CONTEXT, number) + method(code) + "}\n";
    URI name = URI.create("memory:/" + number + "-" + source);
    return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
      @Override
      public boolean isNameCompatible(String simpleName, Kind kind) {
        return true;
      }

      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** Wraps an example in a method; one without statements is a list of expressions. */
  private static String method(String code) {
    String bare = code.replaceAll(" *// .*", "");
    String statements =
        bare.contains(";") ? bare : "show(" + bare.replaceAll("\\n(?! )", ");\nshow(") + ");";
    return "void run() throws Exception {\n" + statements + "\n}\n";
  }
}
