// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Order and periods of the neutral invoices. */
@ExtendWith(SandboxExtension.class)
class InvoicesTest {
  private Sandbox sandbox;
  private Cloud cloud;

  @BeforeEach
  void connect(Sandbox started) {
    sandbox = started;
    cloud = Connections.to(sandbox).connect();
  }

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void invoicesAreNewestFirst() {
    List<Invoice> all = cloud.invoices().list().toList();
    assertThat(all).hasSameSizeAs(cloud.unwrap(Ovh.class).bills().list());
    assertThat(all).extracting(InvoicesTest::time).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void aPeriodIsAskedForInUtcAndHasNoLastDay() {
    List<Invoice> all = cloud.invoices().list().toList();
    LocalDate newest = LocalDate.ofInstant(time(all.get(0)), ZoneOffset.UTC);
    LocalDate third = LocalDate.ofInstant(time(all.get(2)), ZoneOffset.UTC);
    sandbox.requests().clear();
    assertThat(cloud.invoices().list(third, newest)).containsExactly(all.get(1), all.get(2));
    assertThat(sandbox.requests().find("GET", "/1.0/me/bill").get(0).rawTarget())
        .contains("date.from=" + third + "T00", "date.to=" + newest + "T00");
    assertThat(sandbox.requests().count("GET", "/1.0/me/bill/*")).isLessThanOrEqualTo(3);
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsRejectedBeforeAnythingIsSent() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    sandbox.requests().clear();
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.invoices().list(day, day.minusDays(1)));
    Paged<Invoice> none = cloud.invoices().list(day, day);
    assertThat(none).isEmpty();
  }

  private static Instant time(Invoice invoice) {
    return invoice.date().toInstant();
  }
}
