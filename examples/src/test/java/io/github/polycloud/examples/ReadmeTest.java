package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.polycloud.Clouds;
import io.github.polycloud.spi.Capability;
import io.github.polycloud.spi.ProviderInfo;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The README tells the truth: its snippets compile, its commands exist, its table is current. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(java|sh)\\n(.*?)^```");
  private static final Pattern TABLE =
      Pattern.compile("(?ms)^<!-- capabilities: [^\\n]*\\n(.*?)<!-- end of capabilities -->");

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
      import io.github.polycloud.spi.Capability;
      import java.net.URI;
      import java.nio.file.Path;
      import java.time.Duration;
      import java.util.*;
      import java.util.stream.Stream;
      """;

  @TempDir private Path classes;

  @TestFactory
  Stream<DynamicTest> everyJavaSnippetCompiles() throws IOException {
    return blocks("java").stream()
        .map(
            code ->
                DynamicTest.dynamicTest(code.lines().findFirst().orElse(""), () -> compiles(code)));
  }

  @Test
  void everyCommandExists() throws IOException {
    List<String[]> commands =
        blocks("sh").stream()
            .flatMap(String::lines)
            .filter(line -> line.startsWith("examples/run "))
            .map(line -> line.replaceFirst("#.*", "").strip().split(" +"))
            .toList();
    assertThat(commands).isNotEmpty();
    for (String[] command : commands) {
      String[] args = List.of(command).subList(1, command.length).toArray(new String[0]);
      assertThatCode(() -> Main.commandLine().parseArgs(args))
          .as(String.join(" ", command))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void theTableOfCapabilitiesIsCurrent() throws IOException {
    Matcher table = TABLE.matcher(Files.readString(README));
    assertThat(table.find()).isTrue();
    assertThat(table.group(1))
        .as("replace the table in README.md by the expected one")
        .isEqualTo(capabilities());
  }

  private static String capabilities() {
    List<ProviderInfo> providers =
        Clouds.list().stream().sorted(Comparator.comparing(ProviderInfo::id)).toList();
    StringBuilder table = new StringBuilder("| |");
    providers.forEach(provider -> table.append(" `").append(provider.id()).append("` |"));
    table.append("\n|---|").append("---|".repeat(providers.size())).append('\n');
    for (Capability capability : Capability.values()) {
      table.append("| `").append(capability.type().getSimpleName()).append("` |");
      for (ProviderInfo provider : providers) {
        table.append(provider.capabilities().contains(capability) ? " yes |" : " - |");
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static List<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(Files.readString(README))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  private void compiles(String code) {
    boolean types = code.startsWith("interface ") || code.startsWith("class ");
    String source =
        IMPORTS
            + (types
                ? "class Snippet {\n" + code + "}\n"
                : "class Snippet {\n  void run() throws Exception {\n" + code + "  }\n}\n");
    StringWriter problems = new StringWriter();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("memory:/Snippet.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                problems,
                null,
                null,
                List.of(
                    "-proc:none", "-cp", Program.CLASS_PATH, "-d", classes.toString(), "-nowarn"),
                null,
                List.of(file))
            .call();
    assertThat(compiled).as(problems + source.lines().collect(Collectors.joining("\n"))).isTrue();
  }
}
