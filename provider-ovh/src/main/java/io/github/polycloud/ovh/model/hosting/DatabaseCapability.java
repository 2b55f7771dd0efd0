package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What of the offer a database is taken from. An open set: a word that no constant names is kept as
 * the service sent it.
 *
 * @param value the word
 */
public record DatabaseCapability(@JsonValue String value) {
  /** Further personal ones. */
  public static final DatabaseCapability EXTRA_SQL_PERSO = new DatabaseCapability("extraSqlPerso");

  /** A local one. */
  public static final DatabaseCapability LOCAL = new DatabaseCapability("local");

  /** A private one. */
  public static final DatabaseCapability PRIVATE_DATABASE =
      new DatabaseCapability("privateDatabase");

  /** A local one. */
  public static final DatabaseCapability SQL_LOCAL = new DatabaseCapability("sqlLocal");

  /** The personal one. */
  public static final DatabaseCapability SQL_PERSO = new DatabaseCapability("sqlPerso");

  /** The professional one. */
  public static final DatabaseCapability SQL_PRO = new DatabaseCapability("sqlPro");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DatabaseCapability {}

  @Override
  public String toString() {
    return value;
  }
}
