// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A public SSH key as a line of text. For providers that identify keys by their comment, the
 * comment is the name.
 *
 * <pre>{@code
 * SshPublicKey key = SshPublicKey.of("ssh-ed25519 AAAAC3Nza... me@laptop");
 * String line = key.withComment("laptop").text();
 * }</pre>
 *
 * @param type the algorithm, for example {@code ssh-ed25519}
 * @param base64 the base64-encoded key
 * @param comment the rest of the line; empty if there is none
 * @since 0.1.0
 */
public record SshPublicKey(String type, String base64, String comment) {
  // PEM, PuTTY, and the encoded start of OpenSSH's format without its PEM lines.
  private static final Pattern PRIVATE_KEY =
      Pattern.compile("(?i:PRIVATE KEY)|PuTTY-User-Key-File|b3BlbnNzaC1rZXktdjE");

  // The encoded key starts with the length of its type, which is less than 256.
  private static final String BASE64 = "AAAA[A-Za-z0-9+/]+=*";

  /** Rejects null components. */
  public SshPublicKey {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(base64, "base64");
    Objects.requireNonNull(comment, "comment");
  }

  /**
   * Parses a line.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is not a valid public key; the
   *     message does not quote it
   */
  public static SshPublicKey of(String line) {
    Objects.requireNonNull(line, "line");
    requirePublic(line);
    String[] parts = line.strip().split("\\s+", 3);
    if (line.strip().lines().count() != 1
        || parts.length < 2
        || !parts[0].matches("[a-z0-9@.-]+")
        || !parts[1].matches(BASE64)) {
      throw invalid("a public key must be one line: type, base64, comment");
    }
    return new SshPublicKey(parts[0], parts[1], parts.length == 3 ? parts[2] : "");
  }

  /**
   * Checks that a text is a single line and no private key; whether it is a valid public key is for
   * the service to decide. For native clients, which accept what the service accepts.
   *
   * @return the text
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is a private key, is blank or has
   *     several lines; the message does not quote it
   */
  public static String requirePublic(String line) {
    Objects.requireNonNull(line, "line");
    if (PRIVATE_KEY.matcher(line).find()) {
      throw invalid("this is a private key; pass the public key, from the file that ends in .pub");
    }
    if (line.strip().lines().count() != 1) {
      throw invalid("a public key must be one line: type, base64, comment");
    }
    return line;
  }

  /**
   * Returns a copy with another comment.
   *
   * @param name the comment: letters, digits and {@code . _ @ -}
   * @throws CloudException of kind {@code INVALID_REQUEST} if the name has other characters
   */
  public SshPublicKey withComment(String name) {
    Objects.requireNonNull(name, "name");
    if (!name.matches("[A-Za-z0-9._@-]+")) {
      throw invalid("key name must consist of letters, digits and . _ @ -");
    }
    return new SshPublicKey(type, base64, name);
  }

  /** Returns the line. */
  public String text() {
    return comment.isEmpty() ? type + " " + base64 : type + " " + base64 + " " + comment;
  }

  private static CloudException invalid(String rule) {
    return CloudException.of(ErrorKind.INVALID_REQUEST, rule);
  }
}
