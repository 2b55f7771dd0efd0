// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.deploy.SourceBlob;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import java.util.Optional;

/** Finds the test command of a source. */
public final class TestScript {

  private static final String WITHOUT = "echo '1..1'; echo 'ok 1 - nothing was asked for'";

  private TestScript() {}

  /** The command, or the error message when the source is not available. */
  public record Found(String command, Optional<String> failure) {}

  public static Found in(SourceBlob source, StorageServer storage) {
    try {
      String command = AppManifest.of(new Sources(storage).unpack(source)).test();
      return new Found(command == null ? WITHOUT : command, Optional.empty());
    } catch (BuildFailure e) {
      return new Found("", Optional.ofNullable(e.getMessage()));
    }
  }
}
