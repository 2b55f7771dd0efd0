package io.github.polycloud.ovh.model.auth;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service account: an OAuth2 client of the account, whose rights come from IAM policies.
 *
 * @param clientId its id
 * @param name its name
 * @param description what it is for
 * @param flow how it gets its tokens
 * @param callbackUrls where a person may be sent back to after the login
 * @param identity the URN by which IAM policies know it
 * @param createdAt when it was made
 */
public record ServiceAccount(
    String clientId,
    String name,
    String description,
    OAuth2Flow flow,
    @Nullable List<String> callbackUrls,
    @Nullable String identity,
    Instant createdAt) {}
