// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.sandbox.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses with status 200 that are not what the operation specifies. */
class UnexpectedResponsesTest extends ErrorTestCase {
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

  @ParameterizedTest
  @ValueSource(strings = {"1e10000000", "1e999999999", "-1e-999999999", "1e99999999999"})
  void rejectsAnAmountThatCannotBeCalculatedWith(String amount) {
    sandbox
        .faults()
        .inject(1, "GET", "/1.0/me/bill/*")
        .body("application/json", "{\"priceWithTax\":{\"value\":" + amount + "}}");
    assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.invoices().get("FR1")))
        .hasMessageContaining("at priceWithTax.value")
        .hasMessageContaining("GET /me/bill/");
  }

  private Fault inject(int times) {
    return sandbox.faults().inject(times, "GET", "/1.0/me/bill/*");
  }
}
