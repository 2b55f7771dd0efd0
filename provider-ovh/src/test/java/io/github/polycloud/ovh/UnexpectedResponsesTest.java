package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.sandbox.Fault;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses with status 200 that are not what the operation specifies. */
@ExtendWith(SandboxExtension.class)
class UnexpectedResponsesTest {
  private Sandbox sandbox;
  private Cloud cloud;
  private Ovh ovh;

  @BeforeEach
  void connect(Sandbox started) {
    sandbox = started;
    cloud = Connections.to(sandbox).retryPolicy(RetryPolicy.none()).connect();
    ovh = cloud.unwrap(Ovh.class);
  }

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void reportsAResponseOfTheWrongShape() {
    inject(1).status(200).body("application/json", "{\"billId\":[1]}");
    assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> ovh.bills().get("FR1")))
        .hasMessageContaining("billId");
    inject(1).status(200).body("application/json", "null");
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> ovh.bills().get("FR1"));
  }

  @Test
  void rejectsAResponseWithoutTheRequestedObject() {
    ovh.me().get();
    sandbox.faults().inject(6, "*", "*").body("application/json", "{}");
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.account().profile());
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.invoices().get("FR1"));
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.sshKeys().find("laptop"));
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.servers().get("ns1"));
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.servers().reboot("ns1"));
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> ovh.consumerKeys().current());
  }

  @Test
  void namesTheMissingFieldOfAServer() {
    for (String server : List.of("{\"name\":\"ns1\"}", "{\"name\":\"ns1\",\"state\":\"ok\"}")) {
      sandbox.faults().inject(1, "GET", "/1.0/dedicated/*").body("application/json", server);
      assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.servers().get("ns1")))
          .hasMessageContaining("lacks the field");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"value\":1.5}", "{\"currencyCode\":\"EUR\"}"})
  void rejectsAPriceWithoutAmountOrCurrency(String price) {
    sandbox
        .faults()
        .inject(1, "GET", "/1.0/me/bill/*")
        .body("application/json", "{\"billId\":\"FR1\",\"priceWithTax\":" + price + "}");
    assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.invoices().get("FR1")))
        .hasMessageContaining("lacks the field");
  }

  private Fault inject(int times) {
    return sandbox.faults().inject(times, "GET", "/1.0/me/bill/*");
  }
}
