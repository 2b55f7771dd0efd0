// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service account: an OAuth2 client of the account, whose permissions come from IAM policies.
 *
 * @param clientId its id
 * @param name its name
 * @param description its purpose
 * @param flow its OAuth2 flow
 * @param callbackUrls allowed redirect URLs after a user's login
 * @param identity its URN in IAM policies
 * @param createdAt when it was created
 * @since 0.1.0
 */
public record ServiceAccount(
    String clientId,
    String name,
    String description,
    OAuth2Flow flow,
    @Nullable List<String> callbackUrls,
    @Nullable String identity,
    Instant createdAt) {}
