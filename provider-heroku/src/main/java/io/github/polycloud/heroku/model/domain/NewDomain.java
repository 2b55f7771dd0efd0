package io.github.polycloud.heroku.model.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A hostname to add.
 *
 * @param hostname the name
 * @param sniEndpoint id or name of the certificate to serve it with; Heroku wants the field even
 *     when it is null
 */
public record NewDomain(
    String hostname, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String sniEndpoint) {
  /** A hostname without a certificate of its own. */
  public static NewDomain named(String hostname) {
    return new NewDomain(hostname, null);
  }
}
