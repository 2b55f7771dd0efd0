// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.PortableOperation.REGIONS_LIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.capability.Regions;
import io.github.polycloud.model.Region;
import org.junit.jupiter.api.Test;

/** The contract of regions. */
abstract class RegionsContract extends CapabilityContract {
  RegionsContract() {
    super(Regions.class);
  }

  @Test
  @RequiresOperations(REGIONS_LIST)
  void listsRegionsWithNames() {
    assertThat(cloud().regions().list().toList())
        .isNotEmpty()
        .allSatisfy(region -> assertThat(region.name()).isNotBlank());
  }

  @Test
  @RequiresOperations(REGIONS_LIST)
  void listsRegionsByName() {
    assertOrdered(cloud().regions().list(), Region::name);
  }
}
