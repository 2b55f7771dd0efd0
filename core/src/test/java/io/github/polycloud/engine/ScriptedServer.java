// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server on a plain socket that plays one scripted {@link Step} per request and records requests
 * exactly as received. It parses only where a request ends, so that a step can violate HTTP in any
 * way. After the last step it responds with 501, which is not retried.
 */
public final class ScriptedServer implements AutoCloseable {
  private static final int BACKLOG = 300;
  // Bound, but not listening: no other process can take the port.
  private static final Socket NOT_LISTENING = bound();

  private final ServerSocket socket;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private final Queue<Step> script;
  private final Step defaultStep;
  private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
  private final Semaphore arrivals = new Semaphore(0);

  private ScriptedServer(List<Step> script, Step defaultStep) {
    this.script = new ConcurrentLinkedQueue<>(script);
    this.defaultStep = defaultStep;
    try {
      this.socket = new ServerSocket(0, BACKLOG, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  /** Starts a server that plays these steps, one per request. */
  public static ScriptedServer of(Step... steps) {
    return new ScriptedServer(List.of(steps), Step.response(501, "the script is exhausted"));
  }

  /** Starts a server that plays the same step for each request. */
  public static ScriptedServer always(Step step) {
    return new ScriptedServer(List.of(), step);
  }

  /** Returns the URL of a port that refuses connections. */
  public static String unreachableUrl() {
    return "http://127.0.0.1:" + NOT_LISTENING.getLocalPort();
  }

  private static Socket bound() {
    try {
      Socket socket = new Socket();
      socket.bind(new InetSocketAddress("127.0.0.1", 0));
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns scheme, host and port. */
  public String url() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  /** Returns the requests in order of arrival. */
  public List<RecordedRequest> requests() {
    return List.copyOf(requests);
  }

  /** Returns the only request; fails unless there was exactly one. */
  public RecordedRequest request() {
    if (requests.size() != 1) {
      throw new AssertionError(requests.size() + " requests were received, not one");
    }
    return requests.get(0);
  }

  /** Returns the number of accepted connections. */
  public int connections() {
    return connections.get();
  }

  /** Waits until one more request has arrived. */
  public void awaitRequest() throws InterruptedException {
    if (!arrivals.tryAcquire(10, TimeUnit.SECONDS)) {
      throw new AssertionError("no request arrived");
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket connection : open) {
        connection.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException | InterruptedException e) {
                // The client disconnected or the test has finished.
                return;
              }
            },
            "scripted-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() throws IOException {
    while (true) {
      Socket connection = socket.accept();
      connection.setTcpNoDelay(true);
      connections.incrementAndGet();
      open.add(connection);
      if (socket.isClosed()) {
        // Accepted while close() was running, which may not have seen it.
        connection.close();
      }
      start(() -> serve(connection));
    }
  }

  private void serve(Socket connection) throws IOException, InterruptedException {
    try (connection) {
      play(connection);
    } finally {
      open.remove(connection);
    }
  }

  private void play(Socket connection) throws IOException, InterruptedException {
    RecordedRequest request = read(connection.getInputStream());
    while (request != null) {
      requests.add(request);
      // Polled before the request is announced: otherwise a later one could take its step.
      Step step = script.poll();
      arrivals.release();
      (step == null ? defaultStep : step).play(connection);
      request = connection.isClosed() ? null : read(connection.getInputStream());
    }
  }

  private static RecordedRequest read(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return null;
      }
      head.write(next);
    }
    List<String> lines =
        new ArrayList<>(
            Arrays.asList(head.toString(StandardCharsets.ISO_8859_1).strip().split("\r\n")));
    String[] line = lines.remove(0).split(" ");
    RecordedRequest bare = new RecordedRequest(line[0], line[1], List.copyOf(lines), new byte[0]);
    int length = Integer.parseInt(bare.header("Content-Length").orElse("0"));
    return new RecordedRequest(line[0], line[1], bare.headerLines(), in.readNBytes(length));
  }
}
