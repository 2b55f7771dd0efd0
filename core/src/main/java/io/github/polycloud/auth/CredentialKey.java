package io.github.polycloud.auth;

/**
 * One value that a provider can be given, as data: its name and where it is looked for.
 *
 * @param name the name as an argument and in files, for example {@code application_key}
 * @param environment the environment variable, for example {@code OVH_APPLICATION_KEY}
 * @param required whether a connection is useless without it
 * @param secret whether it must be kept out of messages and logs
 * @param loginMethod the way to log in that it belongs to, where there is more than one; else empty
 */
public record CredentialKey(
    String name, String environment, boolean required, boolean secret, String loginMethod) {

  /** A value no connection can do without, and that nobody may see. */
  public static CredentialKey secret(String name, String environment) {
    return new CredentialKey(name, environment, true, true, "");
  }

  /** A value that may be missing and is kept from sight. */
  public static CredentialKey optionalSecret(String name, String environment) {
    return new CredentialKey(name, environment, false, true, "");
  }

  /** A value that may be missing and may be seen. */
  public static CredentialKey optional(String name, String environment) {
    return new CredentialKey(name, environment, false, false, "");
  }

  /**
   * The same value as a part of one way to log in. Of such ways exactly one is used: whole, and
   * without any value of another.
   */
  public CredentialKey forLoginMethod(String way) {
    return new CredentialKey(name, environment, required, secret, way);
  }
}
