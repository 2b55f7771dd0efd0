// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * An asynchronous task on a server.
 *
 * @param server id of the server
 * @param id the provider's id of the task
 * @param action the provider's name of the action
 * @param state the state when the task was fetched
 * @param providerState the provider's word for the state; null if it has none
 * @param comment the provider's explanation; null if there is none
 * @since 0.1.0
 */
public record ServerTask(
    String server,
    String id,
    String action,
    TaskState state,
    @Nullable String providerState,
    @Nullable String comment) {}
