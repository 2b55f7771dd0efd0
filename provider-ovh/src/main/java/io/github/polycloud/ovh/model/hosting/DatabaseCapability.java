// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Capability of the hosting offer that a database uses. Values without a constant are kept as the
 * service sent them.
 *
 * @since 0.1.0
 */
public final class DatabaseCapability extends ExtensibleEnum {
  private static final Values<DatabaseCapability> VALUES = Values.of(DatabaseCapability::new);

  /** Additional personal databases. */
  public static final DatabaseCapability EXTRA_SQL_PERSO = VALUES.get("extraSqlPerso");

  /** A local database. */
  public static final DatabaseCapability LOCAL = VALUES.get("local");

  /** A private database. */
  public static final DatabaseCapability PRIVATE_DATABASE = VALUES.get("privateDatabase");

  /** A local SQL database. */
  public static final DatabaseCapability SQL_LOCAL = VALUES.get("sqlLocal");

  /** The personal SQL database. */
  public static final DatabaseCapability SQL_PERSO = VALUES.get("sqlPerso");

  /** The professional SQL database. */
  public static final DatabaseCapability SQL_PRO = VALUES.get("sqlPro");

  private DatabaseCapability(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DatabaseCapability of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
