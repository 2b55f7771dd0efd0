// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A test result in the Test Anything Protocol.
 *
 * @param diagnostic the comment lines that follow it
 * @param directive such as {@code SKIP}, mostly empty
 */
public record TestCase(
    UUID id, int number, boolean passed, String description, String directive, String diagnostic)
    implements Serializable {

  private static final Pattern LINE =
      Pattern.compile("(not )?ok\\b\\s*+(\\d{1,9})?\\s*+-?([^#]*)(?:#(.*))?");

  /** Reads all test results from the output of a script. */
  public static List<TestCase> in(String output) {
    List<TestCase> cases = new ArrayList<>();
    for (String line : output.split("\\R")) {
      Matcher found = LINE.matcher(line);
      if (found.matches()) {
        cases.add(of(found, cases.size() + 1));
      } else if (line.startsWith("#") && !cases.isEmpty()) {
        int last = cases.size() - 1;
        cases.set(last, cases.get(last).with(line.substring(1).strip()));
      }
    }
    return cases;
  }

  private static TestCase of(Matcher found, int next) {
    return new TestCase(
        UUID.randomUUID(),
        found.group(2) == null ? next : Integer.parseInt(found.group(2)),
        found.group(1) == null,
        found.group(3).strip(),
        found.group(4) == null ? "" : found.group(4).stripLeading(),
        "");
  }

  private TestCase with(String comment) {
    String all = diagnostic.isEmpty() ? comment : diagnostic + "\n" + comment;
    return new TestCase(id, number, passed, description, directive, all);
  }
}
