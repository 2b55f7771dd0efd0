package io.github.polycloud.ovh.dns;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.dns.DnsZone.RecordSet;
import io.github.polycloud.ovh.dns.RecordChange.Kind;
import io.github.polycloud.ovh.model.domain.RecordType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a zone, said as a state and not as steps: applied twice, it changes nothing the
 * second time, and applied again after a failure it finishes what was begun. Records of other names
 * and types are left alone. Names are those within the zone, empty or {@code @} for the zone
 * itself.
 */
public final class DnsChangeSet {
  private final DnsZone zone;
  private final Map<RecordSet, List<RecordChange>> wishes = new LinkedHashMap<>();

  DnsChangeSet(DnsZone zone) {
    this.zone = zone;
  }

  /** These targets and no others; at least one. */
  public DnsChangeSet set(String subDomain, RecordType type, String... targets) {
    return set(subDomain, type, null, targets);
  }

  /** These targets and no others, kept by resolvers for this long; null leaves the time alone. */
  public DnsChangeSet set(
      String subDomain, RecordType type, @Nullable Duration ttl, String... targets) {
    if (targets.length == 0) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST, "set needs a target; to have none, use remove");
    }
    return wish(subDomain, type, Kind.SET, ttl, targets);
  }

  /** This target too. */
  public DnsChangeSet add(String subDomain, RecordType type, String target) {
    return wish(subDomain, type, Kind.ADD, null, target);
  }

  /** This target too, kept by resolvers for this long. */
  public DnsChangeSet add(String subDomain, RecordType type, Duration ttl, String target) {
    return wish(subDomain, type, Kind.ADD, ttl, target);
  }

  /** No record of this type. */
  public DnsChangeSet remove(String subDomain, RecordType type) {
    return wish(subDomain, type, Kind.REMOVE, null);
  }

  /** No record of this type with this target. */
  public DnsChangeSet remove(String subDomain, RecordType type, String target) {
    return wish(subDomain, type, Kind.REMOVE, null, target);
  }

  /**
   * What would change, by the records as they stand now. Only reads.
   *
   * @throws CloudException of kind {@code NOT_FOUND} when there is no such zone
   */
  public DnsDiff preview() {
    DnsDiff whole = new DnsDiff(List.of(), List.of(), List.of());
    for (Map.Entry<RecordSet, List<RecordChange>> entry : wishes.entrySet()) {
      RecordSet set = entry.getKey();
      whole = whole.and(DnsDiff.between(set, zone.records(set), entry.getValue()));
    }
    return whole;
  }

  /**
   * Reads the records anew, changes what differs and publishes the zone. It is published even when
   * nothing differs, since an earlier run may have stopped between its changes and that.
   *
   * @return what was changed
   * @throws CloudException when a call fails; what was changed until then is not published, and
   *     applying this again goes on from there
   */
  public DnsDiff apply() {
    DnsDiff diff = preview();
    zone.write(diff);
    return diff;
  }

  private DnsChangeSet wish(
      String subDomain, RecordType type, Kind kind, @Nullable Duration ttl, String... targets) {
    wishes
        .computeIfAbsent(RecordSet.of(subDomain, type), any -> new ArrayList<>())
        .add(new RecordChange(kind, List.of(targets), ttl == null ? null : ttl.toSeconds()));
    return this;
  }
}
