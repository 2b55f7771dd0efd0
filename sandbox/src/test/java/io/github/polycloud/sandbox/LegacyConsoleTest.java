// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SandboxExtension.class)
class LegacyConsoleTest {

  private static final String PATH = "/apps/app-001/console";

  private Wire legacy;

  @BeforeEach
  void connect(Sandbox sandbox) {
    legacy = Wire.legacy(sandbox, "*/*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 + 2 * (3 - 5) | => -3",
        "-7 / 2 | => -4",
        "'a' + \"b\" | => \"ab\"",
        "ENV['RACK_ENV'] | => \"production\"",
        "ENV['NO_SUCH'] | => nil",
        "command=6%2A7 | => 42"
      })
  void anExpressionComesAsTextOrAsAForm(String code, String response) throws Exception {
    assertThat(legacy.send("POST", PATH, code).body()).isEqualTo(response);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "User | NameError: undefined local variable or method `User' for main:Object",
        "1 / 0 | ZeroDivisionError: divided by 0",
        "1 + 'a' | TypeError: can't convert String into Fixnum",
        "nil + 1 | NoMethodError: undefined method `+' for nil:NilClass",
        "raise 'so' | RuntimeError: so",
        "1 + | SyntaxError: compile error",
        "a.b | SyntaxError: compile error"
      })
  void whatRubyRaisesIsTheTextOfA422(String code, String message) throws Exception {
    HttpResponse<String> response = legacy.send("POST", PATH, code);

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).isEqualTo(message);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/plain");
  }

  @Test
  void whatIsPrintedComesBeforeTheValue() throws Exception {
    assertThat(legacy.send("POST", PATH, "puts 'hello'").body()).isEqualTo("hello\n=> nil");
    assertThat(legacy.send("POST", PATH, " ").statusCode()).isEqualTo(422);
  }

  @Test
  void aConsoleThatExitsOrHasNoCodeIsACrash() throws Exception {
    legacy.send("POST", "/apps", "app[name]=without-code");

    assertThat(legacy.send("POST", PATH, "exit").statusCode()).isEqualTo(502);
    HttpResponse<String> crash = legacy.send("POST", "/apps/without-code/console", "1");
    assertThat(crash.statusCode()).isEqualTo(502);
    assertThat(crash.body()).startsWith("App crashed: without-code");
    assertThat(legacy.send("POST", "/apps/without-code/consoles", null).statusCode())
        .isEqualTo(502);
  }

  @Test
  void aSessionRemembersUntilItIsClosed() throws Exception {
    String id = legacy.send("POST", "/apps/app-001/consoles", null).body();
    String path = "/apps/app-001/consoles/" + id;

    assertThat(legacy.send("POST", path + "/command", "x = 5").body()).isEqualTo("=> 5");
    assertThat(legacy.send("POST", path + "/command", "command=x+%2B+1").body()).isEqualTo("=> 6");
    assertThat(legacy.send("POST", PATH, "x").statusCode()).isEqualTo(422);
    assertThat(legacy.send("DELETE", path, null).body()).isEmpty();
    assertThat(legacy.send("POST", path + "/command", "x").body()).isEqualTo("Console not found.");
  }

  @Test
  void aSessionDoesNotOutliveACrashAndBelongsToItsApp() throws Exception {
    String id = legacy.send("POST", "/apps/app-001/consoles", null).body();
    String command = "/consoles/" + id + "/command";

    assertThat(legacy.send("POST", "/apps/app-002" + command, "1").statusCode()).isEqualTo(404);
    assertThat(legacy.send("POST", "/apps/app-001" + command, "exit").statusCode()).isEqualTo(502);
    assertThat(legacy.send("POST", "/apps/app-001" + command, "1").statusCode()).isEqualTo(404);
  }
}
