// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.api.Domains;
import io.github.polycloud.ovh.model.domain.Domain;
import io.github.polycloud.ovh.model.domain.DomainUpdate;
import io.github.polycloud.ovh.model.domain.NameServerType;
import io.github.polycloud.ovh.model.domain.TransferLockStatus;

class DomainsOperationsTest extends OvhOperations<Domains> {
  DomainsOperationsTest() {
    super(Domains.class);
  }

  @Override
  protected void runScenario(Domains domains) {
    Domain domain = domains.get(domains.list().get(0));
    assertThat(domains.list(domain.whoisOwner())).contains(domain.domain());
    assertThat(domains.list("unknown-contact")).isEmpty();
    Domain changed =
        domains.update(domain.domain(), new DomainUpdate(null, TransferLockStatus.UNLOCKED));
    assertThat(changed.transferLockStatus()).isEqualTo(TransferLockStatus.UNLOCKED);
    assertThat(changed.nameServerType()).isEqualTo(NameServerType.HOSTED);
    assertThat(domains.serviceInfos(domain.domain()).serviceId()).isEqualTo(domain.serviceId());
  }
}
