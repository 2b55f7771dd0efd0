package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.INVOICES_GET;
import static io.github.polycloud.testing.contract.PortableOperation.INVOICES_LIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.ops.Invoices;
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
}
