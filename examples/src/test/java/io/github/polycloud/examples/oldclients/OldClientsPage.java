// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.oldclients;

import io.github.polycloud.examples.oldclients.SnippetSource.CountedSnippet;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Renders the table of lines as a Markdown page. */
final class OldClientsPage {
  private static final String BEGIN =
      """
      # Lines of code beside other clients

      <!-- generated from the sources that it links; a test fails when it is out of date. To update it:
           mvn -pl examples -am test -Dtest=OldClientsTest -Dpolycloud.oldclients.write=true \\
             -Dsurefire.failIfNoSpecifiedTests=false -->

      The snippets in the READMEs of six clients, and the lines that the same task takes with Polycloud.
      Our code is in the linked sources, one method per snippet. `OldClientsTest` counts it, runs it against
      the [sandbox](../guides/testing.md), and fails if a snippet is longer than theirs. Where both connect,
      marked with *c*, ours may take one line more.

      A line is a physical line: theirs as the README prints it, ours as google-java-format prints it, with
      100 columns. Neither side counts blank lines, comments, imports, the declaration of a class or method
      around a snippet, and the output of an interactive session. Where a README shows several forms of one
      call, the shortest is counted. Clients, ids and keys that an earlier snippet or the text declares are
      variables of ours; where a snippet contains a credential, ours reads it from the environment there.

      Lines of closing brackets do not count either. The last two columns of the summary include them: a
      loop or a condition then takes one line more than in Python.

      xDSL lines, mail redirections and `/me/bills`, which the sandbox does not have, get a fixed response.
      What cannot run is compiled only, and says why. As theirs, our snippets do not close the client; a
      program should. Lines say nothing about what happens [when a call fails](../reliability.md).
      """;

  private OldClientsPage() {}

  static String text() throws IOException, NoSuchMethodException {
    StringBuilder summary = new StringBuilder();
    StringBuilder sections = new StringBuilder();
    for (OldClient client : OldClient.ALL) {
      List<CountedSnippet> snippets = client.snippets();
      summary.append(
          "| [%s](#%s) | %d | %d | %d | %d | %d |\n"
              .formatted(
                  client.name(),
                  client.anchor(),
                  snippets.size(),
                  theirs(snippets),
                  ours(snippets),
                  theirs(snippets) + client.brackets(),
                  ours(snippets) + brackets(snippets)));
      append(sections, client, snippets);
    }
    List<CountedSnippet> all = OldClient.allSnippets();
    return BEGIN
        + "\n"
        + "| client | snippets | their lines | our lines | theirs with brackets | ours with"
        + " brackets |\n"
        + "|---|---|---|---|---|---|\n"
        + summary
        + "| **all** | %d | %d | %d | %d | %d |\n"
            .formatted(
                all.size(),
                theirs(all),
                ours(all),
                theirs(all) + OldClient.ALL.stream().mapToInt(OldClient::brackets).sum(),
                ours(all) + brackets(all))
        + sections;
  }

  private static void append(StringBuilder page, OldClient client, List<CountedSnippet> snippets) {
    page.append("\n## ").append(client.name()).append("\n\n");
    page.append(
        "Theirs: [%s](https://github.com/%s), `%s` at `%s`. Ours: %s.\n\n"
            .formatted(
                client.repository(),
                client.repository(),
                client.file(),
                client.commit(),
                client.sources().stream()
                    .map(
                        type ->
                            "[`%s`](../../examples/%s)"
                                .formatted(
                                    type.getSimpleName(),
                                    SnippetSource.file(type).toString().replace('\\', '/')))
                    .collect(Collectors.joining(", "))));
    page.append("| task | their lines | our lines |\n|---|---|---|\n");
    for (CountedSnippet each : snippets) {
      page.append(
          "| %s%s%s | %d | %d |\n"
              .formatted(
                  each.snippet().value(),
                  each.snippet().connects() ? " *c*" : "",
                  each.runs() ? "" : " (compiled only: " + each.snippet().compiledOnly() + ")",
                  each.snippet().theirs(),
                  each.ours()));
    }
    page.append("| **total** | %d | %d |\n".formatted(theirs(snippets), ours(snippets)));
  }

  private static int theirs(List<CountedSnippet> snippets) {
    return snippets.stream().mapToInt(each -> each.snippet().theirs()).sum();
  }

  private static int ours(List<CountedSnippet> snippets) {
    return snippets.stream().mapToInt(CountedSnippet::ours).sum();
  }

  private static int brackets(List<CountedSnippet> snippets) {
    return snippets.stream().mapToInt(CountedSnippet::brackets).sum();
  }
}
