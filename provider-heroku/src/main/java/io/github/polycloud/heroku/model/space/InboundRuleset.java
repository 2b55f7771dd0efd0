// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inbound rules of a private space at a point in time.
 *
 * @param id unique id, a UUID
 * @param space the space
 * @param rules the rules
 * @param applied whether it is in effect; null if unknown
 * @param defaultAction the action for connections that match no rule; null if unknown
 * @param createdBy email address of its creator
 * @param createdAt time of creation
 * @since 0.1.0
 */
public record InboundRuleset(
    String id,
    @Nullable Reference space,
    @Nullable List<InboundRule> rules,
    @Nullable Boolean applied,
    @Nullable InboundRuleAction defaultAction,
    @Nullable String createdBy,
    @Nullable Instant createdAt) {}
