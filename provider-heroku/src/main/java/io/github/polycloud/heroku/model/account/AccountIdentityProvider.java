package io.github.polycloud.heroku.model.account;

import org.jspecify.annotations.Nullable;

/**
 * Who signs an account in, in place of Heroku.
 *
 * @param id unique id, a UUID
 * @param name its name
 * @param team the team it belongs to
 * @param organization the same under its old name
 * @param owner who it belongs to
 */
public record AccountIdentityProvider(
    String id,
    @Nullable String name,
    @Nullable Team team,
    @Nullable Team organization,
    @Nullable Owner owner) {
  /**
   * A team by its name.
   *
   * @param name the name
   */
  public record Team(String name) {}

  /**
   * Who an identity provider belongs to.
   *
   * @param id unique id, a UUID
   * @param name its name
   * @param type {@code team} or {@code enterprise-account}
   */
  public record Owner(String id, @Nullable String name, String type) {}
}
