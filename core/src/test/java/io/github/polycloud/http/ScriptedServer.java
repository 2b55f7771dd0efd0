package io.github.polycloud.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
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
 * A server on a bare socket that plays one step of its script a request, and remembers requests as
 * they were received. It knows no more of HTTP than where a request ends, so it can be as wrong as
 * a test wants. After its script it answers 501, which nobody repeats.
 */
public final class ScriptedServer implements AutoCloseable {
  private static final int BACKLOG = 300;

  private final ServerSocket socket;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private final Queue<Step> script;
  private final Step otherwise;
  private final List<SeenRequest> requests = new CopyOnWriteArrayList<>();
  private final Semaphore arrivals = new Semaphore(0);

  private ScriptedServer(List<Step> script, Step otherwise) {
    this.script = new ConcurrentLinkedQueue<>(script);
    this.otherwise = otherwise;
    try {
      this.socket = new ServerSocket(0, BACKLOG, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  /** A server that plays these steps, one a request. */
  public static ScriptedServer playing(Step... steps) {
    return new ScriptedServer(List.of(steps), Step.answer(501, "the script has ended"));
  }

  /** A server that does the same with every request. */
  public static ScriptedServer always(Step step) {
    return new ScriptedServer(List.of(), step);
  }

  /** The URL of a port on which nothing listens. */
  public static String nowhere() {
    try (ScriptedServer server = playing()) {
      return server.url();
    }
  }

  /** Scheme, host and port. */
  public String url() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  /** What was received, in the order of arrival. */
  public List<SeenRequest> requests() {
    return List.copyOf(requests);
  }

  /** The one request that was received; fails when there were more or none. */
  public SeenRequest request() {
    if (requests.size() != 1) {
      throw new AssertionError(requests.size() + " requests were received, not one");
    }
    return requests.get(0);
  }

  /** How many connections were made. */
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
                // The client disconnected or the test has ended.
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
    SeenRequest request = read(connection.getInputStream());
    while (request != null) {
      requests.add(request);
      // Before it is announced: else a later request could take the step of this one.
      Step step = script.poll();
      arrivals.release();
      (step == null ? otherwise : step).play(connection);
      request = connection.isClosed() ? null : read(connection.getInputStream());
    }
  }

  private static SeenRequest read(InputStream in) throws IOException {
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
    SeenRequest bare = new SeenRequest(line[0], line[1], List.copyOf(lines), new byte[0]);
    int length = Integer.parseInt(bare.header("Content-Length").orElse("0"));
    return new SeenRequest(line[0], line[1], bare.fields(), in.readNBytes(length));
  }
}
