package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Engine of a web hosting. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record EngineName(@JsonValue String value) {
  /** PHP-FPM. */
  public static final EngineName PHP = new EngineName("php");

  /** PHP as CGI, with a process per request. */
  public static final EngineName PHP_CGI = new EngineName("phpcgi");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EngineName {}

  @Override
  public String toString() {
    return value;
  }
}
