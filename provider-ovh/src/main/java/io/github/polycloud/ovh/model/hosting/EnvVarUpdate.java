package io.github.polycloud.ovh.model.hosting;

/**
 * Update of an environment variable. {@link #toString} omits the value.
 *
 * @param value the value
 */
public record EnvVarUpdate(String value) {
  @Override
  public String toString() {
    return "EnvVarUpdate[]";
  }
}
