package io.github.polycloud.ovh.model.cloud;

/**
 * The right of another account to a project.
 *
 * @param accountId the account's nichandle
 * @param type what it may do
 */
public record Acl(String accountId, AclType type) {}
