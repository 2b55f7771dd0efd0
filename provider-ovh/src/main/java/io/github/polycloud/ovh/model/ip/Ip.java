// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.ip;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An IP address block.
 *
 * @param ip the block, in CIDR notation
 * @param type its purpose
 * @param version 4 or 6
 * @param description its display name
 * @param routedTo the service it is routed to
 * @param country its country, as a lower-case ISO 3166 code
 * @param regions the regions where it can be used
 * @param campus the campus where it can be used
 * @param rir its regional Internet registry, for example {@code RIPE}
 * @param organisationId the organization it is registered for
 * @param canBeTerminated whether it can be terminated independently
 * @param additionalIp whether it can be moved between services
 * @param bringYourOwnIp whether it is the customer's own block (BYOIP)
 * @since 0.1.0
 */
public record Ip(
    String ip,
    IpType type,
    @Nullable Long version,
    @Nullable String description,
    @Nullable RoutedTo routedTo,
    @Nullable String country,
    @Nullable List<String> regions,
    @Nullable String campus,
    @Nullable String rir,
    @Nullable String organisationId,
    @Nullable Boolean canBeTerminated,
    @JsonProperty("isAdditionalIp") @Nullable Boolean additionalIp,
    @Nullable Boolean bringYourOwnIp) {}
