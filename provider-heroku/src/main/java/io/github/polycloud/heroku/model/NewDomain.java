package io.github.polycloud.heroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A hostname to add.
 *
 * @param hostname the name
 * @param sniEndpoint the certificate to serve it with; Heroku wants the field even when it is null
 */
public record NewDomain(
    String hostname, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String sniEndpoint) {}
