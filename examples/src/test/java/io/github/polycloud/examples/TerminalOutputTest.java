// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.polycloud.examples.Program.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TerminalOutputTest {
  private static final String HOSTILE = "a\u001b[2J\u202eb";
  private static final String HARMLESS = "a\\u001b[2J\\u202eb";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out =
      new TerminalOutput(new PrintStream(bytes, true, StandardCharsets.UTF_8));

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void eachWayOfPrintingIsHarmless() {
    out.println(HOSTILE);
    out.println((Object) HOSTILE);
    out.println(HOSTILE.toCharArray());
    out.print(HOSTILE);
    out.print('\u001b');
    out.append(HOSTILE).append('\u001b');
    out.println();

    assertThat(printed())
        .isEqualTo(
            (HARMLESS + "\n").repeat(3) + HARMLESS + "\\u001b" + HARMLESS + "\\u001b" + "\n");
  }

  @Test
  void aValueOfAFormatIsOneLine() {
    out.printf("%s %5d %s%n", HOSTILE + "\nb", 42, new StringBuilder("\u009bc"));
    ConsoleOutput.line(out, "%s|%s", "é\r\nforged", null);

    assertThat(printed()).isEqualTo(HARMLESS + " b    42 \\u009bc\n   é forged|null\n");
  }

  @Test
  void linesAndBytesRemain() {
    out.println("a\tb\nc");
    out.write(0x1b);

    assertThat(printed()).isEqualTo("a\tb\nc\n\u001b");
  }

  @Test
  void aNameBreaksNoTable() {
    Table table = new Table("name", "state").row("a\nb" + HOSTILE, "up").row("c", "down");

    assertThat(table.text().lines()).hasSize(3).noneMatch(line -> line.indexOf('\u001b') >= 0);
    assertThat(table.json()).contains("a\\nba\\u001B[2J");
  }

  @Test
  void theCommandPrintsNothingRaw(@TempDir Path folder) throws Exception {
    HttpServer server = respondingWith("{\"name\":\"" + "\u009b2J\u202e" + "\"}");
    try {
      Result result =
          Program.in(folder)
              .with("HEROKU_API_URL", "http://localhost:" + server.getAddress().getPort())
              .with("HEROKU_API_KEY", "01234567-89ab-cdef-0123-456789abcdef")
              .run("raw", "heroku", "GET", "/apps/shop");

      assertThat(result.out().strip()).isEqualTo("{\"name\":\"\\u009b2J\\u202e\"}");
    } finally {
      server.stop(0);
    }
  }

  private static HttpServer respondingWith(String body) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] content = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, content.length);
          exchange.getResponseBody().write(content);
          exchange.close();
        });
    server.start();
    return server;
  }
}
