// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Platform;
import io.github.polycloud.heroku.model.platform.Generation;
import io.github.polycloud.heroku.model.platform.Stack;
import org.junit.jupiter.api.Test;

class PlatformOperationsTest extends HerokuOperations<Platform> {
  PlatformOperationsTest() {
    super(Platform.class);
  }

  @Override
  protected void runScenario(Platform platform) {
    assertThat(platform.regions()).contains(platform.region("eu"));
    Stack stack = platform.stacks().stream().filter(Stack::isDefault).findFirst().orElseThrow();
    assertThat(platform.stack(stack.name())).isEqualTo(stack);
    assertThat(platform.availableStacks(app())).contains(stack);
    Generation cedar = platform.generation("cedar");
    assertThat(platform.generations()).contains(cedar);
    assertThat(platform.availableGenerations("crew")).contains(cedar);
  }

  @Test
  void anUnknownRegionIsNotFound() {
    assertFails(ErrorKind.NOT_FOUND, () -> api(Platform.class).region("atlantis"));
  }
}
