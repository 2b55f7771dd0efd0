// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * A collaborator of an app.
 *
 * @param account email address, or account id if the provider has no email addresses
 * @param access the granted access
 * @param providerRole the provider's words for the access, for example a role or permissions; null
 *     if it has none
 * @since 0.1.0
 */
public record Collaborator(String account, Access access, @Nullable String providerRole) {}
