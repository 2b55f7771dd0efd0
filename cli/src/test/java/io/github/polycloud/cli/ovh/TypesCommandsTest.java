// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.ovh;

import static io.github.polycloud.cli.SandboxClouds.done;
import static io.github.polycloud.cli.SandboxClouds.failed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.cli.Run;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that write and compare types, with the descriptions of a sandbox. */
class TypesCommandsTest {
  private static final String SOURCE = "src/main/java/com/example/ip/Ips.java";
  private static Sandbox sandbox;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().apps(0).start();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  /** Without credentials: descriptions are public. */
  private Run run() {
    return Run.in(folder).env("OVH_ENDPOINT", sandbox.ovh().url());
  }

  @Test
  void typesAreWrittenAndChecked() throws Exception {
    String[] options = {"/ip", "--package", "com.example.ip"};
    Run.Result written = run().args(with("types", options));
    assertThat(done(written).lines()).contains(SOURCE).isSorted();
    assertThat(written.err()).matches("types of 1\\d operations in package com.example.ip: .*\n");
    assertThat(folder.resolve(SOURCE)).content().contains("@RequestLine(\"GET /ip\")");
    assertThat(sandbox.requests().all())
        .isNotEmpty()
        .allMatch(request -> request.header("Authorization").isEmpty());

    Run.Result again = run().args(with("types", options));
    assertThat(done(again)).isEmpty();
    assertThat(again.err()).contains(" 0 written, 0 removed");
    assertThat(done(run().args(with("check", options)))).isEmpty();

    Files.writeString(folder.resolve(SOURCE), "// edited\n");
    Run.Result differs = run().args(with("types", "/ip", "--package", "com.example.ip", "--check"));
    assertThat(differs.status()).isEqualTo(1);
    assertThat(differs.out()).isEqualTo("edited com/example/ip/Ips.java\n");
    assertThat(differs.err()).contains("not up to date", "polycloud ovh types");
    failed(run().args(with("types", options)), 2, "com/example/ip/Ips.java");
  }

  @Test
  void aFileIsReadInsteadOfTheEndpoint() throws Exception {
    Path old = description("old.json", "string");
    String out = folder.resolve("generated").toString();
    done(
        Run.in(folder)
            .args(
                with(
                    "types",
                    "/aqua",
                    "--from",
                    old.toString(),
                    "--package",
                    "aqua",
                    "--out",
                    out)));
    assertThat(folder.resolve("generated/aqua/model/AquaTank.java"))
        .content()
        .contains("String fish");

    Path current = description("current.json", "long");
    Run.Result check =
        Run.in(folder)
            .args(
                with(
                    "check",
                    "--operation",
                    "GET /aqua",
                    "--from",
                    current.toString(),
                    "--package",
                    "aqua",
                    "--out",
                    out));
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.out()).isEqualTo("changed aqua.Tank: field fish is long, was string\n");
    String[] files = {old.toString(), current.toString()};
    String changelog = "## Changed\n\n- `aqua.Tank`: field fish is long, was string\n";
    assertThat(done(run().args(with("diff", files)))).isEqualTo(changelog);
    assertThat(done(run().args("ovh", "types", "--diff", files[0], files[1]))).isEqualTo(changelog);
    Run.Result same = run().args("ovh", "diff", files[0], files[0]);
    assertThat(done(same)).isEmpty();
    assertThat(same.err()).isEqualTo("no differences\n");
  }

  @Test
  void wrongUsageIsNamed() throws Exception {
    failed(run().args("ovh", "types", "--package", "a.b"), 2, "name a PATH", "--operation");
    failed(run().args("ovh", "types", "/ip"), 2, "--package com.example.ovh");
    failed(
        run().args("ovh", "check", "/ip", "--package", "a.b"), 1, "a/b/polycloud-ovh-types.json");
    failed(run().args("ovh", "types", "/nowhere", "--package", "a.b"), 1, "/nowhere");
    failed(run().args("ovh", "types", "/ip", "--package", "a.b", "-c", "heroku"), 2, "only ovh");
    failed(run().args("ovh", "types", "/ip", "--diff", "a", "b"), 2, "--diff");
    failed(run().args("ovh", "diff", "a.json", "b.json"), 2, "a.json");
    assertThat(folder).isEmptyDirectory();
  }

  private Path description(String name, String fish) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        """
        {"resourcePath": "/aqua", "apis": [{"path": "/aqua", "operations": [
          {"httpMethod": "GET", "responseType": "aqua.Tank", "parameters": []}]}],
         "models": {"aqua.Tank": {"id": "Tank", "namespace": "aqua", "properties": {
           "fish": {"fullType": "FISH", "canBeNull": false}}}}}
        """
            .replace("FISH", fish));
  }

  private static String[] with(String command, String... options) {
    String[] all = new String[options.length + 2];
    all[0] = "ovh";
    all[1] = command;
    System.arraycopy(options, 0, all, 2, options.length);
    return all;
  }
}
