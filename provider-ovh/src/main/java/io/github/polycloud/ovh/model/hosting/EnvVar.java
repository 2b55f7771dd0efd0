package io.github.polycloud.ovh.model.hosting;

import org.jspecify.annotations.Nullable;

/**
 * A variable of the environment. Its value is not shown by {@link #toString}.
 *
 * @param key its name
 * @param type what its value is
 * @param value its value
 * @param status whether it is in force
 * @param taskId the task that works on it; null when there is none
 */
public record EnvVar(
    String key, EnvVarType type, String value, EnvVarStatus status, @Nullable Long taskId) {
  @Override
  public String toString() {
    return "EnvVar[" + key + ", " + type + ", " + status + "]";
  }
}
