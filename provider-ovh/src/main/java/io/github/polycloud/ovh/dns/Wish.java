package io.github.polycloud.ovh.dns;

import io.github.polycloud.ovh.model.domain.Record;
import io.github.polycloud.ovh.model.domain.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of the records of one name and type.
 *
 * @param kind whether the targets are to be all there is, there too, or gone
 * @param targets the targets; none stands for all of them where they are to be gone
 * @param ttl seconds that they may be kept; null leaves it as it is
 */
record Wish(Kind kind, List<String> targets, @Nullable Long ttl) {
  enum Kind {
    SET,
    ADD,
    REMOVE
  }

  /**
   * A record that is to be there in the end.
   *
   * @param existing the one that is there already, if it is
   * @param target what the name is to stand for
   * @param ttl seconds that it may be kept; null leaves it as it is
   */
  record Wanted(@Nullable Record existing, String target, @Nullable Long ttl) {}

  /** What is to be there once this wish has come true. */
  List<Wanted> over(RecordType type, List<Wanted> before) {
    if (kind == Kind.REMOVE) {
      return before.stream()
          .filter(wanted -> !targets.isEmpty() && find(type, targets, wanted.target()).isEmpty())
          .toList();
    }
    List<Wanted> after = new ArrayList<>(kind == Kind.SET ? List.of() : before);
    for (String target : targets) {
      Optional<Wanted> there =
          after.stream().filter(wanted -> Targets.same(type, wanted.target(), target)).findFirst();
      Wanted wanted =
          there
              .or(() -> before.stream().filter(w -> same(type, w, target)).findFirst())
              .map(known -> kept(known))
              .orElseGet(() -> new Wanted(null, target, ttl));
      there.ifPresentOrElse(
          known -> after.set(after.indexOf(known), wanted), () -> after.add(wanted));
    }
    return after;
  }

  private Wanted kept(Wanted known) {
    return new Wanted(known.existing(), known.target(), ttl == null ? known.ttl() : ttl);
  }

  private static boolean same(RecordType type, Wanted wanted, String target) {
    return Targets.same(type, wanted.target(), target);
  }

  private static Optional<String> find(RecordType type, List<String> targets, String target) {
    return targets.stream().filter(each -> Targets.same(type, each, target)).findFirst();
  }
}
