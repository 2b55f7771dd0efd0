// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.space;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The inbound rules of a space. */
public record InboundRuleset(UUID id, List<Rule> rules, String createdBy, Instant createdAt)
    implements Serializable {

  public record Rule(String action, Cidr source) implements Serializable {}
}
