// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.tls;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The certificates of a sandbox. They are created when they are used for the first time, because
 * that takes longer than the rest of a start. Thread-safe.
 */
public final class Certificates implements AutoCloseable {

  private final Set<String> names;
  private @Nullable CertificateAuthority authority;
  private @Nullable SSLContext context;
  private @Nullable CertificateFile file;
  private boolean closed;

  private Certificates(Set<String> names, @Nullable CertificateAuthority authority) {
    this.names = names;
    this.authority = authority;
  }

  /** Certificates for a server with these DNS names and IP addresses. */
  public static Certificates of(Set<String> names) {
    return new Certificates(names, null);
  }

  /**
   * Certificates from an authority that was saved.
   *
   * @param encoded the result of {@link #encoded}
   * @throws GeneralSecurityException if these are other bytes
   */
  public static Certificates of(Set<String> names, byte[] encoded) throws GeneralSecurityException {
    return new Certificates(
        names, encoded.length == 0 ? null : CertificateAuthority.decode(encoded));
  }

  /** The authority with its private key; no bytes if nothing has used it yet. */
  public synchronized byte[] encoded() {
    return authority == null ? new byte[0] : authority.encoded();
  }

  /** The context of the server. */
  public synchronized SSLContext serverContext() {
    SSLContext present = context == null ? authority().serverContext(names) : context;
    context = present;
    return present;
  }

  /**
   * A file with the certificate that clients must trust, deleted on close.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   * @throws IllegalStateException if there is none and these certificates are closed
   */
  public synchronized Path file() {
    if (file == null) {
      if (closed) {
        throw new IllegalStateException("the sandbox is closed");
      }
      file = authority().publish();
    }
    return file.path();
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (file != null) {
      file.close();
    }
  }

  private CertificateAuthority authority() {
    CertificateAuthority present = authority == null ? new CertificateAuthority() : authority;
    authority = present;
    return present;
  }
}
