package io.github.polycloud.ovh.model.auth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, whatever the kind of login.
 *
 * @param account the nichandle
 * @param user the user within the account, if it is one
 * @param method the kind of login
 * @param identities URNs by which IAM policies know the caller
 * @param roles roles of the user
 * @param allowedRoutes what the login may call, null for everything
 * @param description what the login is for
 */
public record AuthDetails(
    String account,
    @Nullable String user,
    AuthMethod method,
    List<String> identities,
    @Nullable List<String> roles,
    @Nullable List<AccessRule> allowedRoutes,
    @Nullable String description) {}
