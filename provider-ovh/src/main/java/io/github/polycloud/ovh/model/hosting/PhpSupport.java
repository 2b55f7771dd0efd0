package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a version of PHP is looked after. An open set: a word that no constant names is kept as
 * the service sent it.
 *
 * @param value the word
 */
public record PhpSupport(@JsonValue String value) {
  /** Not yet in earnest. */
  public static final PhpSupport BETA = new PhpSupport("BETA");

  /** It is. */
  public static final PhpSupport SUPPORTED = new PhpSupport("SUPPORTED");

  /** Holes are mended, nothing more. */
  public static final PhpSupport SECURITY_FIXES = new PhpSupport("SECURITY_FIXES");

  /** No longer. */
  public static final PhpSupport END_OF_LIFE = new PhpSupport("END_OF_LIFE");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PhpSupport {}

  @Override
  public String toString() {
    return value;
  }
}
