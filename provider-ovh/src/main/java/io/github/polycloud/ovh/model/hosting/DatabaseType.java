package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Database management system. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record DatabaseType(@JsonValue String value) {
  /** MariaDB. */
  public static final DatabaseType MARIADB = new DatabaseType("mariadb");

  /** MongoDB. */
  public static final DatabaseType MONGODB = new DatabaseType("mongodb");

  /** MySQL. */
  public static final DatabaseType MYSQL = new DatabaseType("mysql");

  /** PostgreSQL. */
  public static final DatabaseType POSTGRESQL = new DatabaseType("postgresql");

  /** Redis. */
  public static final DatabaseType REDIS = new DatabaseType("redis");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DatabaseType {}

  @Override
  public String toString() {
    return value;
  }
}
