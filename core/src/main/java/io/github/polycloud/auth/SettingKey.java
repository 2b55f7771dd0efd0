package io.github.polycloud.auth;

/**
 * A named setting of a provider that is not secret, as data: a region, the host of a token service.
 * It is found as credentials are: arguments over environment over files, then the default.
 *
 * @param name the name as an argument and in files, for example {@code token_url}
 * @param environmentVariable the environment variable, for example {@code OVH_TOKEN_URL}
 * @param required whether a connection needs it
 * @param defaultValue the value if none is found; empty for none
 */
public record SettingKey(
    String name, String environmentVariable, boolean required, String defaultValue) {

  /** A setting that a connection needs. */
  public static SettingKey required(String name, String environmentVariable) {
    return new SettingKey(name, environmentVariable, true, "");
  }

  /** A setting that may be missing. */
  public static SettingKey optional(String name, String environmentVariable) {
    return new SettingKey(name, environmentVariable, false, "");
  }

  /** A setting with a default. */
  public static SettingKey withDefault(
      String name, String environmentVariable, String defaultValue) {
    return new SettingKey(name, environmentVariable, false, defaultValue);
  }
}
