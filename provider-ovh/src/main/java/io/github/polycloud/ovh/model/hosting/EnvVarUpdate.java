package io.github.polycloud.ovh.model.hosting;

/**
 * A new value of a variable, which is not shown by {@link #toString}.
 *
 * @param value the value
 */
public record EnvVarUpdate(String value) {
  @Override
  public String toString() {
    return "EnvVarUpdate[]";
  }
}
