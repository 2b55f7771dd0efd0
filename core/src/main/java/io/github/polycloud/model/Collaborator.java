package io.github.polycloud.model;

/**
 * A collaborator of an app or project.
 *
 * @param account email address, or account id if the provider has no email addresses
 * @param access the granted access
 * @since 0.1.0
 */
public record Collaborator(String account, Access access) {}
