// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.dns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.dns.DnsZone.RecordSet;
import io.github.polycloud.ovh.dns.RecordChange.Kind;
import io.github.polycloud.ovh.model.domain.Record;
import io.github.polycloud.ovh.model.domain.RecordType;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A diff leads from any records to any desired records, without unnecessary changes. */
class DnsDiffPropertyTest {
  private static final RecordSet SET = RecordSet.of("www", RecordType.A);

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theDiffIsEmptyAfterItWasApplied(
      @ForAll("records") List<Record> before, @ForAll("changes") List<RecordChange> changes) {
    List<Record> after = applied(before, DnsDiff.between(SET, before, changes));
    assertThat(DnsDiff.between(SET, after, changes).isEmpty()).isTrue();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theLastChangeOfATargetWins(
      @ForAll("records") List<Record> before, @ForAll("changes") List<RecordChange> changes) {
    List<String> after =
        applied(before, DnsDiff.between(SET, before, changes)).stream()
            .map(Record::target)
            .toList();
    if (!changes.isEmpty()) {
      RecordChange last = changes.get(changes.size() - 1);
      switch (last.kind()) {
        case SET -> assertThat(after).containsExactlyInAnyOrderElementsOf(distinct(last));
        case ADD -> assertThat(after).containsAll(last.targets());
        case REMOVE -> {
          if (last.targets().isEmpty()) {
            assertThat(after).isEmpty();
          } else {
            assertThat(after).doesNotContainAnyElementsOf(last.targets());
          }
        }
      }
    } else {
      assertThat(after).isEqualTo(before.stream().map(Record::target).toList());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aRecordIsChangedAtMostOnce(
      @ForAll("records") List<Record> before, @ForAll("changes") List<RecordChange> changes) {
    DnsDiff diff = DnsDiff.between(SET, before, changes);
    List<Record> touched = new ArrayList<>(diff.removed());
    diff.changed().forEach(edit -> touched.add(edit.record()));
    assertThat(touched).doesNotHaveDuplicates().isSubsetOf(before);
  }

  @Provide
  Arbitrary<List<Record>> records() {
    return Combinators.combine(targets().list().ofMaxSize(5), ttls().list().ofSize(5))
        .as(
            (targets, ttls) -> {
              List<Record> records = new ArrayList<>();
              for (String target : targets) {
                int i = records.size();
                records.add(
                    new Record((long) i, "example.com", RecordType.A, "www", target, ttls.get(i)));
              }
              return records;
            });
  }

  @Provide
  Arbitrary<List<RecordChange>> changes() {
    Arbitrary<RecordChange> change =
        Combinators.combine(Arbitraries.of(Kind.class), targets().list().ofMaxSize(3), ttls())
            .as(DnsDiffPropertyTest::change);
    return change.list().ofMaxSize(3);
  }

  private static RecordChange change(Kind kind, List<String> targets, Long ttl) {
    List<String> needed = kind != Kind.REMOVE && targets.isEmpty() ? List.of("192.0.2.9") : targets;
    return new RecordChange(RecordType.A, kind, needed, kind == Kind.REMOVE ? null : ttl);
  }

  private static Arbitrary<String> targets() {
    return Arbitraries.integers().between(1, 4).map(last -> "192.0.2." + last);
  }

  private static Arbitrary<Long> ttls() {
    return Arbitraries.of(60L, 3600L).injectNull(0.4);
  }

  private static List<String> distinct(RecordChange change) {
    return change.targets().stream().distinct().toList();
  }

  /** Applies a diff like the service does. */
  private static List<Record> applied(List<Record> before, DnsDiff diff) {
    List<Record> after = new ArrayList<>(before);
    after.removeAll(diff.removed());
    after.replaceAll(
        record ->
            diff.changed().stream()
                .filter(edit -> edit.record().equals(record))
                .findFirst()
                .map(edit -> edited(record, edit))
                .orElse(record));
    diff.added()
        .forEach(
            add ->
                after.add(
                    new Record(
                        100L + after.size(),
                        "example.com",
                        add.fieldType(),
                        add.subDomain(),
                        add.target(),
                        add.ttl())));
    return after;
  }

  private static Record edited(Record record, DnsDiff.Edit edit) {
    String target = edit.update().target();
    Long ttl = edit.update().ttl();
    return new Record(
        record.id(),
        record.zone(),
        record.fieldType(),
        record.subDomain(),
        target == null ? record.target() : target,
        ttl == null ? record.ttl() : ttl);
  }
}
