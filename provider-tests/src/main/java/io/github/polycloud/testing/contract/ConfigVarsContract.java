package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.CONFIG_VARS_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.CONFIG_VARS_REMOVE;
import static io.github.polycloud.testing.contract.PortableOperation.CONFIG_VARS_SET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ops.ConfigVars;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract of config vars. */
abstract class ConfigVarsContract extends CapabilityContract {
  ConfigVarsContract() {
    super(ConfigVars.class);
  }

  @Test
  @RequiresOperations({CONFIG_VARS_LIST, CONFIG_VARS_SET, CONFIG_VARS_REMOVE})
  void setsKeepsAndRemoves() {
    cloud().configVars().set(app(), Map.of("CONTRACT_A", "1", "CONTRACT_B", "two words & more"));
    assertThat(cloud().configVars().set(app(), "CONTRACT_A", "3"))
        .containsEntry("CONTRACT_A", "3")
        .containsEntry("CONTRACT_B", "two words & more");
    assertThat(cloud().configVars().remove(app(), List.of("CONTRACT_A")))
        .doesNotContainKey("CONTRACT_A")
        .containsKey("CONTRACT_B");
    cloud().configVars().remove(app(), List.of("CONTRACT_B"));
    assertThat(cloud().configVars().list(app())).doesNotContainKeys("CONTRACT_A", "CONTRACT_B");
  }

  @Test
  @RequiresOperations({CONFIG_VARS_LIST, CONFIG_VARS_SET, CONFIG_VARS_REMOVE})
  void keepsValuesExactly() {
    String value = "ü☃ \"quoted\" <tag> a=b&c=d %41 +plus\nsecond line";
    assertThat(cloud().configVars().set(app(), "CONTRACT_TEXT", value))
        .containsEntry("CONTRACT_TEXT", value);
    assertThat(cloud().configVars().list(app())).containsEntry("CONTRACT_TEXT", value);
    cloud().configVars().remove(app(), List.of("CONTRACT_TEXT"));
  }

  @Test
  @RequiresOperations(CONFIG_VARS_REMOVE)
  void removingUnsetNameSucceeds() {
    assertThat(cloud().configVars().remove(app(), List.of("CONTRACT_NEVER_SET")))
        .doesNotContainKey("CONTRACT_NEVER_SET");
  }

  @Test
  @RequiresOperations({CONFIG_VARS_SET, CONFIG_VARS_REMOVE})
  void printsNamesOnly() {
    assertThat(cloud().configVars().set(app(), "CONTRACT_SECRET", "canary-value").toString())
        .contains("CONTRACT_SECRET")
        .doesNotContain("canary-value");
    cloud().configVars().remove(app(), List.of("CONTRACT_SECRET"));
  }

  @Test
  @RequiresOperations({CONFIG_VARS_LIST, CONFIG_VARS_SET})
  void reportsNotFoundForUnknownApp() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().configVars().list(fixture().unknownApp()));
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().configVars().set(fixture().unknownApp(), "A", "1"));
  }
}
