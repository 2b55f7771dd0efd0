// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.run;

import io.github.polycloud.sandbox.internal.heroku.process.shell.Signal;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A command of the legacy services API, whose output is read in chunks. */
public final class Service implements Serializable {

  private final String upid;
  private final String command;
  private final Instant startedAt;
  private ServiceOutput output = new ServiceOutput();
  private transient @Nullable OneOff running;

  Service(String upid, String command, Instant startedAt) {
    this.upid = upid;
    this.command = command;
    this.startedAt = startedAt;
  }

  public String upid() {
    return upid;
  }

  public String command() {
    return command;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public ServiceOutput output() {
    return output;
  }

  public boolean up() {
    return !output.ended();
  }

  ServiceOutput begin(OneOff oneOff) {
    running = oneOff;
    output = new ServiceOutput();
    return output;
  }

  void stop() {
    if (running != null && up()) {
      running.signal(Signal.TERMINATE);
    }
  }
}
