package io.github.polycloud.ovh.model.ip;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of addresses.
 *
 * @param ip the block, in CIDR form
 * @param type what it is for
 * @param version 4 or 6
 * @param description what people call it
 * @param routedTo where it is routed to
 * @param country the country it is registered in, ISO 3166 code in lower case
 * @param regions where it can be used
 * @param campus the site where it can be used
 * @param rir the registry it comes from, for example {@code RIPE}
 * @param organisationId the organisation it is registered for
 * @param canBeTerminated whether it can be given back by itself
 * @param additionalIp whether it can be moved between services
 * @param bringYourOwnIp whether the customer brought it
 */
public record Ip(
    String ip,
    IpType type,
    long version,
    @Nullable String description,
    @Nullable RoutedTo routedTo,
    @Nullable String country,
    @Nullable List<String> regions,
    @Nullable String campus,
    @Nullable String rir,
    @Nullable String organisationId,
    boolean canBeTerminated,
    @JsonProperty("isAdditionalIp") boolean additionalIp,
    boolean bringYourOwnIp) {}
