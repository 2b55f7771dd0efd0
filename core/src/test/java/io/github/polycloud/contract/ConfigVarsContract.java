package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What config vars promise everywhere. */
public abstract class ConfigVarsContract {
  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  /** An app that exists, was released, and may be changed. */
  protected abstract String app();

  @Test
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
  void keepsValuesToTheLetter() {
    String value = "ü☃ \"quoted\" <tag> a=b&c=d %41 +plus\nsecond line";
    assertThat(cloud().configVars().set(app(), "CONTRACT_TEXT", value))
        .containsEntry("CONTRACT_TEXT", value);
    assertThat(cloud().configVars().list(app())).containsEntry("CONTRACT_TEXT", value);
    cloud().configVars().remove(app(), List.of("CONTRACT_TEXT"));
  }

  @Test
  void removesWhatIsNotSetWithoutAnError() {
    assertThat(cloud().configVars().remove(app(), List.of("CONTRACT_NEVER_SET")))
        .doesNotContainKey("CONTRACT_NEVER_SET");
  }

  @Test
  void printsNamesOnly() {
    assertThat(cloud().configVars().set(app(), "CONTRACT_SECRET", "canary-value").toString())
        .contains("CONTRACT_SECRET")
        .doesNotContain("canary-value");
    cloud().configVars().remove(app(), List.of("CONTRACT_SECRET"));
  }

  @Test
  void saysNotFoundForAnAppThatIsNotThere() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().configVars().list("no-such-app"));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().configVars().set("no-such-app", "A", "1"));
  }
}
