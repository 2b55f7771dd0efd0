// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * TLS with the default context of the JVM, which is created with the first https connection:
 * loading the root certificates takes longer than the rest of an HTTP client. Thread-safe.
 */
final class LazyTlsStrategy implements TlsSocketStrategy {
  private final Lock lock = new ReentrantLock();
  private @Nullable TlsSocketStrategy created;

  @Override
  public SSLSocket upgrade(
      Socket socket, String target, int port, @Nullable Object attachment, HttpContext context)
      throws IOException {
    return strategy().upgrade(socket, target, port, attachment, context);
  }

  private TlsSocketStrategy strategy() {
    lock.lock();
    try {
      if (created == null) {
        created = DefaultClientTlsStrategy.createDefault();
      }
      return created;
    } finally {
      lock.unlock();
    }
  }
}
