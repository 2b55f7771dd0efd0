// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.github.polycloud.sandbox.internal.snapshot.SealedSnapshot;
import java.util.concurrent.Semaphore;

/** The operations that exchange the state of both clouds. */
final class StateRoutes {

  /** The longest snapshot, as that of a sandbox. */
  private static final long MOST_BYTES = 256L << 20;

  /** While one is read, it is in memory several times, beside the present state. */
  private static final int PARTS_OF_THE_HEAP = 6;

  private static final int MOST_TRANSFERS = 2;

  private final StateAccess state;
  private final long maxBytes;
  private final Semaphore transfers = new Semaphore(MOST_TRANSFERS);

  StateRoutes(StateAccess state) {
    this.state = state;
    this.maxBytes = Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / PARTS_OF_THE_HEAP);
  }

  void reset(ControlCall call) {
    call.requireNoMembers();
    state.reset();
    call.respondNothing();
  }

  void snapshot(ControlCall call) {
    transfer(
        () -> {
          SealedSnapshot snapshot = state.snapshot();
          call.respond(
              SnapshotBody.length(snapshot.content().length),
              out -> SnapshotBody.write(snapshot, out));
        });
  }

  void restore(ControlCall call) {
    if (call.bodyLength() > SnapshotBody.length(maxBytes)) {
      throw new ControlError(
          413, "the snapshot must not be longer than %d bytes".formatted(maxBytes));
    }
    transfer(
        () -> {
          SealedSnapshot snapshot = SnapshotBody.read(call.bodyStream(), maxBytes);
          try {
            state.restore(snapshot);
          } catch (IllegalArgumentException e) {
            throw ControlError.badRequest(String.valueOf(e.getMessage()));
          }
          call.respondNothing();
        });
  }

  private void transfer(Runnable work) {
    if (!transfers.tryAcquire()) {
      throw new ControlError(
          503, MOST_TRANSFERS + " snapshots are being transferred already; retry later");
    }
    try {
      work.run();
    } catch (IllegalStateException e) {
      throw new ControlError(409, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      throw new ControlError(507, "the memory of the sandbox does not suffice for a snapshot");
    } finally {
      transfers.release();
    }
  }
}
