// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A domain of an app. Only lists contain more than the hostname: those in JSON all but the
 * certificate, those in XML the certificate.
 *
 * @param domain the hostname
 * @param id unique id
 * @param baseDomain the registered domain that it belongs to
 * @param cert its certificate
 * @param createdAt time of creation
 * @since 0.1.0
 */
@JsonRootName("domain-name")
public record Domain(
    String domain,
    @Nullable String id,
    @Nullable String baseDomain,
    @Nullable Certificate cert,
    @JsonDeserialize(using = TimestampDeserializer.class) @Nullable Instant createdAt) {
  /** Requires {@code domain}. */
  public Domain {
    Objects.requireNonNull(domain, "domain");
  }
}
