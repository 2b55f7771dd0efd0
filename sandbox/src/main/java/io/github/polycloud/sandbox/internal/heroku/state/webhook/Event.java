// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.webhook;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change observed by webhooks.
 *
 * @param include the kind of resource, such as {@code api:release}
 * @param action {@code create}, {@code update} or {@code destroy}
 * @param data the view of the resource, the last one if it was destroyed
 * @param previous the previous values of updated fields
 * @param sequence its position among the events of one app or add-on
 */
public record Event(
    UUID id,
    String include,
    String action,
    ObjectNode data,
    ObjectNode previous,
    int sequence,
    Instant createdAt)
    implements Serializable {

  /** The resource without its prefix, such as {@code release}. */
  public String resource() {
    return include.substring(include.indexOf(':') + 1);
  }

  /** Omits the data. */
  @Override
  public String toString() {
    return "Event[include=%s, action=%s, sequence=%d]".formatted(include, action, sequence);
  }
}
