// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.http.FaultQueue;
import io.github.polycloud.sandbox.internal.http.Journal;
import io.github.polycloud.sandbox.internal.ovh.OvhApi;
import io.github.polycloud.sandbox.internal.ovh.protocol.Inventory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What the console shows and changes. Thread-safe. */
public interface Backend {

  /**
   * A value that leads to the sandbox.
   *
   * @param label what it is
   * @param variable the environment variable from which the providers read it, or empty
   * @param secret whether it is hidden in recorded requests
   */
  record Setting(String label, String value, String variable, boolean secret) {

    /** Omits the value. */
    @Override
    public String toString() {
      return "Setting[" + label + "]";
    }
  }

  List<Setting> heroku();

  List<Setting> ovh();

  /** Address of Heroku's server, without a path. */
  String herokuOrigin();

  /** Address of OVH's server, without a path. */
  String ovhOrigin();

  /** Reads the state of Heroku; the function must not let it escape. */
  <T> T readHeroku(Function<HerokuState, T> view);

  /** What the OVH account has, each collection with at most this many entities. */
  List<Inventory.Listing> inventory(int most);

  List<OvhApi.PendingAccess> pendingAccess();

  Journal journal();

  FaultQueue faults();

  /** The time by OVH's clock. */
  Instant ovhTime();

  /** How far OVH's clock is ahead of the clock of the sandbox. */
  Duration ovhOffset();

  /** Shifts OVH's clock, in addition to earlier shifts. */
  void shiftOvhClock(Duration by);

  void resetOvhClock();
}
