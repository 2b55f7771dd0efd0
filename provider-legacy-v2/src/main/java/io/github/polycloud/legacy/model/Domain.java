package io.github.polycloud.legacy.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.util.Objects;

/**
 * A domain of an app.
 *
 * @param domain the hostname
 */
@JsonRootName("domain-name")
public record Domain(String domain) {
  /** Refuses a domain without what it is known by. */
  public Domain {
    Objects.requireNonNull(domain, "domain");
  }
}
