// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Access;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.model.Domain;
import io.github.polycloud.model.LogQuery;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessType;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One program on both APIs of Heroku, against one sandbox that serves both. */
@Tag("jdk-independent")
class LegacyAndV3Test {
  private static final Path PAGE = Path.of("..", "docs", "providers", "heroku-legacy-and-v3.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(\\w+)\\.(\\w+)` \\| ([^|]+) \\| ([^|]+) \\| ?([^|]*) ?\\|$");
  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";

  private Sandbox sandbox;
  private Cloud legacy;
  private Cloud v3;

  @BeforeEach
  void connect() {
    sandbox = Sandbox.start();
    legacy = connect("heroku-legacy");
    v3 = connect("heroku");
  }

  @AfterEach
  void close() {
    legacy.close();
    v3.close();
    sandbox.close();
  }

  private Cloud connect(String provider) {
    return Clouds.builder(provider)
        .endpoint(sandbox.heroku().url())
        .trustedCertificates(sandbox.heroku().caCertificate())
        .credential("email", sandbox.heroku().email())
        .credential("token", sandbox.heroku().token())
        .connect();
  }

  @Test
  void theSameProgramHasTheSameResultsOnBoth() {
    String released = released();
    assertThat(program(legacy, released)).isEqualTo(program(v3, released));
  }

  @Test
  void changesThroughOneAreVisibleThroughTheOther() {
    String app = released();
    legacy.configVars().set(app, "FROM_LEGACY", "1");
    v3.configVars().set(app, "FROM_V3", "2");
    assertThat(legacy.configVars().get(app)).isEqualTo(v3.configVars().get(app));
    legacy.domains().add(app, "legacy.example.com");
    v3.domains().add(app, "v3.example.com");
    assertThat(legacy.domains().list(app).map(Domain::hostname).toList())
        .contains("legacy.example.com", "v3.example.com");
    legacy.collaborators().add(app, "legacy@example.com");
    v3.collaborators().add(app, "v3@example.com");
    assertThat(people(legacy, app)).isEqualTo(people(v3, app));
    assertThat(versions(legacy, app)).isEqualTo(versions(v3, app));
    legacy.processes().scale(app, "web", 2);
    assertThat(names(legacy, app)).isEqualTo(names(v3, app));
  }

  /** The results of the neutral operations in order, without generated values. */
  private static Map<String, Object> program(Cloud cloud, String released) {
    Map<String, Object> seen = new LinkedHashMap<>();
    seen.put("account", cloud.account().profile().email());
    cloud.sshKeys().add("both", KEY);
    seen.put("key", cloud.sshKeys().find("both").map(SshKey::publicKey));
    cloud.sshKeys().remove("both");
    seen.put("no key", cloud.sshKeys().find("both"));

    App made = cloud.apps().create(NewApp.named("both-apis"));
    seen.put("made", List.of(made.name(), made.owner(), made.stack(), made.webUrl()));
    seen.put("listed", set(cloud.apps().list().stream(), App::name));
    seen.put("maintenance", cloud.apps().setMaintenance("both-apis", true).maintenance());
    App renamed = cloud.apps().rename("both-apis", "both-renamed");
    seen.put("renamed", List.of(renamed.name(), renamed.webUrl(), renamed.maintenance()));
    seen.put("old name", errorOf(() -> cloud.apps().get("both-apis")));

    seen.put("set", cloud.configVars().set("both-renamed", Map.of("A", "1", "B", "ü")));
    Release before = cloud.releases().current("both-renamed");
    seen.put("removed", cloud.configVars().remove("both-renamed", Set.of("A", "MISSING")));
    Release back = cloud.releases().rollback("both-renamed", before);
    seen.put("rolled back", back.current() && back.version() > before.version());
    seen.put("after rollback", cloud.configVars().get("both-renamed"));
    seen.put("no release", errorOf(() -> cloud.releases().rollback("both-renamed", "987654")));

    seen.put("domain", cloud.domains().add("both-renamed", "www.both.example").hostname());
    cloud.domains().remove("both-renamed", "www.both.example");
    seen.put(
        "no domain", errorOf(() -> cloud.domains().remove("both-renamed", "www.both.example")));
    seen.put("in", cloud.collaborators().add("both-renamed", "ann+b@example.com").access());
    seen.put(
        "in twice", errorOf(() -> cloud.collaborators().add("both-renamed", "ann+b@example.com")));
    seen.put(
        "viewer",
        errorOf(() -> cloud.collaborators().add("both-renamed", "v@b.example", Access.VIEW)));
    seen.put("people", people(cloud, "both-renamed"));
    seen.put("owner", accesses(cloud, "both-renamed").contains(Access.OWNER));
    cloud.collaborators().remove("both-renamed", "ann+b@example.com");
    seen.put(
        "no collaborator",
        errorOf(() -> cloud.collaborators().remove("both-renamed", "x@y.example")));

    seen.put("scaled", quantities(cloud.processes().scale(released, "web", 2)));
    seen.put("running", names(cloud, released));
    cloud.processes().restart(released, "web.1");
    cloud.processes().restartType(released, "web");
    String oneOff = cloud.oneOffs().start(released, "sleep 60").name();
    seen.put("one-off", errorOf(() -> cloud.processes().restart(released, oneOff)));
    cloud.processes().stop(released, oneOff);
    seen.put("back to one", quantities(cloud.processes().scale(released, "web", 1)));
    seen.put("ran", cloud.oneOffs().run(released, "echo out; exit 7"));
    seen.put("logged", !cloud.logs().fetch(released, LogQuery.latest(10)).isEmpty());
    seen.put("no app", errorOf(() -> cloud.processes().formation("no-such-app")));

    cloud.apps().delete("both-renamed");
    seen.put("destroyed", errorOf(() -> cloud.apps().get("both-renamed")));
    return seen;
  }

