// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.oldclients;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.examples.Program;
import io.github.polycloud.examples.Program.Result;
import io.github.polycloud.examples.oldclients.SnippetSource.CountedSnippet;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our snippets work, are no longer than theirs, and the committed page says how long they are. */
@Tag("jdk-independent")
class OldClientsTest {
  private static final Path COMMITTED = Path.of("..", "docs", "reference", "old-clients.md");
  private static final Path CLASSES = Path.of("target", "test-classes").toAbsolutePath();

  /** What the sandbox does not have, with a response that is enough for the snippets. */
  private static final Map<String, String> CANNED =
      Map.of(
          "/*/xdsl", "[\"xdsl-yourservice\"]",
          "/*/xdsl/*", "{\"accessName\": \"xdsl-yourservice\", \"status\": \"active\"}",
          "/1.0/email/domain/*", "{}",
          "/1.0/me/bills", "{}");

  @TempDir private Path folder;

  @Test
  void committedPageIsCurrent() throws Exception {
    String page = OldClientsPage.text();
    if (Boolean.getBoolean("polycloud.oldclients.write")) {
      Files.writeString(COMMITTED, page);
    }
    assertThat(COMMITTED).as("update it with -Dpolycloud.oldclients.write=true").hasContent(page);
  }

  @Test
  void noSnippetIsLongerThanTheirs() throws Exception {
    assertThat(OldClient.allSnippets())
        .hasSizeGreaterThan(100)
        .allSatisfy(each -> assertThat(each.ours()).as(each.method()).isPositive())
        .filteredOn(each -> each.ours() > each.limit())
        .isEmpty();
  }

  @Test
  void theRuleOfCounting() {
    assertThat(SnippetSource.lines("a(\n    b,\n    c);\n\n// why\n})\n);\n}\n")).isEqualTo(3);
  }

  /** A method that the count missed would not be compared with theirs. */
  @Test
  void everyAnnotatedMethodIsCounted() throws Exception {
    for (OldClient client : OldClient.ALL) {
      List<String> annotated =
          client.sources().stream()
              .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
              .filter(method -> method.isAnnotationPresent(Snippet.class))
              .map(Method::getName)
              .toList();
      assertThat(client.snippets())
          .extracting(CountedSnippet::method)
          .containsExactlyInAnyOrderElementsOf(annotated);
    }
  }

  static Stream<Class<?>> sources() {
    return OldClient.ALL.stream().flatMap(client -> client.sources().stream());
  }

  @ParameterizedTest
  @MethodSource("sources")
  @Execution(ExecutionMode.CONCURRENT)
  void ourSnippetsRun(Class<?> source) throws Exception {
    List<CountedSnippet> snippets =
        SnippetSource.read(source).stream().filter(CountedSnippet::runs).toList();
    ShopCertificate certificate = ShopCertificate.generate(folder, "www.example.net");
    try (Sandbox sandbox = Sandbox.builder().apps(snippets.size()).start()) {
      CANNED.forEach(
          (path, body) ->
              sandbox.faults().inject(9, "*", path).status(200).body("application/json", body));
      Result result =
          Program.in(folder)
              .main(SnippetRunner.class.getName(), CLASSES)
              .on(sandbox)
              .with("SANDBOX_OTHER_KEY", sandbox.heroku().token())
              .with("SANDBOX_EMAIL", sandbox.heroku().email())
              .with("SANDBOX_PASSWORD", sandbox.heroku().password())
              .with("SANDBOX_CERTIFICATE", certificate.chain())
              .with("SANDBOX_PRIVATE_KEY", certificate.privateKey())
              .with("SANDBOX_OVH_CONF", configFile(sandbox).toString())
              .run(arguments(source, snippets));
      assertThat(result.status()).as(result.err()).isZero();
    }
  }

  private static String[] arguments(Class<?> source, List<CountedSnippet> snippets) {
    return Stream.concat(
            Stream.of(source.getSimpleName()), snippets.stream().map(CountedSnippet::method))
        .toArray(String[]::new);
  }

  private Path configFile(Sandbox sandbox) throws IOException {
    return Files.writeString(
        Files.createTempFile(folder, "ovh", ".conf"),
        """
        [default]
        endpoint=%s
        """
            .formatted(sandbox.ovh().url()));
  }
}
