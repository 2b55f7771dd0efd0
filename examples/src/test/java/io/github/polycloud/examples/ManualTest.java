package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.examples.manual.Section;
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

/** Each section of the manual does what it says, on a sandbox of its own. */
class ManualTest {
  private static final Map<Section, String[]> SAID = new EnumMap<>(Section.class);

  static {
    says(
        Section.ACCOUNT,
        "without 2FA",
        "now Ann of the Manual",
        "now there is none",
        "calls may be made");
    says(Section.KEYS, "me@laptop", "removed me@laptop");
    says(Section.FEATURES, "pipelines is on", "pipelines is off");
    says(Section.ADD_ON_SERVICES, "redistogo: Redis To Go", "heroku-postgresql:basic costs 9.00");
    says(Section.APPS, "app-005 in us", "made manual-shop", "destroyed manual-shop");
    says(
        Section.ADD_ONS,
        "shop-cache is provisioning",
        "shop-cache sets [REDISTOGO_URL]",
        "shop-cache is on redistogo:mini",
        "shop-cache is gone");
    says(Section.LABS, "preboot is on", "preboot is off");
    says(Section.TRANSFERS, "new.owner@example.com: pending", "would not have it: declined");
    says(Section.COLLABORATORS, "colleague@example.com is ", "removed colleague@example.com");
    says(Section.CONFIG, "GREETING is hello", "there is no NEVER_SET", "left are [GREETING,");
    says(Section.DOMAINS, "point shop.example.org to ", "of kind custom", "removed shop");
    says(
        Section.DYNOS,
        "web.1 (Standard-1X) is up",
        "a one-off dyno says hello Ann",
        "and ended with 7",
        "until it is stopped");
    says(Section.FORMATIONS, "web=1 runs ", "web=3", "worker=2", "web is of size Standard-2X");
    says(Section.DRAINS, "the log goes to syslog+tls://logs.example.org:6514", "no longer");
    says(Section.LOGS, "heroku web.1: ", "then came: something new");
    says(Section.MAINTENANCE, "maintenance: true", "maintenance: false");
    says(Section.RELEASES, "it began with: Initial release");
    says(Section.ROLLBACK, "GREETING is hello again", " is back as v");
    says(Section.RENAME, "app-005 is renamed-shop now", "and app-005 again");
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

  private static void says(Section section, String... lines) {
    SAID.put(section, lines);
  }

  private String show(Section section) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    section.show(cloud.unwrap(Heroku.class), new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void doesWhatItSays(Section section) {
    assertThat(show(section)).contains(SAID.get(section));
  }

  /** Asked of the service, whatever the sections say. */
  @Test
  void whatASectionTakesBackIsGone() {
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
  void sectionsDoNotGetInEachOthersWay() {
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
