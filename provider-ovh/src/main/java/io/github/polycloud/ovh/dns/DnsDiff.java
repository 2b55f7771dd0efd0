package io.github.polycloud.ovh.dns;

import io.github.polycloud.ovh.dns.DnsZone.RecordSet;
import io.github.polycloud.ovh.dns.Wish.Wanted;
import io.github.polycloud.ovh.model.domain.NewRecord;
import io.github.polycloud.ovh.model.domain.Record;
import io.github.polycloud.ovh.model.domain.RecordType;
import io.github.polycloud.ovh.model.domain.RecordUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a change set does to the records as they stand. Its text has a line a record, for people:
 *
 * <pre>{@literal
 * - old CNAME web.example.net.
 * ~ www A 192.0.2.1 -> 192.0.2.10
 * + www A 192.0.2.11
 * }</pre>
 *
 * @param removed records that go
 * @param changed records that stay, with another target or another time to live
 * @param added records that come
 */
public record DnsDiff(List<Record> removed, List<Edit> changed, List<NewRecord> added) {
  /** Refuses nulls, and keeps what it is given from changing. */
  public DnsDiff {
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    added = List.copyOf(added);
  }

  /**
   * A record that stays, and how it changes.
   *
   * @param record the record as it stands
   * @param update what changes of it
   */
  public record Edit(Record record, RecordUpdate update) {
    @Override
    public String toString() {
      String target = update.target() == null ? record.target() : update.target();
      String change = line(record.subDomain(), record.fieldType(), record.target());
      return change
          + (target.equals(record.target()) ? "" : " -> " + target)
          + (update.ttl() == null ? "" : " (ttl " + update.ttl() + ")");
    }
  }

  /** Whether the records are as they are wanted. */
  public boolean isEmpty() {
    return removed.isEmpty() && changed.isEmpty() && added.isEmpty();
  }

  @Override
  public String toString() {
    Stream<String> gone =
        removed.stream().map(r -> "- " + line(r.subDomain(), r.fieldType(), r.target()));
    Stream<String> edited = changed.stream().map(edit -> "~ " + edit);
    Stream<String> come =
        added.stream().map(r -> "+ " + line(r.subDomain(), r.fieldType(), r.target()));
    return Stream.of(gone, edited, come).flatMap(lines -> lines).collect(Collectors.joining("\n"));
  }

  /** What turns the records of one name and type into what is wanted of them. */
  static DnsDiff between(RecordSet set, List<Record> current, List<Wish> wishes) {
    List<Wanted> wanted =
        current.stream().map(record -> new Wanted(record.target(), null)).toList();
    for (Wish wish : wishes) {
      wanted = wish.over(set.type(), wanted);
    }
    List<Record> free = new ArrayList<>(current);
    List<Wanted> missing = new ArrayList<>();
    List<Edit> changed = new ArrayList<>();
    for (Wanted each : wanted) {
      take(set.type(), free, each.target())
          .ifPresentOrElse(record -> keep(record, each, changed), () -> missing.add(each));
    }
    // A record that would go and one that would come are one record that changes.
    int edits = Math.min(free.size(), missing.size());
    for (int i = 0; i < edits; i++) {
      Wanted each = missing.get(i);
      changed.add(new Edit(free.get(i), new RecordUpdate(null, each.target(), each.ttl())));
    }
    return new DnsDiff(
        free.subList(edits, free.size()),
        changed,
        missing.subList(edits, missing.size()).stream()
            .map(each -> new NewRecord(set.type(), set.subDomain(), each.target(), each.ttl()))
            .toList());
  }

  private static Optional<Record> take(RecordType type, List<Record> free, String target) {
    Optional<Record> there =
        free.stream().filter(record -> Targets.same(type, record.target(), target)).findFirst();
    there.ifPresent(free::remove);
    return there;
  }

  private static void keep(Record record, Wanted wanted, List<Edit> changed) {
    Long ttl = wanted.ttl();
    long now = record.ttl() == null ? 0 : record.ttl();
    if (ttl != null && ttl != now) {
      changed.add(new Edit(record, new RecordUpdate(null, null, ttl)));
    }
  }

  /** This and what another set of records asks for. */
  DnsDiff and(DnsDiff other) {
    return new DnsDiff(
        Stream.concat(removed.stream(), other.removed.stream()).toList(),
        Stream.concat(changed.stream(), other.changed.stream()).toList(),
        Stream.concat(added.stream(), other.added.stream()).toList());
  }

  private static String line(@Nullable String subDomain, RecordType type, String target) {
    String name = Targets.name(subDomain);
    return (name.isEmpty() ? "@" : name) + " " + type + " " + target;
  }
}
