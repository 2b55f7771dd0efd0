// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed page matches the rows of the matrix. */
final class ReliabilityPageTest {
  private static final Path COMMITTED = Path.of("..", "docs", "reliability.md");
  private static final Path WRITTEN = Path.of("target", "reliability.md");

  @Test
  void committedPageIsCurrent() throws IOException {
    String page =
        ReliabilityPage.text(
            FaultCatalog.byTopic(), ReliabilityPage.handWritten(Files.readString(COMMITTED)));
    Files.createDirectories(WRITTEN.getParent());
    Files.writeString(WRITTEN, page);
    if (Boolean.getBoolean("reliability.write")) {
      Files.writeString(COMMITTED, page);
    }

    assertThat(COMMITTED).as("update it with -Dreliability.write=true").hasContent(page);
  }
}
