// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Identity of the caller, for every authentication method.
 *
 * @param account the nichandle
 * @param user the user within the account; null for the account itself
 * @param method the authentication method
 * @param identities URNs of the caller in IAM policies
 * @param roles roles of the user
 * @param allowedRoutes the access rules of the credentials; null for everything
 * @param description description of the credentials
 * @since 0.1.0
 */
public record AuthDetails(
    String account,
    @Nullable String user,
    AuthMethod method,
    List<String> identities,
    @Nullable List<String> roles,
    @Nullable List<AccessRule> allowedRoutes,
    @Nullable String description) {}
