// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The details of a certificate.
 *
 * @param id unique id, a UUID
 * @param certDomains hostnames it is valid for
 * @param issuer its issuer
 * @param subject its subject
 * @param caSigned whether it is signed by a trusted CA
 * @param selfSigned whether it is self-signed
 * @param acm whether Heroku manages it; null if unknown
 * @param startsAt start of its validity
 * @param expiresAt end of its validity
 * @since 0.1.0
 */
public record SslCertificate(
    @Nullable String id,
    @Nullable List<String> certDomains,
    @Nullable String issuer,
    @Nullable String subject,
    @JsonProperty("ca_signed?") boolean caSigned,
    @JsonProperty("self_signed?") boolean selfSigned,
    @Nullable Boolean acm,
    @Nullable Instant startsAt,
    @Nullable Instant expiresAt) {}
