// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import org.jspecify.annotations.Nullable;

/**
 * The identity provider through which an account signs in.
 *
 * @param id unique id, a UUID
 * @param name its name
 * @param team its team
 * @param organization like {@code team}, under its former name
 * @param owner its owner
 * @since 0.1.0
 */
public record AccountIdentityProvider(
    String id,
    @Nullable String name,
    @Nullable Team team,
    @Nullable Team organization,
    @Nullable Owner owner) {
  /**
   * A reference to a team by name.
   *
   * @param name its name
   */
  public record Team(String name) {}

  /**
   * The owner of an identity provider.
   *
   * @param id unique id, a UUID
   * @param name its name
   * @param type its type: {@code team} or {@code enterprise-account}
   */
  public record Owner(String id, @Nullable String name, String type) {}
}
