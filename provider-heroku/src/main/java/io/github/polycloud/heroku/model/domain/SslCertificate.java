package io.github.polycloud.heroku.model.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a certificate.
 *
 * @param id unique id, a UUID
 * @param certDomains hostnames it is good for
 * @param issuer who signed it
 * @param subject whom it names
 * @param caSigned whether a known authority signed it
 * @param selfSigned whether nobody else signed it
 * @param startsAt from when on it is good
 * @param expiresAt until when it is good
 */
public record SslCertificate(
    @Nullable String id,
    @Nullable List<String> certDomains,
    @Nullable String issuer,
    @Nullable String subject,
    @JsonProperty("ca_signed?") boolean caSigned,
    @JsonProperty("self_signed?") boolean selfSigned,
    @Nullable Instant startsAt,
    @Nullable Instant expiresAt) {}
