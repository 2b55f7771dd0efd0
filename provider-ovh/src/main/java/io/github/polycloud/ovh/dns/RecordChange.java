package io.github.polycloud.ovh.dns;

import io.github.polycloud.ovh.model.domain.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A desired state of the records of one name and type.
 *
 * @param kind whether the targets replace all others, are added, or are removed
 * @param targets the targets; with {@code REMOVE}, an empty list stands for all
 * @param ttl the TTL in seconds; null leaves it unchanged
 */
record RecordChange(Kind kind, List<String> targets, @Nullable Long ttl) {
  enum Kind {
    SET,
    ADD,
    REMOVE
  }

  /**
   * A record that shall exist in the end.
   *
   * @param target the target
   * @param ttl the TTL in seconds; null leaves it unchanged
   */
  record DesiredRecord(String target, @Nullable Long ttl) {
    private boolean isFor(RecordType type, String other) {
      return RecordTargets.same(type, target, other);
    }

    private DesiredRecord with(@Nullable Long newTtl) {
      return newTtl == null ? this : new DesiredRecord(target, newTtl);
    }
  }

  /** Returns the desired records after applying this change. */
  List<DesiredRecord> applyTo(RecordType type, List<DesiredRecord> before) {
    if (kind == Kind.REMOVE) {
      return before.stream()
          .filter(
              desired ->
                  !targets.isEmpty()
                      && targets.stream().noneMatch(target -> desired.isFor(type, target)))
          .toList();
    }
    List<DesiredRecord> after = new ArrayList<>(kind == Kind.ADD ? before : List.of());
    for (String target : targets) {
      Optional<DesiredRecord> found =
          Stream.of(after, before)
              .flatMap(List::stream)
              .filter(desired -> desired.isFor(type, target))
              .findFirst();
      DesiredRecord desired =
          found.map(known -> known.with(ttl)).orElse(new DesiredRecord(target, ttl));
      int index = found.map(after::indexOf).orElse(-1);
      if (index < 0) {
        after.add(desired);
      } else {
        after.set(index, desired);
      }
    }
    return after;
  }
}
