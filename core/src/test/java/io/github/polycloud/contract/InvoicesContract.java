package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Invoice;
import org.junit.jupiter.api.Test;

/** What invoices promise everywhere. */
public abstract class InvoicesContract {
  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  @Test
  void listsInvoicesThatCanBeHadOneByOne() {
    Invoice first = cloud().invoices().list().first(1).get(0);
    assertThat(first.total().currency()).hasSize(3);
    assertThat(cloud().invoices().get(first.id())).isEqualTo(first);
  }

  @Test
  void listsEachOnce() {
    assertThat(cloud().invoices().list().stream().map(Invoice::id))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void saysNotFoundForOneThatIsNotThere() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().invoices().get("NO-SUCH-BILL"));
  }

  @Test
  void showsNoDocumentAddressWhenPrinted() {
    Invoice first = cloud().invoices().list().first(1).get(0);
    assertThat(first.toString()).doesNotContain("http");
  }
}
