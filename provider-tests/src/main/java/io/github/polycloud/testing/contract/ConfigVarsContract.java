// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.CONFIG_VARS_GET;
import static io.github.polycloud.testing.contract.PortableOperation.CONFIG_VARS_UPDATE;
import static io.github.polycloud.testing.contract.PortableOperation.RELEASES_LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.ConfigChange;
import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.capability.Releases;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.ChangeEffect;
import io.github.polycloud.model.ConfigUpdate;
import io.github.polycloud.model.ConfigValues;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
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
  @RequiresOperations({CONFIG_VARS_GET, CONFIG_VARS_UPDATE})
  void emptyUpdateOnlyReads() {
    Set<String> changes = ConcurrentHashMap.newKeySet();
    AtomicBoolean armed = new AtomicBoolean();
    CallListener listener =
        new CallListener() {
          @Override
          public void onCallEnd(CallEnd call) {
            if (armed.get() && !call.operation().startsWith("GET ")) {
              changes.add(call.operation());
            }
          }
        };
    Optional<Cloud> watched = fixture().cloudWithListener(listener);
    assumeTrue(watched.isPresent(), "the fixture has no connection with a listener");
    try (Cloud connection = watched.get()) {
      // Signs in, which is not a change.
      ConfigValues before = connection.configVars().get(app());
      armed.set(true);
      assertThat(connection.configVars().set(app(), Map.of())).isEqualTo(before);
      assertThat(connection.configVars().remove(app(), List.of())).isEqualTo(before);
      assertThat(connection.configVars().change(app()).apply()).isEqualTo(before);
      assertFails(
          ErrorKind.NOT_FOUND, () -> connection.configVars().set(fixture().unknownApp(), Map.of()));
    }
    assertThat(changes).isEmpty();
  }

  @Test
  @RequiresOperations(CONFIG_VARS_UPDATE)
  void rejectsNullWithoutRequest() {
    Map<String, String> nullValue = Collections.singletonMap("CONTRACT_NULL", null);
    Map<String, String> nullName = Collections.singletonMap(null, "value");
    assertThat(
            assertFailsWithoutRequest(
                ErrorKind.INVALID_REQUEST, cloud -> cloud.configVars().set(app(), nullValue)))
        .hasMessageContaining("CONTRACT_NULL")
        .hasMessageContaining("remove");
    assertFailsWithoutRequest(
        ErrorKind.INVALID_REQUEST, cloud -> cloud.configVars().set(app(), nullName));
    assertFailsWithoutRequest(
        ErrorKind.INVALID_REQUEST,
        cloud -> cloud.configVars().remove(app(), Arrays.asList("CONTRACT_A", null)));
    assertFailsWithoutRequest(
        ErrorKind.INVALID_REQUEST, cloud -> cloud.configVars().change(app()).setAll(nullValue));
  }

  @Test
  @RequiresOperations({CONFIG_VARS_GET, CONFIG_VARS_UPDATE})
  void previewMasksValuesAndChangesNothing() {
    cloud().configVars().set(app(), Map.of("CONTRACT_OLD", "canary-1", "CONTRACT_KEPT", "same"));
    ConfigChange change =
        cloud()
            .configVars()
            .change(app())
            .set("CONTRACT_OLD", "canary-2")
            .set("CONTRACT_NEW", "canary-3")
            .set("CONTRACT_KEPT", "same")
            .remove("CONTRACT_NEVER_SET");
    assertThat(change.preview()).hasToString("+ CONTRACT_NEW=***\n~ CONTRACT_OLD=***");
    assertThat(change.preview().effect()).isEqualTo(cloud().configVars().effect());
    assertThat(cloud().configVars().get(app()))
        .containsEntry("CONTRACT_OLD", "canary-1")
        .doesNotContainKey("CONTRACT_NEW");
    assertThat(change.apply())
        .containsEntry("CONTRACT_OLD", "canary-2")
        .containsEntry("CONTRACT_NEW", "canary-3")
        .containsEntry("CONTRACT_KEPT", "same");
    assertThat(change.preview().isEmpty()).isTrue();
    cloud().configVars().remove(app(), List.of("CONTRACT_OLD", "CONTRACT_NEW", "CONTRACT_KEPT"));
  }

  @Test
  @RequiresOperations({CONFIG_VARS_GET, CONFIG_VARS_UPDATE})
  void setsAndRemovesTogetherWithTheDeclaredEffect() {
    cloud().configVars().set(app(), Map.of("CONTRACT_A", "1", "CONTRACT_B", "1"));
    long before = releases();
    assertThat(
            cloud()
                .configVars()
                .change(app())
                .set("CONTRACT_A", "2")
                .set("CONTRACT_C", "2")
                .remove("CONTRACT_B")
                .apply())
        .containsEntry("CONTRACT_A", "2")
        .containsEntry("CONTRACT_C", "2")
        .doesNotContainKey("CONTRACT_B");
    boolean released = cloud().configVars().effect() == ChangeEffect.NEW_RELEASE;
    long perChange = fixture().configChangesAreOneRelease() ? 1 : 2;
    long expected = released && fixture().offers(RELEASES_LIST) ? perChange : 0;
    assertThat(releases() - before).as("releases of one change").isEqualTo(expected);
    cloud().configVars().change(app()).set("CONTRACT_A", "2").remove("CONTRACT_B").apply();
    assertThat(releases() - before).as("releases of a change without effect").isEqualTo(expected);
    cloud().configVars().remove(app(), List.of("CONTRACT_A", "CONTRACT_C"));
  }

  @Test
  @RequiresOperations(CONFIG_VARS_UPDATE)
  void printsNamesOnly() {
    assertThat(cloud().configVars().set(app(), "CONTRACT_SECRET", "canary-value").toString())
        .contains("CONTRACT_SECRET")
        .doesNotContain("canary-value");
    cloud().configVars().remove(app(), List.of("CONTRACT_SECRET"));
  }

  @Test
  @RequiresOperations({CONFIG_VARS_GET, CONFIG_VARS_UPDATE})
  void reportsNotFoundForUnknownApp() {
    String unknown = fixture().unknownApp();
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().configVars().get(unknown));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().configVars().set(unknown, "A", "1"));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().configVars().remove(unknown, "A"));
    assertFails(
        ErrorKind.NOT_FOUND,
        () ->
            cloud().configVars().update(unknown, new ConfigUpdate(Map.of("A", "1"), List.of("B"))));
  }

  /** Returns the number of releases; 0 if the provider does not list them. */
  private long releases() {
    return fixture().offers(RELEASES_LIST)
        ? fixture().cloudFor(Releases.class).releases().list(app()).stream().count()
        : 0;
  }
}
