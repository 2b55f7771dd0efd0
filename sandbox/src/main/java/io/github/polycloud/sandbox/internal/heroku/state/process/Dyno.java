// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.process;

import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

public record Dyno(
    UUID id,
    String type,
    int number,
    String command,
    DynoSize size,
    boolean attached,
    Release release,
    Instant createdAt)
    implements Named, Serializable {

  /** The name: {@code web.1}, or {@code web-1234abcde-123ab} in the Fir generation. */
  @Override
  public String name() {
    if (!size.generation().equals(Generation.FIR)) {
      return type + "." + number;
    }
    String digits = id.toString().replace("-", "");
    return type + "-" + digits.substring(0, 9) + "-" + digits.substring(digits.length() - 5);
  }

  /** A restart replaces the dyno by a new one, with the same name in the Cedar generation. */
  Dyno restarted(Release current, ProcessType now, Instant at) {
    return new Dyno(
        UUID.randomUUID(), type, number, now.command(), now.size(), attached, current, at);
  }
}
