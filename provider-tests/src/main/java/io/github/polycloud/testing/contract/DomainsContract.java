// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.DOMAINS_ADD;
import static io.github.polycloud.testing.contract.PortableOperation.DOMAINS_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.DOMAINS_REMOVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.capability.Domains;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.DnsTarget;
import io.github.polycloud.model.Domain;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
    Domain added = cloud().domains().add(app(), domain);
    assertThat(added.hostname()).isEqualTo(domain);
    // Its status may have changed in between.
    assertThat(cloud().domains().get(app(), domain).hostname()).isEqualTo(domain);
    assertThat(cloud().domains().find(app(), domain).map(Domain::hostname)).contains(domain);
    assertThat(cloud().domains().list(app()).stream().map(Domain::hostname)).contains(domain);
    cloud().domains().remove(app(), domain);
    assertThat(cloud().domains().list(app()).stream().map(Domain::hostname)).doesNotContain(domain);
  }

  @Test
  @RequiresOperations({DOMAINS_LIST, DOMAINS_ADD, DOMAINS_REMOVE})
  void reportsDomainInUse() {
    String domain = "in-use." + fixture().domain();
    cloud().domains().add(app(), domain);
    assertFails(ErrorKind.CONFLICT, () -> cloud().domains().add(app(), domain));
    assertThat(cloud().domains().list(app()).stream().map(Domain::hostname))
        .containsOnlyOnce(domain);
    cloud().domains().remove(app(), domain);
  }

  @Test
  @RequiresOperations({DOMAINS_LIST, DOMAINS_ADD, DOMAINS_REMOVE})
  void ignoresTheCaseOfHostnames() {
    String domain = "case." + fixture().domain().toLowerCase(Locale.ROOT);
    String shouted = domain.toUpperCase(Locale.ROOT);
    assertThat(cloud().domains().add(app(), "CASE" + domain.substring(4)).hostname())
        .isEqualTo(domain);
    assertFails(ErrorKind.CONFLICT, () -> cloud().domains().add(app(), shouted));
    assertFails(ErrorKind.CONFLICT, () -> cloud().domains().add(app(), domain));
    assertThat(cloud().domains().get(app(), shouted).hostname()).isEqualTo(domain);
    assertThat(cloud().domains().find(app(), domain)).isPresent();
    cloud().domains().remove(app(), shouted);
    assertThat(cloud().domains().find(app(), domain)).isEmpty();
  }

  @Test
  @RequiresOperations(DOMAINS_ADD)
  void rejectsMalformedDomain() {
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().domains().add(app(), "not a domain"));
  }

  @Test
  @RequiresOperations({DOMAINS_ADD, DOMAINS_REMOVE})
  void reportsWhatToEnterAtTheDns() {
    String domain = "dns." + fixture().domain();
    DnsTarget target = cloud().domains().add(app(), domain).dnsTarget();
    assertThat(target != null).isEqualTo(fixture().reportsDnsTargets());
    if (target != null) {
      assertThat(target.type()).matches("[A-Z]+");
      assertThat(target.value()).matches("[^ ]*[^ .]").isNotEqualTo(domain);
      assertThat(target).hasToString(target.type() + " " + target.value());
    }
    cloud().domains().remove(app(), domain);
  }

  @Test
  @RequiresOperations({DOMAINS_LIST, DOMAINS_ADD, DOMAINS_REMOVE})
  void listsDomainsByHostname() {
    List<String> domains =
        Stream.of("c.", "a.", "d.", "b.").map(label -> label + fixture().domain()).toList();
    domains.forEach(domain -> cloud().domains().add(app(), domain));
    assertOrdered(cloud().domains().list(app()), Domain::hostname);
    domains.forEach(domain -> cloud().domains().remove(app(), domain));
  }

  @Test
  @RequiresOperations(DOMAINS_LIST)
  void findsNoUnknownDomain() {
    String unknown = "unknown." + fixture().domain();
    assertThat(cloud().domains().find(app(), unknown)).isEmpty();
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().domains().get(app(), unknown));
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
