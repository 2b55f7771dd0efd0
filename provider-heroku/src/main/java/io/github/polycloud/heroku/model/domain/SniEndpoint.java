package io.github.polycloud.heroku.model.domain;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An SNI endpoint: a certificate for domains of an app.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param displayName display name
 * @param certificateChain certificate chain, PEM
 * @param sslCert details of the certificate
 * @param domains ids of its domains
 * @param app its app
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
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
