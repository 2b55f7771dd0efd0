// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import io.github.polycloud.sandbox.Wire;
import io.github.polycloud.sandbox.internal.console.ConsoleClient.Answer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the forms of the console change, and whose forms they are, over a real socket. */
@ExtendWith(SandboxExtension.class)
class ConsoleFormsTest {

  private Sandbox sandbox;
  private ConsoleClient console;

  @BeforeEach
  void connect(Sandbox running) {
    sandbox = running;
    console = new ConsoleClient(running.heroku().url());
  }

  @Test
  void aFaultIsAddedActsAndIsRemoved() throws Exception {
    Answer added =
        console.submit(
            "faults/add",
            "method=GET&path=%2Fapps%2F*&times=2&status=429&retryAfter=7&delay=&ending=COMPLETE"
                + "&bytes=&body=");

    assertThat(added.status()).isEqualTo(303);
    assertThat(added.location()).endsWith("/__sandbox/console/faults?done=added");
    assertThat(console.page("faults?done=added").body())
        .contains("The fault was added.", "GET /apps/*", "status 429, Retry-After: 7");
    var hit = Wire.v3(sandbox).get("/apps/app-001");
    assertThat(hit.statusCode()).isEqualTo(429);
    assertThat(hit.headers().firstValue("Retry-After")).hasValue("7");
    assertThat(sandbox.faults().pending()).isEqualTo(1);

    String action =
        Pattern.compile("faults/\\d+/remove")
            .matcher(console.page("faults").body())
            .results()
            .findFirst()
            .orElseThrow()
            .group();
    assertThat(console.submit(action, "").status()).isEqualTo(303);
    assertThat(sandbox.faults().pending()).isZero();
    assertThat(console.submit(action, "").status()).isEqualTo(303);
  }

  @Test
  void everyEffectOfAFaultCanBeEntered() throws Exception {
    String requests = "method=GET&path=%2Faccount&times=1";
    Wire v3 = Wire.v3(sandbox);

    console.submit("faults/add", requests + "&body=%7B%22odd%22%3A1%7D&delay=1");
    assertThat(v3.get("/account").body()).isEqualTo("{\"odd\":1}");
    console.submit("faults/add", requests + "&ending=TRUNCATED&bytes=5");
    assertThatThrownBy(() -> v3.get("/account")).isInstanceOf(IOException.class);
    console.submit("faults/add", "method=POST&path=*&times=1&ending=RESET_AFTER");
    assertThatThrownBy(() -> v3.send("POST", "/apps", "{\"name\":\"made-anyway\"}"))
        .isInstanceOf(IOException.class);
    assertThat(v3.get("/apps/made-anyway").statusCode()).isEqualTo(200);
    assertThat(sandbox.faults().pending()).isZero();
  }

  @Test
  void theNumberOfFaultsIsBounded() throws Exception {
    for (int i = 0; i < 1_000; i++) {
      sandbox.faults().inject(1, "GET", "/never").status(500);
    }

    assertThat(console.submit("faults/add", "preset=SLOW").body()).contains("remove some first");
    assertThat(sandbox.faults().pending()).isEqualTo(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNAVAILABLE", "THROTTLED", "RESET", "LOST", "SLOW"})
  void aCommonFaultIsForTheNextRequest(String preset) throws Exception {
    assertThat(console.submit("faults/add", "preset=" + preset).status()).isEqualTo(303);

    assertThat(sandbox.faults().pending()).isEqualTo(1);
    console.submit("faults/clear", "");
    assertThat(sandbox.faults().pending()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "times=0&status=503, times, from 1 to",
    "times=99999999999&status=503, times, from 1 to",
    "times=1&status=99, status, from 200 to 599",
    "times=1&status=abc, status, from 200 to 599",
    "times=1, status, Enter a status",
    "times=1&delay=-5, delay, from 1 to",
    "times=1&ending=TRUNCATED, bytes, from 0 to",
    "times=1&status=503&retryAfter=%0D%0AX%3A+y%0D%0AZ, retryAfter, printable"
  })
  void aWrongFaultIsShownAgainWithWhatIsWrong(String form, String field, String hint)
      throws Exception {
    Answer answer = console.submit("faults/add", "method=PUT&path=%2Fkept&" + form);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body())
        .contains("role=\"alert\"", "<a href=\"#" + field + "\">", hint)
        .contains("value=\"/kept\"", "<option value=\"PUT\" selected>")
        .containsPattern("name=\"" + field + "\"[^>]*aria-invalid=\"true\"");
    assertThat(sandbox.faults().pending()).isZero();
  }

  @Test
  void theClockIsShiftedAndReset() throws Exception {
    assertThat(console.submit("clock", "by=PT5M").status()).isEqualTo(303);
    assertThat(console.submit("clock", "by=-30").status()).isEqualTo(303);

    assertThat(Duration.between(Instant.now(), sandbox.ovhClock().instant()))
        .isCloseTo(Duration.ofSeconds(270), Duration.ofSeconds(20));
    assertThat(console.page("clock").body()).contains("<dd>+4 min 30 s</dd>");
    console.submit("clock", "reset=true");
    assertThat(console.page("clock").body()).contains("<dd>none</dd>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "PT", "99999999999", "PT9999999999999H", "P4000D", "-P4000D"})
  void aWrongShiftIsRejected(String by) throws Exception {
    Answer answer = console.submit("clock", "by=" + by);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("role=\"alert\"");
    assertThat(console.page("clock").body()).contains("<dd>none</dd>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: http://localhost:3000",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Host: evil.example"
      })
  void pagesOfOtherOriginsChangeNothing(String header) throws Exception {
    for (String action : List.of("faults/add", "faults/clear", "journal/clear", "clock")) {
      Answer answer = console.post(action, "preset=UNAVAILABLE&by=PT1M", header);

      assertThat(answer.status()).as(action).isEqualTo(403);
    }
    assertThat(sandbox.faults().pending()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "csrf=", "csrf=00000000000000000000000000000000"})
  void aFormOfAnotherStartChangesNothing(String token) throws Exception {
    Answer answer = console.postRaw("faults/add", "preset=UNAVAILABLE&" + token);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("Open the page again");
    assertThat(sandbox.faults().pending()).isZero();
  }
}
