// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

/**
 * The access right of another account to a project.
 *
 * @param accountId the account's nichandle
 * @param type its access right
 * @since 0.1.0
 */
public record Acl(String accountId, AclType type) {}
