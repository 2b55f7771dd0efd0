package io.github.polycloud.legacy.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A domain of an app. All but the hostname comes from lists in JSON, the certificate from those in
 * XML.
 *
 * @param domain the hostname
 * @param id unique id
 * @param baseDomain the part of it that was registered
 * @param cert the certificate it answers with
 * @param createdAt when it was added
 */
@JsonRootName("domain-name")
public record Domain(
    String domain,
    @Nullable String id,
    @Nullable String baseDomain,
    @Nullable Certificate cert,
    @JsonDeserialize(using = LegacyTime.class) @Nullable Instant createdAt) {
  /** Refuses a domain without what it is known by. */
  public Domain {
    Objects.requireNonNull(domain, "domain");
  }
}
