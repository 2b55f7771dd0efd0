// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.protocol;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a dyno: {@code web.1} in the Cedar generation, {@code web-1234abcde-123ab} in the Fir
 * generation.
 *
 * <p>Fir names are distinguished from process types by a heuristic: after the type, 8 to 10 and
 * then exactly 5 of {@code [0-9a-z]}, each after a dash, where the first group has a digit or no
 * vowel. A process type of that form, such as {@code my-backup2024-daily}, is taken for a dyno; a
 * dyno whose first group has vowels but no digit is taken for a process type.
 *
 * @param type the process type
 * @param fir whether the name is of the Fir generation
 */
public record DynoName(String type, boolean fir) {
  private static final Pattern CEDAR = Pattern.compile("([^.]+)\\..+");
  // The first group decides alone: heroku-scheduler-12345 is a process type.
  private static final Pattern FIR =
      Pattern.compile("(.+)-(?:(?=[a-z]*[0-9])|(?![a-z]*[aeiou]))[0-9a-z]{8,10}-[0-9a-z]{5}");

  /** Parses the name of a dyno; empty if it is a process type or a component of the platform. */
  public static Optional<DynoName> parse(String name) {
    Matcher fir = FIR.matcher(name);
    if (fir.matches()) {
      return Optional.of(new DynoName(fir.group(1), true));
    }
    Matcher cedar = CEDAR.matcher(name);
    return cedar.matches() ? Optional.of(new DynoName(cedar.group(1), false)) : Optional.empty();
  }
}
