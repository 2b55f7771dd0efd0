// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A thousand machines that share a limit. The page with the figures is written with {@code
 * -Dscale.write=true}.
 */
class ScalePageTest {
  private static final Path PAGE = Path.of("../../docs/reference/scale.md");
  private static final Path PLOT = Path.of("../../docs/images/scale.svg");
  private static final String BEGIN = "<!-- simulated: written by ScalePageTest -->";
  private static final String END = "<!-- end of simulated -->";

  private static ScalePage simulated;

  @BeforeAll
  static void simulate() {
    simulated = new ScalePage();
  }

  @Test
  void machinesHaveEqualSharesAndNoneIsRejected() {
    assertThat(simulated.rejected(0, 400)).isZero();
    assertThat(simulated.served(1, 400)).isBetween(39_800, 40_000);
    assertThat(simulated.shares().subList(0, 1000)).allMatch(calls -> calls >= 17 && calls <= 19);
  }

  @Test
  void aNewcomerHasItsShareAfterOneRound() {
    assertThat(simulated.firstCalls()).allMatch(seconds -> seconds < 13);
  }

  @Test
  void anOutageCostsAboutOneCallPerMachineAtItsStartAndAtItsEnd() {
    assertThat(simulated.served(400, 460)).isGreaterThanOrEqualTo(5_700);
    assertThat(simulated.rejected(400, 460)).isLessThanOrEqualTo(1_400);
    assertThat(simulated.rejected(460, 600)).isLessThanOrEqualTo(1_400);
    assertThat(simulated.rejected(480, 600)).isZero();
  }

  @Test
  void thePageIsCurrent() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    String table = "\n\n" + simulated.table() + "\n";
    if (Boolean.getBoolean("scale.write")) {
      Files.writeString(PAGE, page.substring(0, begin) + table + page.substring(end));
      Files.writeString(PLOT, simulated.plot());
    } else {
      assertThat(page.substring(begin, end)).isEqualTo(table);
      assertThat(PLOT).content().isEqualTo(simulated.plot());
    }
  }
}
