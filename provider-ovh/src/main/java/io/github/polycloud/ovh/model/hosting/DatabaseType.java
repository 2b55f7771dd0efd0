package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a database is. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
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

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DatabaseType {}

  @Override
  public String toString() {
    return value;
  }
}
