package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.CONFIG_VARS_GET;
import static io.github.polycloud.testing.contract.PortableOperation.CONFIG_VARS_UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.error.ErrorKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract of config vars. */
abstract class ConfigVarsContract extends CapabilityContract {
  ConfigVarsContract() {
    super(ConfigVars.class);
  }

  @Test
  @RequiresOperations({CONFIG_VARS_GET, CONFIG_VARS_UPDATE})
  void setsKeepsAndRemoves() {
    cloud().configVars().set(app(), Map.of("CONTRACT_A", "1", "CONTRACT_B", "two words & more"));
    assertThat(cloud().configVars().set(app(), "CONTRACT_A", "3"))
        .containsEntry("CONTRACT_A", "3")
        .containsEntry("CONTRACT_B", "two words & more");
    assertThat(cloud().configVars().remove(app(), List.of("CONTRACT_A")))
        .doesNotContainKey("CONTRACT_A")
        .containsKey("CONTRACT_B");
    cloud().configVars().remove(app(), List.of("CONTRACT_B"));
    assertThat(cloud().configVars().get(app())).doesNotContainKeys("CONTRACT_A", "CONTRACT_B");
  }

  @Test
  @RequiresOperations({CONFIG_VARS_GET, CONFIG_VARS_UPDATE})
  void keepsValuesExactly() {
    String value = "ü☃ \"quoted\" <tag> a=b&c=d %41 +plus\nsecond line";
    assertThat(cloud().configVars().set(app(), "CONTRACT_TEXT", value))
        .containsEntry("CONTRACT_TEXT", value);
    assertThat(cloud().configVars().get(app())).containsEntry("CONTRACT_TEXT", value);
    cloud().configVars().remove(app(), List.of("CONTRACT_TEXT"));
  }

  @Test
  @RequiresOperations(CONFIG_VARS_UPDATE)
  void removingUnsetNameSucceeds() {
    assertThat(cloud().configVars().remove(app(), List.of("CONTRACT_NEVER_SET")))
        .doesNotContainKey("CONTRACT_NEVER_SET");
  }

  @Test
  @RequiresOperations({CONFIG_VARS_UPDATE})
  void printsNamesOnly() {
    assertThat(cloud().configVars().set(app(), "CONTRACT_SECRET", "canary-value").toString())
        .contains("CONTRACT_SECRET")
        .doesNotContain("canary-value");
    cloud().configVars().remove(app(), List.of("CONTRACT_SECRET"));
  }

  @Test
  @RequiresOperations({CONFIG_VARS_GET, CONFIG_VARS_UPDATE})
  void reportsNotFoundForUnknownApp() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().configVars().get(fixture().unknownApp()));
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().configVars().set(fixture().unknownApp(), "A", "1"));
  }
}
