// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.server;

import static io.github.polycloud.cli.SandboxClouds.done;
import static io.github.polycloud.cli.SandboxClouds.failed;
import static io.github.polycloud.cli.SandboxClouds.wantsConfirmation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.Run;
import io.github.polycloud.cli.Run.Result;
import io.github.polycloud.cli.SandboxClouds;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over SSH keys, on all clouds at once. */
@Tag("jdk-independent")
class KeyCommandsTest {
  private static final String OLD =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";
  private static final String NEW =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJAh2mVbCGfKc0GNYLpPyr7HGrUG9hgJaeH0Xn8QF5WQ";

  @TempDir private Path folder;
  private Sandbox sandbox;
  private Cloud heroku;
  private Cloud ovh;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.builder().apps(0).start();
    heroku = SandboxClouds.heroku(sandbox);
    ovh = SandboxClouds.ovh(sandbox);
    Files.writeString(folder.resolve("old.pub"), OLD + " me@laptop\n");
    Files.writeString(folder.resolve("new.pub"), NEW + "\n");
  }

  @AfterEach
  void stop() {
    heroku.close();
    ovh.close();
    sandbox.close();
  }

  private Run run() {
    return Run.in(folder).on(sandbox);
  }

  @Test
  void aKeyIsAddedOnEveryCloudAfterAConfirmation() throws Exception {
    wantsConfirmation(
        run().args("keys", "add", "ops", "old.pub"), "heroku: SHA256:", "ovh: SHA256:");
    assertThat(SandboxClouds.isUnchanged(sandbox)).isTrue();

    done(run().input(OLD + "\n").args("keys", "add", "ops", "-", "-c", "ovh"));
    assertThat(ovh.sshKeys().find("ops").orElseThrow().sameAs(OLD)).isTrue();
    Result rest = run().args("keys", "add", "ops", "old.pub");
    done(rest);
    assertThat(rest.err()).contains("ovh has key ops already", "added key ops on heroku");
    assertThat(done(run().args("keys", "-o", "csv")).lines().toList())
        .startsWith("cloud,name,fingerprint,publicKey")
        .hasSize(3);
  }

  @Test
  void aKeyIsRotatedOnEveryCloudThatHasIt() throws Exception {
    heroku.sshKeys().add("ops", OLD);
    Result preview = run().args("keys", "rotate", "ops", "new.pub");
    wantsConfirmation(preview, "heroku: SHA256:", " -> SHA256:", "ovh has no key ops");
    done(run().args("keys", "rotate", "ops", "new.pub", "--yes"));
    assertThat(heroku.sshKeys().find("ops").orElseThrow().sameAs(NEW)).isTrue();
    assertThat(ovh.sshKeys().find("ops")).isEmpty();
    assertThat(run().args("keys", "rotate", "none", "new.pub", "--yes").status()).isEqualTo(1);
  }

  @Test
  void aRehearsalOfARotationChangesNothing() throws Exception {
    heroku.sshKeys().add("ops", OLD);
    ovh.sshKeys().add("ops", OLD);
    sandbox.requests().clear();
    Result result = run().args("keys", "rotate", "ops", "new.pub", "--dry-run");
    assertThat(done(result)).isEmpty();
    assertThat(result.err()).contains("would send: POST /account/keys", "would send: POST /1.0/me");
    assertThat(SandboxClouds.isUnchanged(sandbox)).isTrue();
  }

  @Test
  void aCloudThatFailsDoesNotKeepOthersFromTheNewKey() throws Exception {
    heroku.sshKeys().add("ops", OLD);
    ovh.sshKeys().add("ops", OLD);
    sandbox.faults().inject(1, "GET", "/account/keys").status(403);
    Result first = run().args("keys", "rotate", "ops", "new.pub", "--yes");
    assertThat(first.status()).isEqualTo(1);
    assertThat(first.err()).contains("key ops on ovh is SHA256:", "error: heroku: ");
    assertThat(ovh.sshKeys().find("ops").orElseThrow().sameAs(NEW)).isTrue();
    done(run().args("keys", "rotate", "ops", "new.pub", "--yes"));
    assertThat(heroku.sshKeys().find("ops").orElseThrow().sameAs(NEW)).isTrue();
  }

  @Test
  void aKeyIsRemovedByNameOrFingerprint() throws Exception {
    String fingerprint = heroku.sshKeys().add("ops", OLD).sha256();
    ovh.sshKeys().add("laptop", OLD);
    wantsConfirmation(
        run().args("keys", "remove", fingerprint), "heroku: ops SHA256:", "ovh: laptop SHA256:");
    done(run().args("keys", "remove", fingerprint, "--yes"));
    assertThat(heroku.sshKeys().list()).isEmpty();
    assertThat(ovh.sshKeys().list()).isEmpty();
  }

  @Test
  void aFileWithoutAPublicKeyIsUsage() throws Exception {
    failed(run().args("keys", "add", "ops", "none.pub"), 2, "there is no file none.pub");
    Files.writeString(folder.resolve("id"), "-----BEGIN OPENSSH PRIVATE KEY-----\ncanary\n");
    Result secret = run().args("keys", "add", "ops", "id");
    failed(secret, 2, "private key", ".pub");
    assertThat(secret.err()).doesNotContain("canary");
    failed(run().args("keys", "add", "a b", "old.pub"), 2, "letters, digits");
    assertThat(sandbox.requests().all()).isEmpty();
  }
}
