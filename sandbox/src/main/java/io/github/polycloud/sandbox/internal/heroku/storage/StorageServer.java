// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.storage;

import io.github.polycloud.sandbox.internal.http.Binding;
import io.github.polycloud.sandbox.internal.http.ExchangeInterceptor;
import io.github.polycloud.sandbox.internal.http.ServerLimits;
import io.github.polycloud.sandbox.internal.http.WireServer;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Stores archives and serves output at presigned URLs, without other authentication. */
public final class StorageServer implements AutoCloseable, Serializable {

  private static final String BLOBS = "/blobs/";
  private static final String STREAMS = "/streams/";

  private final Blobs blobs = new Blobs();
  private final Map<String, LiveOutput> outputs = Collections.synchronizedMap(new RecentOutputs());
  private final WireServer server;

  /** An empty storage, read and written through a server from {@link #listen}. */
  public StorageServer(WireServer server) {
    this.server = server;
  }

  /**
   * A server for the storage that is current at each request, which starts when a URL is needed.
   *
   * @param drive advances the background work, which reading output does
   */
  public static WireServer listen(
      Binding binding,
      ExchangeInterceptor interceptor,
      Supplier<StorageServer> current,
      Runnable drive) {
    return WireServer.onDemand(
        "storage",
        binding,
        ServerLimits.STORAGE,
        interceptor,
        routes -> {
          routes.put(BLOBS + "{id}", ctx -> new BlobRoutes(current.get().blobs).put(ctx));
          routes.get(BLOBS + "{id}", ctx -> new BlobRoutes(current.get().blobs).get(ctx));
          routes.get(
              STREAMS + "{id}", ctx -> new StreamRoutes(current.get().outputs, drive).read(ctx));
        });
  }

  /** Reserves storage for an archive. */
  public Blob reserve() {
    return blobs.reserve();
  }

  /** Stores an archive. */
  public Blob store(byte[] archive) {
    Blob blob = reserve();
    blobs.put(blob, archive);
    return blob;
  }

  /** Whether a URL belongs to this server, valid or not. */
  public boolean owns(String url) {
    return server.isStarted() && url.startsWith(server.url() + "/");
  }

  /** A presigned URL for one method, {@code GET} or {@code PUT}. */
  public String url(Blob blob, String method) {
    return server.url() + BLOBS + blob.id() + "?Signature=" + blob.signatureFor(method);
  }

  /** A presigned URL that has expired. */
  public String expired(UUID id) {
    return server.url() + BLOBS + id + "?Signature=expired";
  }

  /** The archive of a presigned URL for reading; empty for any other URL. */
  public Optional<Blob> find(String url) {
    return blobs.all().stream().filter(blob -> url(blob, "GET").equals(url)).findFirst();
  }

  /** Publishes output and returns its URL. */
  public String open(LiveOutput output) {
    String id = UUID.randomUUID().toString();
    outputs.put(id, output);
    return server.url() + STREAMS + id;
  }

  /** The streams of the latest outputs; older ones are no longer found. */
  private static final class RecentOutputs extends LinkedHashMap<String, LiveOutput> {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 1000;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, LiveOutput> eldest) {
      return size() > MOST && eldest.getValue().ended();
    }
  }

  /** Ends all output that is followed. */
  @Override
  public void close() {
    synchronized (outputs) {
      outputs.values().forEach(LiveOutput::close);
    }
  }
}
