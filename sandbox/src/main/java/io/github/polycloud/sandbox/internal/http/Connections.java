// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;

/** Ends the TCP connection of a request, with or without a reset. */
final class Connections {

  private Connections() {}

  /** Zero linger makes the kernel send RST and discard unsent data. */
  static void reset(Request request) {
    EndPoint endPoint = beneathTls(endPoint(request));
    if (endPoint.getTransport() instanceof SocketChannel channel) {
      try {
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    endPoint.close();
  }

  /** Sends FIN, so that the client receives every byte sent so far and then the end. */
  static void close(Request request) {
    EndPoint endPoint = endPoint(request);
    // Closing alone leaves the FIN to a selector that may have stopped.
    endPoint.shutdownOutput();
    endPoint.close();
  }

  /** TLS would send close_notify first, which a broken network does not. */
  private static EndPoint beneathTls(EndPoint endPoint) {
    return endPoint.getTransport() instanceof EndPoint inner ? inner : endPoint;
  }

  private static EndPoint endPoint(Request request) {
    return request.getConnectionMetaData().getConnection().getEndPoint();
  }
}
