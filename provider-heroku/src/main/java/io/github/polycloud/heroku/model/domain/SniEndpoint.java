package io.github.polycloud.heroku.model.domain;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that serves domains of an app.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param displayName name for people
 * @param certificateChain the certificate and those above it, as PEM
 * @param sslCert what is in the certificate
 * @param domains ids of the domains it serves
 * @param app the app it belongs to
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record SniEndpoint(
    String id,
    String name,
    @Nullable String displayName,
    @Nullable String certificateChain,
    @Nullable SslCertificate sslCert,
    @Nullable List<String> domains,
    @Nullable Reference app,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
