// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Database management system. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class DatabaseType extends ExtensibleEnum {
  private static final Values<DatabaseType> VALUES = Values.of(DatabaseType::new);

  /** MariaDB. */
  public static final DatabaseType MARIADB = VALUES.get("mariadb");

  /** MongoDB. */
  public static final DatabaseType MONGODB = VALUES.get("mongodb");

  /** MySQL. */
  public static final DatabaseType MYSQL = VALUES.get("mysql");

  /** PostgreSQL. */
  public static final DatabaseType POSTGRESQL = VALUES.get("postgresql");

  /** Redis. */
  public static final DatabaseType REDIS = VALUES.get("redis");

  private DatabaseType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DatabaseType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
