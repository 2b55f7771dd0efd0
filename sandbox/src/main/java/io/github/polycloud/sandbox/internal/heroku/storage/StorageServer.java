package io.github.polycloud.sandbox.internal.heroku.storage;

import io.github.polycloud.sandbox.internal.http.ExchangeInterceptor;
import io.github.polycloud.sandbox.internal.http.Json;
import io.github.polycloud.sandbox.internal.http.WireServer;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps archives and serves output to whoever knows an address; it never takes credentials. */
public final class StorageServer implements AutoCloseable {

  private static final String BLOBS = "/blobs/";
  private static final String STREAMS = "/streams/";

  private final Map<String, Blob> blobs = new ConcurrentHashMap<>();
  private final Map<String, LiveOutput> outputs = new ConcurrentHashMap<>();
  private final WireServer server;

  private StorageServer(Runnable drive, ExchangeInterceptor tap) {
    BlobRoutes blobRoutes = new BlobRoutes(blobs);
    StreamRoutes streamRoutes = new StreamRoutes(outputs, drive);
    server =
        WireServer.start(
            "storage",
            0,
            Json.CAMEL,
            tap,
            routes -> {
              routes.put(BLOBS + "{id}", blobRoutes::put);
              routes.get(BLOBS + "{id}", blobRoutes::get);
              routes.get(STREAMS + "{id}", streamRoutes::read);
            });
  }

  /**
   * Starts the server.
   *
   * @param drive takes all work one stage further, which a reader of output does
   */
  public static StorageServer start(Runnable drive, ExchangeInterceptor tap) {
    return new StorageServer(drive, tap);
  }

  /** Makes room for an archive. */
  public Blob reserve() {
    Blob blob = new Blob();
    blobs.put(blob.id(), blob);
    return blob;
  }

  /** Keeps an archive that is there already. */
  public Blob keep(byte[] archive) {
    Blob blob = reserve();
    blob.put(archive);
    return blob;
  }

  /** Whether an address leads here, be it good or not. */
  public boolean owns(String url) {
    return url.startsWith(server.url() + "/");
  }

  /** The address that lets its holder do one thing, {@code GET} or {@code PUT}, to an archive. */
  public String url(Blob blob, String method) {
    return server.url() + BLOBS + blob.id() + "?Signature=" + blob.signatureFor(method);
  }

  /** An address that opened an archive once and opens nothing now. */
  public String expired(UUID id) {
    return server.url() + BLOBS + id + "?Signature=expired";
  }

  /** The archive behind an address of ours that may be read; empty for any other address. */
  public Optional<Blob> find(String url) {
    return blobs.values().stream().filter(blob -> url(blob, "GET").equals(url)).findFirst();
  }

  /** Opens output to readers and answers its address. */
  public String open(LiveOutput output) {
    String id = UUID.randomUUID().toString();
    outputs.put(id, output);
    return server.url() + STREAMS + id;
  }

  @Override
  public void close() {
    outputs.values().forEach(LiveOutput::close);
    server.close();
  }
}
