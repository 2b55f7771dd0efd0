package io.github.polycloud.heroku.internal.protocol;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a dyno: {@code web.1} in the Cedar generation, {@code web-1234abcde-123ab} in the Fir
 * generation.
 *
 * @param type the process type
 * @param fir whether the name is of the Fir generation
 */
public record DynoName(String type, boolean fir) {
  private static final Pattern CEDAR = Pattern.compile("([^.]+)\\..+");
  // The hashes of Fir have digits, or no vowels: my-scheduler-tasks is a process type.
  private static final Pattern FIR =
      Pattern.compile(
          "(.+?)-((?=[0-9a-z-]*[0-9])|(?![0-9a-z-]*[aeiou]))[0-9a-z]{8,10}-[0-9a-z]{5}");

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
