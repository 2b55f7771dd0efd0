// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import io.github.polycloud.model.Server;
import java.util.function.Supplier;

/**
 * A running server of one kind that the contract may reboot, stop and start.
 *
 * @param kind the kind, as shown in the name of the test
 * @param server finds or creates the server; called once per test
 * @param stoppable whether servers of this kind can be stopped and started; if not, both must fail
 *     with UNSUPPORTED
 * @since 0.1.0
 */
public record ServerSample(String kind, Supplier<Server> server, boolean stoppable) {
  @Override
  public String toString() {
    return kind;
  }
}
