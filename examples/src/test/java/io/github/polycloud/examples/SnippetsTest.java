package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.examples.Program.Result;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
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
      if (isProgram()) {
        return code;
      }
      if (isType()) {
        return imports() + IMPORTS + body();
      }
      return imports()
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

  /** One process and one sandbox per page; class names carry the line of the snippet. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everySnippetCompilesAndRuns(Path page) throws Exception {
    List<Snippet> snippets = snippets(page);
    StringBuilder calls = new StringBuilder();
    snippets.stream()
        .filter(Snippet::isRunnable)
        .forEach(snippet -> calls.append(snippet.className()).append(".main(args);\n"));
    List<JavaFileObject> files = new ArrayList<>();
    snippets.forEach(snippet -> files.add(file(snippet.className(), snippet.source())));
    files.add(
        file(
            "Page",
            "class Page { public static void main(String[] args) throws Exception {\n"
                + calls
                + "}}\n"));
    compile(files);
    if (!calls.isEmpty()) {
      run();
    }
  }

  private void run() throws Exception {
    Files.writeString(folder.resolve("Procfile"), "web: bin/web\n");
    try (Sandbox sandbox = Sandbox.start()) {
      createShop(sandbox);
      Result result =
          Program.in(folder)
              .main("Page", folder)
              .with("HEROKU_API_URL", sandbox.heroku().url())
              .with("HEROKU_LEGACY_URL", sandbox.heroku().url())
              .with("HEROKU_API_KEY", sandbox.heroku().token())
              .with("OVH_ENDPOINT", sandbox.ovh().url())
              .with("OVH_APPLICATION_KEY", sandbox.ovh().applicationKey())
              .with("OVH_APPLICATION_SECRET", sandbox.ovh().applicationSecret())
              .with("OVH_CONSUMER_KEY", sandbox.ovh().consumerKey())
              .with("JDK_JAVA_OPTIONS", trusting(sandbox.heroku().caCertificate()))
              .run();
      assertThat(result.err()).doesNotContain("Exception");
      assertThat(result.status()).as(result.err()).isZero();
    }
  }

  /** One-off processes are attached over TLS, with the certificate of the sandbox. */
  private String trusting(Path certificate) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    try (InputStream pem = Files.newInputStream(certificate)) {
      store.setCertificateEntry(
          "sandbox", CertificateFactory.getInstance("X.509").generateCertificate(pem));
    }
    Path file = Files.createTempFile(folder, "trust", ".p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, "sandbox".toCharArray());
    }
    return "-Djavax.net.ssl.trustStore=" + file + " -Djavax.net.ssl.trustStorePassword=sandbox";
  }

  @Test
  void theFirstProgramListsTheAppsOfItsSandbox() throws Exception {
    Snippet program =
        snippets(ReadmeTest.README).stream().filter(Snippet::isProgram).findFirst().orElseThrow();
    compile(List.of(file(program.className(), program.source())));
    Result result = Program.in(folder).main(program.className(), folder).run();
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

  private static JavaFileObject file(String className, String source) {
    return new SimpleJavaFileObject(
        URI.create("memory:/" + className + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  private void compile(List<JavaFileObject> files) {
    StringWriter problems = new StringWriter();
    List<String> options =
        List.of("-proc:none", "-cp", Program.CLASS_PATH, "-d", folder.toString(), "-nowarn");
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(problems, null, null, options, null, files)
            .call();
    assertThat(compiled).as(problems.toString()).isTrue();
  }
}
