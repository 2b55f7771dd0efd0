package io.github.polycloud.ovh.dns;

import io.github.polycloud.ovh.api.Zones;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.list.Concurrency;
import io.github.polycloud.ovh.model.domain.Record;
import io.github.polycloud.ovh.model.domain.RecordType;
import io.github.polycloud.paging.Paged;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The records of one zone.
 *
 * <pre>{@code
 * DnsChangeSet change =
 *     ovh.dns("example.org")
 *         .change()
 *         .set("www", RecordType.A, "192.0.2.10", "192.0.2.11")
 *         .remove("old", RecordType.CNAME);
 * System.out.println(change.preview());
 * change.apply();
 * }</pre>
 */
public final class DnsZone {
  private final Zones zones;
  private final String name;

  /** The zone of this name; nothing is asked for yet. */
  public DnsZone(Zones zones, String name) {
    this.zones = zones;
    this.name = name;
  }

  /** All records as they were last changed, published or not; several are fetched at a time. */
  public Paged<Record> records() {
    return expand(() -> zones.records(name));
  }

  /** A change set, empty at first. */
  public DnsChangeSet change() {
    return new DnsChangeSet(this);
  }

  /** The records under one name and type; the service's filter is trusted to be no narrower. */
  List<Record> records(RecordSet set) {
    return expand(() -> zones.records(name, set.type(), set.subDomain())).stream()
        .filter(set::holds)
        .toList();
  }

  /**
   * Nobody sees anything until the refresh, so what may be in the way of a new record goes first.
   */
  void write(DnsDiff diff) {
    diff.removed().forEach(record -> zones.deleteRecord(name, record.id()));
    diff.changed().forEach(edit -> zones.updateRecord(name, edit.record().id(), edit.update()));
    diff.added().forEach(record -> zones.createRecord(name, record));
    zones.refresh(name);
  }

  private Paged<Record> expand(Supplier<List<Long>> ids) {
    return Paged.fetchEach(
        () -> ids.get().stream().map(String::valueOf).toList(),
        Concurrency.DEFAULT,
        id -> zones.record(name, Long.parseLong(id)));
  }

  /**
   * Records of one name and one type.
   *
   * @param subDomain the name in lower case; empty for the zone itself
   * @param type the type
   */
  record RecordSet(String subDomain, RecordType type) {
    static RecordSet of(@Nullable String subDomain, RecordType type) {
      return new RecordSet(RecordTargets.name(subDomain), type);
    }

    private boolean holds(Record record) {
      ResponseFields.require(record.target(), "target");
      return ResponseFields.require(record.fieldType(), "fieldType").equals(type)
          && RecordTargets.name(record.subDomain()).equals(subDomain);
    }
  }
}
