package io.github.polycloud.model;

/**
 * What sort of machine a server is. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word, lower case
 */
public record ServerKind(String value) {
  /** A whole physical machine. */
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
