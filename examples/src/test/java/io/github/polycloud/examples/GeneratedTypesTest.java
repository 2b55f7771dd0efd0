// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.types.OvhTypes;
import io.github.polycloud.ovh.types.change.TypesCheck;
import io.github.polycloud.ovh.types.description.Descriptions;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The program with generated types, and that the types are current. */
@ExtendWith(SandboxExtension.class)
class GeneratedTypesTest {
  private static final List<String> PATHS = List.of("/v2/iam/policy");

  @TempDir private Path folder;

  @Test
  void theProgramPrintsEachPolicy(Sandbox sandbox) throws Exception {
    Program.Result result =
        Program.in(folder)
            .main("io.github.polycloud.examples.policies.PolicyReport", folder)
            .with("OVH_ENDPOINT", sandbox.ovh().url())
            .with("OVH_APPLICATION_KEY", sandbox.ovh().applicationKey())
            .with("OVH_APPLICATION_SECRET", sandbox.ovh().applicationSecret())
            .with("OVH_CONSUMER_KEY", sandbox.ovh().consumerKey())
            .run();

    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines())
        .contains("reboot allows dedicatedServer:apiovh:reboot", "everything allows *");
  }

  /** If it fails: {@code polycloud ovh types}, with the options of the guide. */
  @Test
  void theTypesAreCurrent(Sandbox sandbox) {
    try (Cloud cloud =
        Clouds.builder("ovh")
            .endpoint(sandbox.ovh().url())
            .credential("access_token", "unused")
            .connect()) {
      OvhTypes current =
          OvhTypes.from(Descriptions.fetch(cloud.unwrap(Ovh.class), PATHS))
              .select(PATHS, List.of());

      assertThat(
              TypesCheck.of(Path.of("src/main/java"), "io.github.polycloud.examples.iam", current))
          .hasToString("");
    }
  }
}
