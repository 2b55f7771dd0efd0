// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.cli.Polycloud;
import io.github.polycloud.cli.Run;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;

/** Each cell of the command in {@code docs/reference/cli.md}, by the name of its row. */
@Tag("jdk-independent")
class ComparisonTest {
  private static final Path PAGE = Path.of("../docs/reference/cli.md");
  private static final List<CommandSpec> COMMANDS = Completion.all(Polycloud.commandLine());

  private static Sandbox sandbox;
  @TempDir private static Path folder;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  /** The rows of the table, and what holds the cell of each. */
  private static Map<String, ThrowingConsumer<String>> checks() {
    Map<String, ThrowingConsumer<String>> checks = new LinkedHashMap<>();
    checks.put(
        "several clouds at once",
        cell -> assertThat(apps("--fields", "cloud").lines()).contains("heroku", "ovh"));
    checks.put("output formats", ComparisonTest::formats);
    checks.put(
        "choose fields",
        cell -> assertThat(apps(plain(cell), "region,name").lines()).contains("us      app-001"));
    checks.put(
        "filter",
        cell ->
            assertThat(apps("-q", plain(cell), "region=eu").lines()).containsExactly("app-003"));
    checks.put(
        "sort",
        cell ->
            assertThat(apps("-q", plain(cell), "-name").lines())
                .startsWith("example.com", "app-005"));
    checks.put("names only", cell -> assertThat(apps(plain(cell)).lines()).contains("app-001"));
    checks.put("accounts by name", cell -> has("inventory", plain(cell)));
    checks.put("completion", ComparisonTest::shells);
    checks.put(
        "manual page", cell -> assertThat(manual()).contains(".SH NAME", ".SS polycloud costs"));
    checks.put("rehearsal of a change", ComparisonTest::rehearsal);
    checks.put("confirmation", ComparisonTest::confirmation);
    checks.put("raw calls", cell -> has("raw", "--paginate"));
    checks.put(
        "text cannot steer the terminal",
        cell -> assertThat(run("manual", "\u001b[2J").err()).contains("\\u001b[2J"));
    checks.put(
        "`NO_COLOR`",
        cell -> {
          Run on = Run.in(folder).on(sandbox).onTerminal(80);
          assertThat(on.args("apps").out()).contains("\u001b[");
          assertThat(on.env("NO_COLOR", "1").args("apps").out()).doesNotContain("\u001b[");
        });
    checks.put("exit status", ComparisonTest::statuses);
    checks.put(
        "did you mean",
        cell -> {
          assertThat(run("ap").err()).contains("did you mean apps");
          assertThat(run("apps", "--sandbx=1").err())
              .isEqualTo(
                  "usage: there is no option --sandbx; did you mean --sandbox? (try polycloud apps"
                      + " --help)\n");
        });
    checks.put(
        "a service to try it on",
        cell -> assertThat(Run.in(folder).args("apps", plain(cell)).status()).isZero());
    checks.put(
        "plugins",
        cell -> assertThat(COMMANDS).noneMatch(each -> each.name().startsWith("plugin")));
    return checks;
  }

  @TestFactory
  Stream<DynamicTest> everyCellHolds() throws IOException {
    return rows().entrySet().stream()
        .filter(row -> checks().containsKey(row.getKey()))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(), () -> checks().get(row.getKey()).accept(row.getValue())));
  }

  @Test
  void everyRowHasACheck() throws IOException {
    assertThat(rows().keySet()).containsExactlyElementsOf(checks().keySet());
    // What the command lacks is a dash, which only the last row has.
    assertThat(rows().values().stream().filter("-"::equals)).hasSize(1);
  }

  private static Map<String, String> rows() throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| feature"))
        .map(line -> line.split(" \\| "))
        .forEach(cells -> rows.put(cells[0].substring(2), cells[1].strip()));
    return rows;
  }

  private static void formats(String cell) {
    assertThat(command("apps").findOption("-o").completionCandidates())
        .containsExactlyElementsOf(List.of(cell.split(", ")));
  }

  private static void shells(String cell) {
    assertThat(command("completion").positionalParameters().get(0).completionCandidates())
        .containsExactlyElementsOf(List.of(cell.split(", ")));
  }

  private static void statuses(String cell) throws Exception {
    assertThat(cell).isEqualTo("0, 1, 2");
    assertThat(run("apps").status()).isZero();
    Run wrong = Run.in(folder).onHeroku(sandbox).env("HEROKU_API_KEY", "wrong");
    assertThat(wrong.args("apps").status()).isEqualTo(1);
    assertThat(Run.in(folder).args("apps").status()).isEqualTo(2);
  }

  private static String manual() {
    return ManPage.of(Polycloud.commandLine(), "1");
  }

  /** Every command that asks can be rehearsed. */
  private static void rehearsal(String cell) {
    List<CommandSpec> changes =
        COMMANDS.stream().filter(each -> each.findOption("--yes") != null).toList();
    assertThat(changes).isNotEmpty().allMatch(each -> each.findOption(plain(cell)) != null);
  }

  private static void confirmation(String cell) throws Exception {
    assertThat(cell).isEqualTo("asks; `--yes`");
    Run.Result result = run("apps", "delete", "-c", "heroku", "-a", "app-001");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("confirm with --yes");
    assertThat(apps("-q").lines()).contains("app-001");
  }

  private static void has(String command, String option) {
    assertThat(command(command).findOption(option)).as(option).isNotNull();
  }

  private static CommandSpec command(String name) {
    return COMMANDS.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static Run.Result apps(String... options) throws Exception {
    Run.Result result =
        run(Stream.concat(Stream.of("apps"), Stream.of(options)).toArray(String[]::new));
    assertThat(result.status()).as(result.err()).isZero();
    return result;
  }

  private static Run.Result run(String... args) throws IOException, InterruptedException {
    return Run.in(folder).on(sandbox).args(args);
  }

  private static String plain(String cell) {
    return cell.replace("`", "");
  }
}
