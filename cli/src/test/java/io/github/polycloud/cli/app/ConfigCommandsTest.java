// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import static io.github.polycloud.cli.SandboxClouds.done;
import static io.github.polycloud.cli.SandboxClouds.failed;
import static io.github.polycloud.cli.SandboxClouds.wantsConfirmation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.Run;
import io.github.polycloud.cli.Run.Result;
import io.github.polycloud.cli.SandboxClouds;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over config vars; values are never part of messages. */
class ConfigCommandsTest {
  private static final String APP = "app-001";
  private static Sandbox sandbox;
  private static Cloud heroku;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().apps(1).start();
    heroku = SandboxClouds.heroku(sandbox);
  }

  @AfterAll
  static void stop() {
    heroku.close();
    sandbox.close();
  }

  @BeforeEach
  void reset() {
    heroku.configVars().change(APP).set("TZ", "CET").set("KEPT", "1").removeOthers().apply();
    sandbox.requests().clear();
  }

  private Run run() {
    return Run.in(folder).on(sandbox);
  }

  @Test
  void valuesAreListedAndPrinted() throws Exception {
    assertThat(done(run().args("config", "-a", APP, "-o", "csv")))
        .isEqualTo("cloud,name,value\nheroku,KEPT,1\nheroku,TZ,CET\n");
    heroku.configVars().set(APP, "TEXT", "é\u001b[31m\nsecond line");
    assertThat(done(run().args("config", "get", "TEXT", "-a", APP)))
        .isEqualTo("é\u001b[31m\nsecond line\n");
    failed(run().args("config", "get", "NOPE", "-a", APP), 1, "it has KEPT, TEXT, TZ");
    failed(run().args("config"), 2, "--app");
  }

  @Test
  void oneValueIsSetAtOnceAndSeveralAreConfirmed() throws Exception {
    Result one = run().args("config", "set", "TZ=canary", "-a", APP);
    assertThat(done(one)).isEmpty();
    assertThat(one.err())
        .startsWith("changed 1 of the config vars of app app-001 on heroku")
        .doesNotContain("canary");
    assertThat(run().args("config", "set", "TZ=canary", "-a", APP).err()).startsWith("no changes");

    Result two = run().args("config", "set", "TZ=canary2", "NEW=a=b", "-a", APP);
    wantsConfirmation(two, "~ TZ=***", "+ NEW=***");
    assertThat(two.err()).doesNotContain("canary");
    done(run().args("config", "set", "TZ=canary2", "NEW=a=b", "-a", APP, "--yes"));
    assertThat(heroku.configVars().get(APP))
        .isEqualTo(Map.of("TZ", "canary2", "NEW", "a=b", "KEPT", "1"));
  }

  @Test
  void aValueIsReadFromStandardInput() throws Exception {
    done(run().input("one\ntwo é\n").args("config", "set", "TEXT=-", "-a", APP));
    assertThat(heroku.configVars().get(APP)).containsEntry("TEXT", "one\ntwo é");
    failed(run().args("config", "set", "A=-", "B=-", "-a", APP), 2, "standard input");
    Result malformed = run().args("config", "set", "canary", "-a", APP);
    failed(malformed, 2, "argument 1 is not NAME=VALUE");
    assertThat(malformed.err()).doesNotContain("canary");
  }

  @Test
  void removalsAreConfirmed() throws Exception {
    wantsConfirmation(run().args("config", "unset", "TZ", "NOPE", "-a", APP), "- TZ");
    assertThat(SandboxClouds.isUnchanged(sandbox)).isTrue();
    assertThat(run().args("config", "unset", "TZ", "-a", APP, "--dry-run").err())
        .contains("would send: PATCH /apps/app-001/config-vars {\"TZ\":null}");
    assertThat(SandboxClouds.isUnchanged(sandbox)).isTrue();
    done(run().args("config", "unset", "TZ", "-a", APP, "--yes"));
    assertThat(heroku.configVars().get(APP)).isEqualTo(Map.of("KEPT", "1"));
  }

  @Test
  void aFileIsComparedBeforeItIsApplied() throws Exception {
    Files.writeString(folder.resolve(".env"), "TZ=UTC # zone\nMODE='canary x'\n");
    assertThat(done(run().args("config", "diff", "-a", APP))).isEqualTo("+ MODE=***\n~ TZ=***\n");
    assertThat(done(run().args("config", "diff", "-a", APP, "--delete")))
        .isEqualTo("- KEPT\n+ MODE=***\n~ TZ=***\n");
    wantsConfirmation(run().args("config", "sync", "-a", APP), "+ MODE=***", "~ TZ=***");
    assertThat(SandboxClouds.isUnchanged(sandbox)).isTrue();

    done(run().args("config", "sync", "-a", APP, "--yes"));
    assertThat(heroku.configVars().get(APP))
        .isEqualTo(Map.of("TZ", "UTC", "MODE", "canary x", "KEPT", "1"));
    done(run().args("config", "sync", "-a", APP, "--delete", "--yes"));
    assertThat(heroku.configVars().get(APP)).isEqualTo(Map.of("TZ", "UTC", "MODE", "canary x"));
    assertThat(run().args("config", "diff", "-a", APP).err()).isEqualTo("no differences\n");
    failed(run().args("config", "diff", "-a", APP, "-f", "none.env"), 2, "none.env", "--file");
  }
}
