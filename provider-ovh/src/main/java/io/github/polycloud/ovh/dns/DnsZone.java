// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.dns;

import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.ovh.api.Zones;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.internal.list.Concurrency;
import io.github.polycloud.ovh.internal.list.Elements;
import io.github.polycloud.ovh.model.domain.Record;
import io.github.polycloud.ovh.model.domain.RecordType;
import io.github.polycloud.paging.Paged;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and changes the records of one DNS zone.
 *
 * <pre>{@code
 * DnsChangeSet change =
 *     ovh.dnsZone("example.org")
 *         .change()
 *         .set("www", RecordType.A, "192.0.2.10", "192.0.2.11")
 *         .remove("old", RecordType.CNAME);
 * System.out.println(change.preview());
 * change.apply();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DnsZone {
  private static final String OPERATION = "GET /domain/zone/{zoneName}/record/{id}";

  private final Zones zones;
  private final String name;

  /** Creates an instance for a zone; applications use {@code Ovh.dnsZone}. Sends nothing. */
  public DnsZone(Zones zones, String name) {
    this.zones = Objects.requireNonNull(zones, "zones");
    this.name = Objects.requireNonNull(name, "name");
  }

  /**
   * Lists all records including unpublished changes, with concurrent requests. A record that has
   * been deleted since it was listed is skipped.
   */
  public Paged<Record> records() {
    return expand(() -> zones.records(name));
  }

  /** Starts an empty change set. */
  public DnsChangeSet change() {
    return new DnsChangeSet(this);
  }

  /**
   * Lists the records of one name and type. The filter of the service may match more than these.
   */
  List<Record> records(RecordSet set) {
    List<Record> records = expand(() -> ids(set)).stream().filter(set::holds).toList();
    // Before any of them is changed.
    records.forEach(DnsZone::id);
    return records;
  }

  private List<Long> ids(RecordSet set) {
    List<RecordType> types =
        RecordTargets.isText(set.type()) ? RecordTargets.TEXTS : List.of(set.type());
    return types.stream()
        .flatMap(type -> zones.records(name, type, set.subDomain()).stream())
        .distinct()
        .toList();
  }

  String name() {
    return name;
  }

  /**
   * Deletes first, since an old record may conflict with a new one; nothing is visible before the
   * refresh.
   */
  void write(DnsDiff diff) {
    diff.removed().forEach(this::delete);
    diff.changed().forEach(edit -> zones.updateRecord(name, id(edit.record()), edit.update()));
    diff.added().forEach(record -> zones.createRecord(name, record));
    zones.refresh(name);
  }

  /** A record that is gone already counts as deleted. */
  private void delete(Record record) {
    try {
      zones.deleteRecord(name, id(record));
    } catch (NotFoundException e) {
      if (!Elements.isVanished(e)) {
        throw e;
      }
    }
  }

  private static long id(Record record) {
    return ResponseFields.require(record.id(), "GET /domain/zone/{zone}/record/{id}", "id");
  }

  private Paged<Record> expand(Supplier<List<Long>> ids) {
    return Elements.expand(
        ids, Concurrency.DEFAULT, ProgressListener.NONE, id -> zones.record(name, id));
  }

  /**
   * Records of one name and one type.
   *
   * @param subDomain the name in lower case; empty for the zone itself
   * @param type the type in DNS
   */
  record RecordSet(String subDomain, RecordType type) {
    static RecordSet of(@Nullable String subDomain, RecordType type) {
      return new RecordSet(RecordTargets.name(subDomain), RecordTargets.wireType(type));
    }

    private boolean holds(Record record) {
      ResponseFields.require(record.id(), OPERATION, "id");
      ResponseFields.require(record.target(), OPERATION, "target");
      RecordType found = ResponseFields.require(record.fieldType(), OPERATION, "fieldType");
      return RecordTargets.wireType(found).equals(type)
          && RecordTargets.name(record.subDomain()).equals(subDomain);
    }
  }
}
