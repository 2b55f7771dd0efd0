package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Domain;
import org.junit.jupiter.api.Test;

/** What domains promise everywhere. */
public abstract class DomainsContract {
  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  /** An app that exists, was released, and may be changed. */
  protected abstract String app();

  @Test
  void addsListsAndRemoves() {
    assertThat(cloud().domains().add(app(), "www.contract.example").hostname())
        .isEqualTo("www.contract.example");
    assertThat(cloud().domains().list(app()).stream().map(Domain::hostname))
        .contains("www.contract.example");
    cloud().domains().remove(app(), "www.contract.example");
    assertThat(cloud().domains().list(app()).stream().map(Domain::hostname))
        .doesNotContain("www.contract.example");
  }

  @Test
  void saysNotFoundForADomainThatIsNotThere() {
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().domains().remove(app(), "nobody.contract.example"));
  }

  @Test
  void neverTakesABlankNameForAllDomains() {
    long before = cloud().domains().list(app()).stream().count();
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().domains().remove(app(), " "));
    assertThat(cloud().domains().list(app()).stream().count()).isEqualTo(before);
  }
}
