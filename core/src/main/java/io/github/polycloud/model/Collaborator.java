package io.github.polycloud.model;

/**
 * Somebody who may work on an app or project.
 *
 * @param account mail address, or the account id where the provider has no mail
 * @param access what they may do
 */
public record Collaborator(String account, Access access) {}
