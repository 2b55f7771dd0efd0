package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.DOMAINS_ADD;
import static io.github.polycloud.testing.contract.PortableOperation.DOMAINS_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.DOMAINS_REMOVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Domain;
import io.github.polycloud.ops.Domains;
import org.junit.jupiter.api.Test;

/** The contract of domains. */
abstract class DomainsContract extends CapabilityContract {
  DomainsContract() {
    super(Domains.class);
  }

  @Test
  @RequiresOperations({DOMAINS_LIST, DOMAINS_ADD, DOMAINS_REMOVE})
  void addsListsAndRemoves() {
    String domain = fixture().domain();
    assertThat(cloud().domains().add(app(), domain).hostname()).isEqualTo(domain);
    assertThat(cloud().domains().list(app()).stream().map(Domain::hostname)).contains(domain);
    cloud().domains().remove(app(), domain);
    assertThat(cloud().domains().list(app()).stream().map(Domain::hostname)).doesNotContain(domain);
  }

  @Test
  @RequiresOperations(DOMAINS_REMOVE)
  void reportsNotFoundForUnknownDomain() {
    assertFails(
        ErrorKind.NOT_FOUND,
        () -> cloud().domains().remove(app(), "unknown." + fixture().domain()));
  }

  @Test
  @RequiresOperations({DOMAINS_LIST, DOMAINS_REMOVE})
  void blankNameRemovesNoDomain() {
    long before = cloud().domains().list(app()).stream().count();
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().domains().remove(app(), " "));
    assertThat(cloud().domains().list(app()).stream().count()).isEqualTo(before);
  }
}
