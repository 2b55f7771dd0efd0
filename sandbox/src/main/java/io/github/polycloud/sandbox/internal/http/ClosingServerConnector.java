// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SocketChannel;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SelectorManager;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Bounds the number of connections, and closes all when it is closed. Jetty alone forgets those
 * accepted while it stops, and their clients would wait indefinitely.
 */
final class ClosingServerConnector extends ServerConnector {

  private final Set<EndPoint> connected = new LinkedHashSet<>();
  private final int maxConnections;
  private final Set<SelectableChannel> open = ConcurrentHashMap.newKeySet();
  private final Lock accepting = new ReentrantLock(true);
  private volatile boolean closed;

  ClosingServerConnector(Server server, int maxConnections, ConnectionFactory... protocols) {
    super(server, 1, 1, protocols);
    this.maxConnections = maxConnections;
  }

  @Override
  protected SelectorManager newSelectorManager(
      Executor executor, Scheduler scheduler, int selectors) {
    return new ServerConnectorManager(executor, scheduler, selectors) {
      @Override
      public void accept(SelectableChannel channel, Object attachment) {
        open.add(channel);
        if (closed) {
          end(channel);
        } else {
          super.accept(channel, attachment);
        }
      }

      @Override
      protected void endPointOpened(EndPoint endPoint) {
        super.endPointOpened(endPoint);
        connected(endPoint);
      }

      @Override
      protected void endPointClosed(EndPoint endPoint) {
        synchronized (connected) {
          connected.remove(endPoint);
        }
        open.remove(endPoint.getTransport());
        super.endPointClosed(endPoint);
      }
    };
  }

  /** Waiting connections cost memory only, but their number is up to the clients. */
  private void connected(EndPoint endPoint) {
    EndPoint oldest = null;
    synchronized (connected) {
      connected.add(endPoint);
      if (connected.size() > maxConnections) {
        oldest = connected.iterator().next();
        connected.remove(oldest);
      }
    }
    if (oldest != null) {
      oldest.close();
    }
  }

  @Override
  public void accept(int acceptor) throws IOException {
    accepting.lock();
    try {
      super.accept(acceptor);
    } finally {
      accepting.unlock();
    }
  }

  /**
   * Waits for the acceptor: Jetty interrupts it when it stops, and a connection accepted at that
   * moment would stay open.
   */
  @Override
  public void close() {
    super.close();
    accepting.lock();
    accepting.unlock();
  }

  @Override
  protected void doStop() throws Exception {
    try {
      super.doStop();
    } finally {
      closed = true;
      open.forEach(ClosingServerConnector::end);
    }
  }

  /** Closing alone would leave the FIN to a selector that has stopped. */
  private static void end(SelectableChannel channel) {
    try (channel) {
      if (channel instanceof SocketChannel socket) {
        socket.shutdownOutput();
      }
    } catch (IOException e) {
      // Already closed.
    }
  }
}
