// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.cli.Run;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables on a terminal. */
class TablesTest {
  /** Texts and the columns that they take. */
  private static final Map<String, Integer> TEXTS = new LinkedHashMap<>();

  static {
    TEXTS.put("\u65e5\u672c\u8a9e", 6);
    TEXTS.put("\ud83d\ude00", 2);
    // A family of four, joined.
    TEXTS.put("\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66", 2);
    TEXTS.put("\ud83d\udc4d\ud83c\udffd", 2);
    TEXTS.put("\ud83c\udde9\ud83c\uddea", 2);
    TEXTS.put("\u2764\ufe0f", 2);
    TEXTS.put("\u2b50\u231a", 4);
    TEXTS.put("\ud83e\udee0", 2);
    TEXTS.put("\ud83d\udda5", 1);
    TEXTS.put("e\u0301", 1);
    TEXTS.put("\u1112\u1161\u11ab", 2);
    TEXTS.put("\uff46", 2);
  }

  private static Sandbox sandbox;
  @TempDir private static Path folder;

  @BeforeAll
  static void start() {
    assumeTrue(Files.isExecutable(Run.TERMINAL), "no terminal emulation available");
    sandbox = Sandbox.builder().apps(1).start();
  }

  @AfterAll
  static void stop() {
    if (sandbox != null) {
      sandbox.close();
    }
  }

  /** The lines of a list of apps with these names and owners, without titles and attributes. */
  private static List<String> apps(int columns, Map<String, String> owners, String... options)
      throws Exception {
    String apps =
        owners.entrySet().stream()
            .map(app -> app(app.getKey(), app.getValue()))
            .collect(Collectors.joining(",", "[", "]"));
    sandbox.faults().inject(1, "GET", "/apps").status(200).body("application/json", apps);
    List<String> args = new ArrayList<>(List.of("apps"));
    args.addAll(List.of(options));
    Run.Result result =
        Run.in(folder).onHeroku(sandbox).onTerminal(columns).args(args.toArray(String[]::new));
    assertThat(result.status()).as(result.out()).isZero();
    List<String> lines =
        result
            .out()
            .replaceAll("\r[^\r\n]*\r(?!\n)", "")
            .replaceAll("\u001b\\[[0-9]*m", "")
            .lines()
            .filter(line -> line.startsWith("h"))
            .toList();
    assertThat(lines).as(result.out()).hasSize(owners.size());
    return lines;
  }

  private static String app(String name, String owner) {
    String id = "01234567-89ab-cdef-0123-456789abcdef";
    return """
    {"id":"%s","name":"%s","owner":{"email":"%s","id":"%s"},"region":{"name":"us","id":"%s"}}\
    """
        .formatted(id, name, owner, id, id);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void columnsAreAlignedWhateverTheTextIs(int columns) throws Exception {
    Map<String, String> owners = new LinkedHashMap<>();
    List<String> texts = List.copyOf(TEXTS.keySet());
    for (int i = 0; i < texts.size(); i++) {
      owners.put("a" + texts.get(i) + "b", texts.get(texts.size() - 1 - i) + "@example.com");
    }
    List<String> lines = apps(columns, owners).stream().map(TablesTest::inColumns).toList();
    assertThat(lines.stream().map(line -> line.indexOf(" us ")))
        .containsOnly(lines.get(0).indexOf(" us "));
    assertThat(lines).allMatch(line -> line.length() <= columns);
  }

  /** The line with as many characters as it has columns. */
  private static String inColumns(String line) {
    String counted = line;
    for (Map.Entry<String, Integer> text : TEXTS.entrySet()) {
      counted = counted.replace(text.getKey(), "#".repeat(text.getValue()));
    }
    return counted;
  }

  @Test
  void namesAreCutLastAndOnlySoFarThatTheyDiffer() throws Exception {
    String fields = "cloud,owner,url,region,createdAt,name,stack,id,maintenance";
    String prefix = "a-very-long-name-of-an-app-number-";
    Map<String, String> owners = new LinkedHashMap<>();
    for (int i = 1; i <= 3; i++) {
      owners.put(prefix + i + "-" + "x".repeat(30), "ann@example.com");
    }
    List<String> narrow = apps(80, owners, "--fields", fields);
    for (int i = 0; i < 3; i++) {
      assertThat(narrow.get(i)).contains(prefix + (i + 1)).contains("\u2026");
    }
    List<String> wide = apps(120, owners, "--fields", "cloud,owner,name,id");
    assertThat(wide.get(0)).contains(prefix + "1-" + "x".repeat(30)).contains("\u2026");
  }
}
