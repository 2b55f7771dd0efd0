// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.dns;

import io.github.polycloud.ovh.model.domain.Record;
import io.github.polycloud.ovh.model.domain.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A desired state of the records of one name and type.
 *
 * @param type the type; {@code TXT} stands for all types that are TXT in DNS
 * @param kind whether the targets replace all others, are added, or are removed
 * @param targets the targets; with {@code REMOVE}, an empty list stands for all
 * @param ttl the TTL in seconds; null leaves it unchanged
 */
record RecordChange(RecordType type, Kind kind, List<String> targets, @Nullable Long ttl) {
  enum Kind {
    SET,
    ADD,
    REMOVE
  }

  /**
   * A record that shall exist in the end.
   *
   * @param type its type
   * @param target the target
   * @param ttl the TTL in seconds; null leaves it unchanged
   */
  record DesiredRecord(RecordType type, String target, @Nullable Long ttl) {
    boolean isFor(String other) {
      return RecordTargets.same(type, target, other);
    }

    RecordType purpose() {
      return RecordTargets.purpose(type, target);
    }

    /** Whether a record can be updated to this one: its type cannot be changed. */
    boolean fits(Record record) {
      return record.fieldType().equals(RecordTargets.wireType(type))
          || record.fieldType().equals(purpose());
    }

    private DesiredRecord with(@Nullable Long newTtl) {
      return newTtl == null ? this : new DesiredRecord(type, target, newTtl);
    }
  }

  /** Returns the desired records after applying this change. */
  List<DesiredRecord> applyTo(List<DesiredRecord> before) {
    if (kind == Kind.REMOVE) {
      return before.stream()
          .filter(desired -> !concerns(desired) || !(targets.isEmpty() || isTarget(desired)))
          .toList();
    }
    List<DesiredRecord> after =
        new ArrayList<>(
            before.stream().filter(desired -> kind == Kind.ADD || !concerns(desired)).toList());
    for (String target : targets) {
      Optional<DesiredRecord> found =
          Stream.of(after, before)
              .flatMap(List::stream)
              .filter(desired -> desired.isFor(target))
              .findFirst();
      DesiredRecord desired =
          found.map(known -> known.with(ttl)).orElse(new DesiredRecord(type, target, ttl));
      int index = found.map(after::indexOf).orElse(-1);
      if (index < 0) {
        after.add(desired);
      } else {
        after.set(index, desired);
      }
    }
    return after;
  }

  /** Whether the type exists in OVH's API only. */
  boolean isOfOvhOnly() {
    return !type.equals(RecordTargets.wireType(type));
  }

  private boolean isTarget(DesiredRecord desired) {
    return targets.stream().anyMatch(desired::isFor);
  }

  /** A change of type SPF concerns the policy in a TXT record as well, but no other text. */
  private boolean concerns(DesiredRecord desired) {
    return !isOfOvhOnly() || type.equals(desired.purpose());
  }
}
