package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Capability of the hosting offer that a database uses. Values without a constant are kept as the
 * service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record DatabaseCapability(@JsonValue String value) {
  /** Additional personal databases. */
  public static final DatabaseCapability EXTRA_SQL_PERSO = new DatabaseCapability("extraSqlPerso");

  /** A local database. */
  public static final DatabaseCapability LOCAL = new DatabaseCapability("local");

  /** A private database. */
  public static final DatabaseCapability PRIVATE_DATABASE =
      new DatabaseCapability("privateDatabase");

  /** A local SQL database. */
  public static final DatabaseCapability SQL_LOCAL = new DatabaseCapability("sqlLocal");

  /** The personal SQL database. */
  public static final DatabaseCapability SQL_PERSO = new DatabaseCapability("sqlPerso");

  /** The professional SQL database. */
  public static final DatabaseCapability SQL_PRO = new DatabaseCapability("sqlPro");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DatabaseCapability {}

  @Override
  public String toString() {
    return value;
  }
}
