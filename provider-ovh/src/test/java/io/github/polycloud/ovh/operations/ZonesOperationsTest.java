// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.api.Zones;
import io.github.polycloud.ovh.model.domain.NewRecord;
import io.github.polycloud.ovh.model.domain.Record;
import io.github.polycloud.ovh.model.domain.RecordType;
import io.github.polycloud.ovh.model.domain.RecordUpdate;
import io.github.polycloud.ovh.model.domain.ZoneImport;
import io.github.polycloud.ovh.model.domain.ZoneTaskStatus;

class ZonesOperationsTest extends OvhOperations<Zones> {
  ZonesOperationsTest() {
    super(Zones.class);
  }

  @Override
  protected void runScenario(Zones zones) {
    String zone = zones.list().get(0);
    assertThat(zones.get(zone).nameServers()).isNotEmpty();
    Record added =
        zones.createRecord(zone, new NewRecord(RecordType.TXT, "note", "\"a + b é %2F\"", null));
    assertThat(zones.record(zone, added.id())).isEqualTo(added);
    assertThat(zones.records(zone, RecordType.TXT, "note")).containsExactly(added.id());
    assertThat(zones.records(zone, RecordType.A, "")).hasSize(1);
    assertThat(zones.records(zone)).contains(added.id()).hasSizeGreaterThan(2);
    zones.updateRecord(zone, added.id(), new RecordUpdate(null, "\"c\"", 60L));
    assertThat(zones.record(zone, added.id()).subDomain()).isEqualTo("note");

    assertThat(zones.export(zone)).doesNotContain("note");
    zones.refresh(zone);
    assertThat(zones.export(zone)).contains("note\t60 IN TXT \"c\"");
    zones.deleteRecord(zone, added.id());
    assertThat(zones.records(zone)).doesNotContain(added.id());
    assertThat(zones.importZone(zone, new ZoneImport(zones.export(zone))).status())
        .isEqualTo(ZoneTaskStatus.TODO);
  }
}
