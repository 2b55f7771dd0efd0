package io.github.polycloud.ovh.model.hosting;

/**
 * A variable to add. Its value is not shown by {@link #toString}.
 *
 * @param key its name
 * @param type what its value is
 * @param value its value
 */
public record NewEnvVar(String key, EnvVarType type, String value) {
  @Override
  public String toString() {
    return "NewEnvVar[" + key + ", " + type + "]";
  }
}
