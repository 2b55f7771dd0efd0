// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.github.polycloud.sandbox.internal.http.FaultQueue;
import io.github.polycloud.sandbox.internal.http.Journal;
import io.github.polycloud.sandbox.internal.http.OwnOrigin;
import io.github.polycloud.sandbox.internal.http.RequestMask;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the control API reads and changes.
 *
 * @param started whether the sandbox is complete; before, requests are rejected
 * @param overview what runs, without secrets
 * @param credentials URLs and credentials as JSON, including secrets
 * @param journal the recorded requests
 * @param faults the injected faults
 * @param clock the clock of OVH
 * @param state the state of both clouds
 * @param origin tells which requests are from pages of other origins
 * @param mask hides secrets in recorded requests
 */
public record Controlled(
    BooleanSupplier started,
    Supplier<ObjectNode> overview,
    Supplier<String> credentials,
    Journal journal,
    FaultQueue faults,
    ServerClock clock,
    StateAccess state,
    OwnOrigin origin,
    RequestMask mask) {}
