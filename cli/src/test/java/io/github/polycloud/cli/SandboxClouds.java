// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.cli.Run.Result;
import io.github.polycloud.sandbox.Sandbox;

/** The connections of a test to its sandbox, and what all commands have in common. */
public final class SandboxClouds {
  private SandboxClouds() {}

  public static Cloud heroku(Sandbox sandbox) {
    return Clouds.builder("heroku")
        .endpoint(sandbox.heroku().url())
        .credential("token", sandbox.heroku().token())
        .connect();
  }

  public static Cloud ovh(Sandbox sandbox) {
    return Clouds.builder("ovh")
        .endpoint(sandbox.ovh().url())
        .credential("application_key", sandbox.ovh().applicationKey())
        .credential("application_secret", sandbox.ovh().applicationSecret())
        .credential("consumer_key", sandbox.ovh().consumerKey())
        .connect();
  }

  /** Returns the output of a command that succeeded. */
  public static String done(Result result) {
    assertThat(result.status()).as(result.err()).isZero();
    return result.out();
  }

  /** A failure is one line on standard error, without output. */
  public static void failed(Result result, int status, String... parts) {
    assertThat(result.status()).as(result.err()).isEqualTo(status);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).as(result.err()).hasSize(1);
    assertThat(result.err()).contains(parts).doesNotContain("Exception", "\tat ");
  }

  /** A command that wants a confirmation shows what it would do, and ends with 2. */
  public static void wantsConfirmation(Result result, String... parts) {
    assertThat(result.status()).as(result.err()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(parts).contains("nothing was changed", "--yes", "--dry-run");
  }

  /** Returns whether no request of the sandbox has changed anything. */
  public static boolean isUnchanged(Sandbox sandbox) {
    return sandbox.requests().all().stream().allMatch(request -> request.method().equals("GET"));
  }
}
