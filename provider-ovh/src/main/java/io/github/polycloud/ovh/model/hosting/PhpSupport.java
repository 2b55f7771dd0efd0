package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Support status of a PHP version. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record PhpSupport(@JsonValue String value) {
  /** Not yet supported for production. */
  public static final PhpSupport BETA = new PhpSupport("BETA");

  /** Supported. */
  public static final PhpSupport SUPPORTED = new PhpSupport("SUPPORTED");

  /** Receives security fixes only. */
  public static final PhpSupport SECURITY_FIXES = new PhpSupport("SECURITY_FIXES");

  /** No longer supported. */
  public static final PhpSupport END_OF_LIFE = new PhpSupport("END_OF_LIFE");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PhpSupport {}

  @Override
  public String toString() {
    return value;
  }
}
