// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.dns;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.ovh.dns.DnsZone.RecordSet;
import io.github.polycloud.ovh.dns.RecordChange.Kind;
import io.github.polycloud.ovh.internal.dns.RecordChecks;
import io.github.polycloud.ovh.model.domain.RecordType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A declarative change of a zone: it describes the desired records, so applying it again changes
 * nothing, and applying it again after a failure completes it. Records of other names and types are
 * not changed. Names are relative to the zone; empty or {@code @} is the zone itself. Not safe for
 * use by several threads.
 *
 * <p>OVH's types {@code SPF}, {@code DKIM} and {@code DMARC} are TXT records in DNS. A change of
 * type {@code TXT} concerns them all; a change of one of these types concerns the TXT records with
 * such a content as well, so that there is never a second policy. Records are updated in place.
 * Texts are equal if their character strings concatenate to the same, quoted or not.
 *
 * @since 0.1.0
 */
public final class DnsChangeSet {
  private final DnsZone zone;
  private final Map<RecordSet, List<RecordChange>> changes = new LinkedHashMap<>();

  DnsChangeSet(DnsZone zone) {
    this.zone = zone;
  }

  /** Sets the targets of a name and type, and removes all others; at least one target. */
  public DnsChangeSet set(String subDomain, RecordType type, String... targets) {
    return set(subDomain, type, null, targets);
  }

  /**
   * Sets the targets and the TTL of a name and type, and removes all other targets; a null TTL is
   * not changed.
   */
  public DnsChangeSet set(
      String subDomain, RecordType type, @Nullable Duration ttl, String... targets) {
    Objects.requireNonNull(subDomain, "subDomain");
    Objects.requireNonNull(type, "type");
    if (Elements.listOf("targets", targets).isEmpty()) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "set needs at least one target; use remove to delete records");
    }
    return change(subDomain, type, Kind.SET, ttl, targets);
  }

  /** Adds a target. */
  public DnsChangeSet add(String subDomain, RecordType type, String target) {
    Objects.requireNonNull(subDomain, "subDomain");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(target, "target");
    return change(subDomain, type, Kind.ADD, null, target);
  }

  /** Adds a target with a TTL, or sets the TTL of an existing one. */
  public DnsChangeSet add(String subDomain, RecordType type, Duration ttl, String target) {
    Objects.requireNonNull(subDomain, "subDomain");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(ttl, "ttl");
    Objects.requireNonNull(target, "target");
    return change(subDomain, type, Kind.ADD, ttl, target);
  }

  /** Removes all records of a name and type. */
  public DnsChangeSet remove(String subDomain, RecordType type) {
    Objects.requireNonNull(subDomain, "subDomain");
    Objects.requireNonNull(type, "type");
    return change(subDomain, type, Kind.REMOVE, null);
  }

  /** Removes the records of a name and type with this target. */
  public DnsChangeSet remove(String subDomain, RecordType type, String target) {
    Objects.requireNonNull(subDomain, "subDomain");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(target, "target");
    return change(subDomain, type, Kind.REMOVE, null, target);
  }

  /**
   * Computes the changes against the current records. Sends only read requests.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if there is no such zone
   */
  public DnsDiff preview() {
    DnsDiff diff = new DnsDiff(List.of(), List.of(), List.of());
    for (Map.Entry<RecordSet, List<RecordChange>> entry : changes.entrySet()) {
      RecordSet set = entry.getKey();
      diff = diff.and(DnsDiff.between(set, zone.records(set), entry.getValue()));
    }
    return diff;
  }

  /**
   * Reads the current records, applies the differences and publishes the zone. The zone is
   * published even if nothing differs, since an earlier run may have failed before publishing.
   *
   * @return the applied changes
   * @throws CloudException if a call fails; changes made so far are not published, and applying
   *     this again continues from there
   */
  public DnsDiff apply() {
    DnsDiff diff = preview();
    zone.write(diff);
    return diff;
  }

  private DnsChangeSet change(
      String subDomain, RecordType type, Kind kind, @Nullable Duration ttl, String... targets) {
    RecordChecks.requireRelative(zone.name(), subDomain);
    if (kind != Kind.REMOVE) {
      List.of(targets).forEach(target -> RecordChecks.requireAddress(type, target));
    }
    changes
        .computeIfAbsent(RecordSet.of(subDomain, type), any -> new ArrayList<>())
        .add(new RecordChange(type, kind, List.of(targets), ttl == null ? null : ttl.toSeconds()));
    return this;
  }
}
