package io.github.polycloud.spi;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;

/**
 * A public SSH key as one line of text. Providers that know a key by its comment only keep the name
 * there.
 *
 * @param type the algorithm, for example {@code ssh-ed25519}
 * @param base64 the key itself in base64
 * @param comment the rest of the line; empty when there is none
 */
public record SshPublicKey(String type, String base64, String comment) {

  /**
   * Reads a line.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} when it is no public key, above all when
   *     it is a private one
   */
  public static SshPublicKey of(String line) {
    if (line.contains("PRIVATE KEY")) {
      throw refused("this is a private key; give the public one, from the file that ends in .pub");
    }
    String[] parts = line.strip().split("\\s+", 3);
    if (line.strip().lines().count() != 1
        || parts.length < 2
        || !parts[0].matches("[a-z0-9@.-]+")
        || !parts[1].matches("[A-Za-z0-9+/]+=*")) {
      throw refused("a public key is one line: type, base64, comment");
    }
    return new SshPublicKey(parts[0], parts[1], parts.length == 3 ? parts[2] : "");
  }

  /**
   * The same key under another name.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} for a name that a comment cannot hold
   */
  public SshPublicKey withComment(String name) {
    if (!name.matches("[A-Za-z0-9._@-]+")) {
      throw refused("a key name is made of letters, digits and . _ @ -");
    }
    return new SshPublicKey(type, base64, name);
  }

  /** The line. */
  public String text() {
    return comment.isEmpty() ? type + " " + base64 : type + " " + base64 + " " + comment;
  }

  private static CloudException refused(String rule) {
    return new CloudException(ErrorKind.INVALID_REQUEST, rule);
  }
}
