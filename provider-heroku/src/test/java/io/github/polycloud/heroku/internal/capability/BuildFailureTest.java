// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The reason of a failed build. */
class BuildFailureTest {
  @Test
  void isTheFirstErrorOfTheBuildpack() {
    assertThat(
            BuildFailure.reason(
                "-----> Ruby app detected\n !\n\u001B[1;31m !\u001B[0m     Could not find rails\n"
                    + " !     Push rejected\n"))
        .isEqualTo("Could not find rails");
  }

  @Test
  void isTheLastLineWithoutAMarkedError() {
    assertThat(BuildFailure.reason("building\nno such gem\n\n")).isEqualTo("no such gem");
  }

  @Test
  void isOneBoundedLine() {
    assertThat(BuildFailure.reason("")).isEqualTo("the build failed");
    assertThat(BuildFailure.reason("a\tb " + "x".repeat(1_000)))
        .startsWith("a b x")
        .hasSizeLessThan(250);
  }
}
