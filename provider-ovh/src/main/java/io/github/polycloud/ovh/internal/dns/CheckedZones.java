// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.dns;

import io.github.polycloud.ovh.api.Zones;
import io.github.polycloud.ovh.model.domain.NewRecord;
import io.github.polycloud.ovh.model.domain.Record;
import io.github.polycloud.ovh.model.domain.RecordType;
import io.github.polycloud.ovh.model.domain.RecordUpdate;
import io.github.polycloud.ovh.model.domain.Zone;
import io.github.polycloud.ovh.model.domain.ZoneImport;
import io.github.polycloud.ovh.model.domain.ZoneTask;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Zones whose records are checked before they are sent. An update does not tell the type of its
 * record, so its target is not checked. The client reports arguments that are null.
 */
public final class CheckedZones implements Zones {
  private final Zones client;

  /** Creates checked zones backed by a client. */
  public CheckedZones(Zones client) {
    this.client = client;
  }

  @Override
  public Record createRecord(String zoneName, NewRecord record) {
    if (record != null) {
      requireRelative(zoneName, record.subDomain());
      if (record.fieldType() != null && record.target() != null) {
        RecordChecks.requireAddress(record.fieldType(), record.target());
      }
    }
    return client.createRecord(zoneName, record);
  }

  @Override
  public void updateRecord(String zoneName, long id, RecordUpdate update) {
    if (update != null) {
      requireRelative(zoneName, update.subDomain());
    }
    client.updateRecord(zoneName, id, update);
  }

  private static void requireRelative(@Nullable String zoneName, @Nullable String subDomain) {
    if (zoneName != null && subDomain != null) {
      RecordChecks.requireRelative(zoneName, subDomain);
    }
  }

  @Override
  public List<String> list() {
    return client.list();
  }

  @Override
  public Zone get(String zoneName) {
    return client.get(zoneName);
  }

  @Override
  public List<Long> records(String zoneName) {
    return client.records(zoneName);
  }

  @Override
  public List<Long> records(
      String zoneName, @Nullable RecordType fieldType, @Nullable String subDomain) {
    return client.records(zoneName, fieldType, subDomain);
  }

  @Override
  public Record record(String zoneName, long id) {
    return client.record(zoneName, id);
  }

  @Override
  public void deleteRecord(String zoneName, long id) {
    client.deleteRecord(zoneName, id);
  }

  @Override
  public void refresh(String zoneName) {
    client.refresh(zoneName);
  }

  @Override
  public String export(String zoneName) {
    return client.export(zoneName);
  }

  @Override
  public ZoneTask importZone(String zoneName, ZoneImport zoneFile) {
    return client.importZone(zoneName, zoneFile);
  }
}
