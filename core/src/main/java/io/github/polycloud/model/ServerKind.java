package io.github.polycloud.model;

/**
 * The kind of a server. An extensible enum: a value without a constant is retained as the service
 * sent it.
 *
 * @param value the value, lower case
 * @since 0.1.0
 */
public record ServerKind(String value) {
  /** A dedicated physical server. */
  public static final ServerKind DEDICATED = new ServerKind("dedicated");

  /** A virtual private server. */
  public static final ServerKind VPS = new ServerKind("vps");

  /** An instance of a public cloud project. */
  public static final ServerKind INSTANCE = new ServerKind("instance");

  @Override
  public String toString() {
    return value;
  }
}
