// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.INVOICES_GET;
import static io.github.polycloud.testing.contract.PortableOperation.INVOICES_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.INVOICES_LIST_PERIOD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.capability.Invoices;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Invoice;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of invoices. */
abstract class InvoicesContract extends CapabilityContract {
  InvoicesContract() {
    super(Invoices.class);
  }

  @Test
  @RequiresOperations({INVOICES_LIST, INVOICES_GET})
  void getsListedInvoiceById() {
    Invoice first = cloud().invoices().list().first(1).get(0);
    assertThat(first.total().currency()).hasSize(3);
    assertThat(cloud().invoices().get(first.id())).isEqualTo(first);
  }

  @Test
  @RequiresOperations(INVOICES_LIST)
  void listsEachInvoiceOnce() {
    assertThat(cloud().invoices().list().stream().map(Invoice::id))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  @RequiresOperations(INVOICES_LIST)
  void listsNewestFirst() {
    assertNewestFirst(cloud().invoices().list(), invoice -> invoice.date().toInstant());
  }

  @Test
  @RequiresOperations({INVOICES_LIST, INVOICES_LIST_PERIOD})
  void listsInvoicesOfHalfOpenPeriod() {
    List<Invoice> all = cloud().invoices().list().toList();
    List<LocalDate> days = all.stream().map(InvoicesContract::day).distinct().toList();
    LocalDate newest = days.get(0);
    LocalDate oldest = days.get(days.size() - 1);
    for (LocalDate from : days) {
      assertThat(cloud().invoices().list(from, newest))
          .containsExactlyElementsOf(
              all.stream()
                  .filter(each -> !day(each).isBefore(from) && day(each).isBefore(newest))
                  .toList());
    }
    assertThat(cloud().invoices().list(oldest, newest.plusDays(1))).containsExactlyElementsOf(all);
    assertThat(cloud().invoices().list(newest, newest)).isEmpty();
    assertThat(cloud().invoices().list(newest.plusYears(50), newest.plusYears(51))).isEmpty();
  }

  @Test
  @RequiresOperations(INVOICES_LIST_PERIOD)
  void rejectsPeriodThatEndsBeforeItStarts() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    assertFailsWithoutRequest(
        ErrorKind.INVALID_REQUEST, cloud -> cloud.invoices().list(day, day.minusDays(1)).toList());
  }

  @Test
  @RequiresOperations({INVOICES_LIST, INVOICES_GET})
  void findsInvoiceThatExists() {
    Invoice first = cloud().invoices().list().first(1).get(0);
    assertThat(cloud().invoices().find(first.id())).contains(first);
    assertThat(cloud().invoices().find(fixture().unknownInvoice())).isEmpty();
  }

  @Test
  @RequiresOperations(INVOICES_GET)
  void reportsNotFoundForUnknownInvoice() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().invoices().get(fixture().unknownInvoice()));
  }

  @Test
  @RequiresOperations(INVOICES_LIST)
  void printsNoDocumentUrl() {
    Invoice first = cloud().invoices().list().first(1).get(0);
    assertThat(first.toString()).doesNotContain("http");
  }

  private static LocalDate day(Invoice invoice) {
    return invoice.date().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
  }
}
