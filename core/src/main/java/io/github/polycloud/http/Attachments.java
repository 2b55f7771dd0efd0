package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The rendezvous of one engine, open and under way, so that they end when the engine is closed. */
final class Attachments implements AutoCloseable {
  private final String provider;
  private final EngineSettings settings;
  private final Set<RendezvousSocket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  Attachments(String provider, EngineSettings settings) {
    this.provider = provider;
    this.settings = settings;
  }

  Rendezvous attach(URI attachUrl, Duration wait, Duration idle) {
    RendezvousSocket socket =
        new RendezvousSocket(
            provider, RendezvousAddress.of(attachUrl), settings, idle, open::remove);
    open.add(socket);
    // Asked after it was added: whoever closes either finds it, or was here before.
    if (closed) {
      socket.close();
      throw new CloudException(
          ErrorDetails.of(ErrorKind.CANCELLED, "the connection to the cloud has been closed")
              .at(provider, "rendezvous"));
    }
    return Rendezvous.over(socket, wait);
  }

  @Override
  public void close() {
    closed = true;
    open.forEach(RendezvousSocket::close);
  }
}
