// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import io.github.polycloud.sandbox.Wire;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The recorded requests on the console, over a real socket. */
@ExtendWith(SandboxExtension.class)
class ConsoleJournalTest {

  private Sandbox sandbox;
  private ConsoleClient console;

  @BeforeEach
  void connect(Sandbox running) {
    sandbox = running;
    console = new ConsoleClient(running.heroku().url());
  }

  @Test
  void theJournalTellsWhyASignatureWasRejected() throws Exception {
    new Wire(
            sandbox.ovh().url(),
            "X-Ovh-Application",
            sandbox.ovh().applicationKey(),
            "X-Ovh-Consumer",
            sandbox.ovh().consumerKey(),
            "X-Ovh-Timestamp",
            "1",
            "X-Ovh-Signature",
            "$1$0")
        .get("/me");
    RecordedRequest request = sandbox.requests().all().get(0);

    assertThat(request.signature()).isNotBlank().isNotEqualTo("valid");
    assertThat(console.page("journal").body())
        .contains("/1.0/me", request.signature(), "<span class=\"badge s4\">400</span>");
    assertThat(console.page("journal/" + request.sequence()).body())
        .contains(request.signature())
        .doesNotContain(sandbox.ovh().consumerKey());
  }

  @Test
  void secretsOfRecordedRequestsAreMasked() throws Exception {
    Wire v3 = Wire.v3(sandbox);
    String token = sandbox.heroku().token();
    v3.send(
        "PATCH",
        "/apps/app-003/config-vars?access_token=topsecret",
        "{\"DATABASE_URL\":\"postgres://hidden\"}");
    v3.send("POST", "/apps?note=" + token, "{\"name\":\"shown\",\"note\":\"" + token + "\"}");
    v3.send("PATCH", "/account", "{\"name\":\"Ann\",\"password\":\"hidden too\"}");

    for (RecordedRequest request : sandbox.requests().all()) {
      String page = console.page("journal/" + request.sequence()).body();
      assertThat(page)
          .contains("Bearer ****", "<details>")
          .doesNotContain(token, "topsecret", "hidden");
    }
    assertThat(console.page("journal").body()).doesNotContain(token, "topsecret");
    assertThat(console.page("journal/" + sandbox.requests().all().get(1).sequence()).body())
        .contains("&quot;name&quot; : &quot;shown&quot;");
  }

  @Test
  void theJournalIsFilteredPagedAndCleared() throws Exception {
    Wire v3 = Wire.v3(sandbox);
    for (int i = 0; i < 101; i++) {
      v3.get("/account?n=" + i);
    }
    v3.send("DELETE", "/apps/none", null);

    assertThat(console.page("journal").body()).contains("Older requests", "/apps/none");
    String older =
        Pattern.compile("href=\"/__sandbox/console/(journal[^\"]+before=\\d+)\"")
            .matcher(console.page("journal").body())
            .results()
            .map(found -> found.group(1).replace("&amp;", "&"))
            .findFirst()
            .orElseThrow();
    assertThat(console.page(older).body())
        .contains("/account?n=1<", "/account?n=0<")
        .doesNotContain("/account?n=2<", "/apps/none", "id=\"pause\"");
    for (String filter : List.of("method=DELETE", "path=/apps", "path=*no*e", "status=4")) {
      assertThat(console.page("journal?" + filter).body())
          .contains("/apps/none")
          .doesNotContain("/account?n");
    }
    assertThat(console.submit("journal/clear", "").status()).isEqualTo(303);
    assertThat(sandbox.requests().all()).isEmpty();
    assertThat(console.page("journal").body()).contains("No request was received yet.");
  }

  @Test
  void theRowsForTheScriptAreThoseAfterTheLastOne() throws Exception {
    Wire v3 = Wire.v3(sandbox);
    v3.get("/account?n=1");
    long first = sandbox.requests().all().get(0).sequence();
    v3.get("/account?n=2");

    assertThat(console.page("journal/rows?since=" + first).body())
        .contains("n=2<", "data-last=\"" + (first + 1) + "\"", "data-first=\"" + first + "\"")
        .doesNotContain("n=1<");
    sandbox.requests().clear();
    assertThat(console.page("journal/rows?since=" + (first + 1)).body())
        .contains("data-last=\"" + (first + 1) + "\"", "data-first=\"" + (first + 2) + "\"")
        .doesNotContain("<tr");
  }
}
