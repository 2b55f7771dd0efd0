// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.dns;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.ovh.dns.DnsZone.RecordSet;
import io.github.polycloud.ovh.dns.RecordChange.DesiredRecord;
import io.github.polycloud.ovh.model.domain.NewRecord;
import io.github.polycloud.ovh.model.domain.Record;
import io.github.polycloud.ovh.model.domain.RecordType;
import io.github.polycloud.ovh.model.domain.RecordUpdate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The effect of a change set on the current records. {@link #toString} has one human-readable line
 * per record:
 *
 * <pre>{@literal
 * - old CNAME web.example.net.
 * ~ www A 192.0.2.1 -> 192.0.2.10
 * + www A 192.0.2.11
 * }</pre>
 *
 * @param removed records to delete
 * @param changed records to update, with another target or TTL
 * @param added records to create
 * @since 0.1.0
 */
public record DnsDiff(List<Record> removed, List<Edit> changed, List<NewRecord> added) {
  /** Copies the lists; they must not contain null. */
  public DnsDiff {
    removed = Elements.copyOf("removed", removed);
    changed = Elements.copyOf("changed", changed);
    added = Elements.copyOf("added", added);
  }

  /**
   * A record and its update.
   *
   * @param record the current record
   * @param update the changed fields
   */
  public record Edit(Record record, RecordUpdate update) {
    /** Rejects null components. */
    public Edit {
      Objects.requireNonNull(record, "record");
      Objects.requireNonNull(update, "update");
    }

    @Override
    public String toString() {
      String target = update.target() == null ? record.target() : update.target();
      String change = line(record.subDomain(), record.fieldType(), record.target());
      return change
          + (target.equals(record.target()) ? "" : " -> " + target)
          + (update.ttl() == null ? "" : " (ttl " + update.ttl() + ")");
    }
  }

  /** Whether the records already are as desired. */
  public boolean isEmpty() {
    return removed.isEmpty() && changed.isEmpty() && added.isEmpty();
  }

  @Override
  public String toString() {
    Stream<String> deleted =
        removed.stream().map(r -> "- " + line(r.subDomain(), r.fieldType(), r.target()));
    Stream<String> edited = changed.stream().map(edit -> "~ " + edit);
    Stream<String> created =
        added.stream().map(r -> "+ " + line(r.subDomain(), r.fieldType(), r.target()));
    return Stream.of(deleted, edited, created)
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  /**
   * Computes the difference between the current records of one name and type and the desired ones.
   */
  static DnsDiff between(RecordSet set, List<Record> current, List<RecordChange> changes) {
    List<DesiredRecord> desired =
        current.stream()
            .map(record -> new DesiredRecord(record.fieldType(), record.target(), null))
            .toList();
    // Changes of TXT first: they include those of the types that only OVH has.
    List<RecordChange> ordered =
        changes.stream().sorted(Comparator.comparing(RecordChange::isOfOvhOnly)).toList();
    for (RecordChange change : ordered) {
      desired = change.applyTo(desired);
    }
    List<Record> unmatched = new ArrayList<>(current);
    List<DesiredRecord> missing = new ArrayList<>();
    List<Edit> changed = new ArrayList<>();
    for (DesiredRecord each : desired) {
      take(unmatched, record -> each.isFor(record.target()))
          .ifPresentOrElse(record -> retain(record, each, changed), () -> missing.add(each));
    }
    // A record to delete and one to create become one record to update.
    List<NewRecord> added = new ArrayList<>();
    for (DesiredRecord each : missing) {
      take(unmatched, record -> each.fits(record) && isAlike(each, record))
          .or(() -> take(unmatched, each::fits))
          .map(record -> new Edit(record, new RecordUpdate(null, each.target(), each.ttl())))
          .ifPresentOrElse(
              changed::add,
              () ->
                  added.add(
                      new NewRecord(each.type(), set.subDomain(), each.target(), each.ttl())));
    }
    return new DnsDiff(unmatched, changed, added);
  }

  private static boolean isAlike(DesiredRecord desired, Record record) {
    return desired.purpose().equals(RecordTargets.purpose(record.fieldType(), record.target()));
  }

  private static Optional<Record> take(List<Record> unmatched, Predicate<Record> condition) {
    Optional<Record> found = unmatched.stream().filter(condition).findFirst();
    found.ifPresent(unmatched::remove);
    return found;
  }

  private static void retain(Record record, DesiredRecord desired, List<Edit> changed) {
    Long ttl = desired.ttl();
    long now = record.ttl() == null ? 0 : record.ttl();
    if (ttl != null && ttl != now) {
      changed.add(new Edit(record, new RecordUpdate(null, null, ttl)));
    }
  }

  /** Returns the union of this and the difference of another set of records. */
  DnsDiff and(DnsDiff other) {
    return new DnsDiff(
        Stream.concat(removed.stream(), other.removed.stream()).toList(),
        Stream.concat(changed.stream(), other.changed.stream()).toList(),
        Stream.concat(added.stream(), other.added.stream()).toList());
  }

  private static String line(@Nullable String subDomain, RecordType type, String target) {
    String name = RecordTargets.name(subDomain);
    return (name.isEmpty() ? "@" : name) + " " + type + " " + target;
  }
}
