package io.github.polycloud.ovh.dns;

import io.github.polycloud.ovh.model.domain.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of the records of one name and type.
 *
 * @param kind whether the targets are to be all there is, there too, or gone
 * @param targets the targets; none stands for all of them where they are to be gone
 * @param ttl seconds that they may be kept; null leaves it as it is
 */
record RecordChange(Kind kind, List<String> targets, @Nullable Long ttl) {
  enum Kind {
    SET,
    ADD,
    REMOVE
  }

  /**
   * A record that is to be there in the end.
   *
   * @param target what the name is to stand for
   * @param ttl seconds that it may be kept; null leaves it as it is
   */
  record DesiredRecord(String target, @Nullable Long ttl) {
    private boolean isFor(RecordType type, String other) {
      return RecordTargets.same(type, target, other);
    }

    private DesiredRecord with(@Nullable Long newTtl) {
      return newTtl == null ? this : new DesiredRecord(target, newTtl);
    }
  }

  /** What is to be there once this wish has come true too. */
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
      Optional<DesiredRecord> there =
          Stream.of(after, before)
              .flatMap(List::stream)
              .filter(desired -> desired.isFor(type, target))
              .findFirst();
      DesiredRecord desired =
          there.map(known -> known.with(ttl)).orElse(new DesiredRecord(target, ttl));
      int index = there.map(after::indexOf).orElse(-1);
      if (index < 0) {
        after.add(desired);
      } else {
        after.set(index, desired);
      }
    }
    return after;
  }
}
