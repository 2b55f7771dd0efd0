// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.model.Feature;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.sandbox.Sandbox;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs each section of the manual on its own sandbox. */
class ManualTest {
  private static final Map<Section, String[]> EXPECTED = new EnumMap<>(Section.class);

  static {
    prints(
        Section.ACCOUNT,
        "without 2FA",
        "now Ann of the Manual",
        "now it has none",
        "requests remain in the rate limit");
    prints(Section.KEYS, "me@laptop", "removed me@laptop");
    prints(Section.FEATURES, "pipelines is enabled", "pipelines is disabled");
    prints(Section.ADD_ON_SERVICES, "redistogo: Redis To Go", "heroku-postgresql:basic costs 9.00");
    prints(Section.APPS, "app-005 in us", "created manual-shop", "deleted manual-shop");
    prints(
        Section.ADD_ONS,
        "shop-cache is provisioning",
        "shop-cache sets [REDISTOGO_URL]",
        "shop-cache is on redistogo:mini",
        "shop-cache and its data are deleted");
    prints(Section.LABS, "preboot is enabled", "preboot is disabled");
    prints(Section.TRANSFERS, "new.owner@example.com: pending", "the recipient declined: declined");
    prints(
        Section.COLLABORATORS,
        "colleague@example.com has the role ",
        "removed colleague@example.com");
    prints(Section.CONFIG, "GREETING is hello", "NEVER_SET is not set", "remaining: [GREETING,");
    prints(Section.DOMAINS, "point shop.example.org to ", "has kind custom", "removed shop");
    prints(
        Section.DYNOS,
        "web.1 (Standard-1X) is up",
        "a one-off dyno printed hello Ann",
        "and exited with 7",
        "and was stopped");
    prints(Section.FORMATIONS, "web=1 runs ", "web=3", "worker=2", "web has size Standard-2X");
    prints(
        Section.DRAINS,
        "the log is sent to syslog+tls://logs.example.org:6514",
        "removed the drain");
    prints(Section.LOGS, "heroku web.1: ", "then: something new");
    prints(Section.MAINTENANCE, "maintenance: true", "maintenance: false");
    prints(Section.RELEASES, "the first release: Initial release");
    prints(Section.ROLLBACK, "GREETING is hello again", " is restored as v");
    prints(Section.RENAME, "app-005 is now renamed-shop", "and back to app-005");
  }

  private Sandbox sandbox;
  private Cloud cloud;

  @BeforeEach
  void connect() {
    sandbox = Sandbox.start();
    cloud =
        Clouds.builder("heroku")
            .endpoint(sandbox.heroku().url())
            .credential("token", sandbox.heroku().token())
            .trustedCertificates(sandbox.heroku().caCertificate())
            .connect();
  }

  @AfterEach
  void close() {
    cloud.close();
    sandbox.close();
  }

  private static void prints(Section section, String... lines) {
    EXPECTED.put(section, lines);
  }

  private String show(Section section) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    section.show(cloud.unwrap(Heroku.class), new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void theSectionPrintsItsResults(Section section) {
    assertThat(show(section)).contains(EXPECTED.get(section));
  }

  /** Checks the state of the service instead of the output. */
  @Test
  void sectionsRestoreTheState() {
    Map<String, Object> before = state();
    for (Section section : Section.values()) {
      show(section);
    }
    assertThat(state()).isEqualTo(before);
  }

  private Map<String, Object> state() {
    Heroku heroku = cloud.unwrap(Heroku.class);
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("name", String.valueOf(heroku.accounts().get().name()));
    state.put("keys", heroku.keys().list().toList());
    state.put("features", on(heroku.accounts().features()));
    state.put("labs", on(heroku.apps().features("app-001")));
    state.put("maintenance", heroku.apps().get("app-001").maintenance());
    state.put("config", heroku.configVars().list("app-001"));
    state.put("drains", heroku.logDrains().list("app-001").toList());
    state.put("people", heroku.collaborators().list("app-001").toList());
    state.put("add-ons", heroku.addOns().listByApp("app-002").toList());
    state.put("domains", heroku.domains().list("app-002").toList());
    return state;
  }

  private static List<String> on(Paged<Feature> features) {
    return features.stream().filter(Feature::enabled).map(Feature::name).toList();
  }

  @Test
  void sectionsAreIndependent() {
    for (Section section : Section.values()) {
      assertThat(show(section)).as(section.toString()).isNotBlank();
    }
    for (Section section : Section.values()) {
      assertThat(show(section)).as(section + " again").isNotBlank();
    }
    assertThat(cloud.apps().list().stream().map(app -> app.name()))
        .containsExactlyInAnyOrder("app-001", "app-002", "app-003", "app-004", "app-005");
  }
}
