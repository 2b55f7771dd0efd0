package io.github.polycloud.heroku.model.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Which certificate a domain is served with.
 *
 * @param sniEndpoint id or name of the certificate; Heroku wants the field even when it is null
 */
public record DomainUpdate(@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String sniEndpoint) {
  /** This certificate. */
  public static DomainUpdate sniEndpoint(String sniEndpoint) {
    return new DomainUpdate(sniEndpoint);
  }

  /** None any more. */
  public static DomainUpdate clearSniEndpoint() {
    return new DomainUpdate(null);
  }
}