  @Test
  void aNameInUseIsReportedWithTheSameKind() {
    String app = released();
    assertThat(errorOf(() -> legacy.apps().create(NewApp.named(app))))
        .isEqualTo(errorOf(() -> v3.apps().create(NewApp.named(app))));
  }

  @Test
  void removingSeveralConfigVarsCreatesOneReleaseEachOnLegacyOnly() {
    String app = released();
    assertThat(releasesOf(legacy, app)).isEqualTo(2);
    assertThat(releasesOf(v3, app)).isEqualTo(1);
  }

  private long releasesOf(Cloud cloud, String app) {
    cloud.configVars().set(app, Map.of("A", "1", "B", "2"));
    long before = cloud.releases().current(app).version();
    cloud.configVars().remove(app, List.of("A", "B"));
    return cloud.releases().current(app).version() - before;
  }

  @Test
  void aTypeScaledToZeroIsListedByBothButItsSizeByV3Only() {
    String app = released();
    legacy.processes().scale(app, "web", 0);
    assertThat(sizes(legacy, app)).containsEntry("web", "-");
    assertThat(sizes(v3, app)).doesNotContainEntry("web", "-").containsKey("web");
    assertThat(quantities(legacy.processes().formation(app)))
        .isEqualTo(quantities(v3.processes().formation(app)))
        .containsEntry("web", 0);
  }

  @Test
  void legacyReportsNoRegionAndNoDnsTarget() {
    String app = released();
    assertThat(legacy.apps().get(app).region()).isNull();
    assertThat(v3.apps().get(app).region()).isNotBlank();
    assertThat(legacy.domains().add(app, "a.example.com").dnsTarget()).isNull();
    assertThat(v3.domains().add(app, "b.example.com").dnsTarget()).isNotNull();
    assertThat(v3.domains().list(app).toList())
        .hasSizeGreaterThan(legacy.domains().list(app).toList().size());
  }

  static Stream<MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(PAGE)).results();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachRowNamesAnOperationAndItsProviders(MatchResult row) {
    Capability<?> capability = capability(row.group(1));
    assertThat(Arrays.stream(capability.type().getMethods()).map(Method::getName))
        .contains(row.group(2));
    assertThat(legacy.capability(capability.type()).isPresent())
        .as("%s on heroku-legacy", capability)
        .isEqualTo(!row.group(3).strip().equals("not there yet"));
    assertThat(v3.capability(capability.type()).isPresent())
        .as("%s on heroku", capability)
        .isEqualTo(!row.group(4).strip().equals("not there yet"));
  }

  @Test
  void everyOperationOfLegacyHasARow() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Capability<?> capability : legacy.provider().capabilities()) {
      for (Method method : capability.type().getMethods()) {
        // Every provider inherits the others, which are made of these.
        if (!method.isDefault()) {
          expected.add(capability.type().getSimpleName() + "." + method.getName());
        }
      }
    }
    assertThat(rows().map(row -> row.group(1) + "." + row.group(2))).containsAll(expected);
  }

  private static Capability<?> capability(String name) {
    return Capability.builtIn().stream()
        .filter(capability -> capability.type().getSimpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String released() {
    return v3.apps().list().first(1).get(0).name();
  }

  private static ErrorKind errorOf(Runnable call) {
    CloudException error = catchThrowableOfType(CloudException.class, call::run);
    assertThat(error).isNotNull();
    return error.kind();
  }

  private static Set<String> people(Cloud cloud, String app) {
    return set(cloud.collaborators().list(app).stream(), Collaborator::account);
  }

  private static Set<Access> accesses(Cloud cloud, String app) {
    return cloud.collaborators().list(app).stream()
        .map(Collaborator::access)
        .collect(Collectors.toSet());
  }

  private static Set<String> names(Cloud cloud, String app) {
    return set(cloud.processes().list(app).stream(), Process::name);
  }

  private static List<Long> versions(Cloud cloud, String app) {
    return cloud.releases().list(app).map(Release::version).toList();
  }

  private static Map<String, Integer> quantities(List<ProcessType> formation) {
    return formation.stream().collect(Collectors.toMap(ProcessType::type, ProcessType::quantity));
  }

  private static Map<String, String> sizes(Cloud cloud, String app) {
    return cloud.processes().formation(app).stream()
        .collect(
            Collectors.toMap(ProcessType::type, type -> type.size() == null ? "-" : type.size()));
  }

  private static <T> Set<String> set(Stream<T> items, Function<T, String> name) {
    return items.map(name).collect(Collectors.toCollection(TreeSet::new));
  }
}
