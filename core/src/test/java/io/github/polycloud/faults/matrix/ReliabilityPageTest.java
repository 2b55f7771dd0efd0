package io.github.polycloud.faults.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that users read says what the matrix holds. */
final class ReliabilityPageTest {
  private static final Path COMMITTED = Path.of("..", "docs", "reliability.md");
  private static final Path WRITTEN = Path.of("target", "reliability.md");

  @Test
  void the_committed_page_is_not_stale() throws IOException {
    String page =
        ReliabilityPage.text(Faults.byTopic(), ReliabilityPage.byHand(Files.readString(COMMITTED)));
    Files.createDirectories(WRITTEN.getParent());
    Files.writeString(WRITTEN, page);
    if (Boolean.getBoolean("reliability.write")) {
      Files.writeString(COMMITTED, page);
    }

    assertThat(COMMITTED).as("write it anew with -Dreliability.write=true").hasContent(page);
  }
}
