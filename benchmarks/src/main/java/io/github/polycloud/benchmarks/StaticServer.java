package io.github.polycloud.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server that does as little as can be done: it reads a request without a body and sends bytes
 * that were made beforehand. Runs in a process of its own; prints its port and serves until it is
 * terminated or its standard input ends.
 */
public final class StaticServer {
  private static final byte[] APP = answer(app(1));
  private static final byte[] PAGE = answer(page());

  private StaticServer() {}

  /** Starts it. */
  public static void main(String[] args) throws IOException {
    ServerSocket server = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
    System.out.println(server.getLocalPort());
    ExecutorService connections = Executors.newCachedThreadPool();
    Thread end =
        new Thread(
            () -> {
              try {
                System.in.read();
              } catch (IOException e) {
                // The starter is gone; so are we.
              }
              System.exit(0);
            });
    end.start();
    while (true) {
      Socket socket = server.accept();
      socket.setTcpNoDelay(true);
      connections.execute(() -> serve(socket));
    }
  }

  private static void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      StringBuilder target = new StringBuilder();
      while (request(in, target)) {
        out.write(target.indexOf("/apps/") >= 0 ? APP : PAGE);
        out.flush();
        target.setLength(0);
      }
    } catch (IOException e) {
      // A client that leaves ends its connection and nothing else.
    }
  }

  private static boolean request(InputStream in, StringBuilder target) throws IOException {
    int matched = 0;
    boolean firstLine = true;
    for (int b = in.read(); b >= 0; b = in.read()) {
      firstLine &= b != '\r';
      if (firstLine) {
        target.append((char) b);
      }
      matched = b == (matched % 2 == 0 ? '\r' : '\n') ? matched + 1 : b == '\r' ? 1 : 0;
      if (matched == 4) {
        return true;
      }
    }
    return false;
  }

  private static byte[] answer(String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json;charset=utf-8\r\nContent-Length: "
            + body.length
            + "\r\nDate: Sat, 21 Nov 2026 10:00:00 GMT\r\nETag: \"66c1\"\r\n"
            + "Request-Id: 01234567-89ab-cdef-0123-456789abcdef\r\nRateLimit-Remaining: 4499\r\n"
            + "Accept-Ranges: id, name, updated_at\r\nContent-Range: id a..b; max=200\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[start.length + body.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    return all;
  }

  private static String page() {
    StringBuilder page = new StringBuilder("[");
    for (int i = 0; i < 200; i++) {
      page.append(i == 0 ? "" : ",").append(app(i));
    }
    return page.append(']').toString();
  }

  private static String app(int number) {
    String id = String.format("01234567-89ab-cdef-0123-%012d", number);
    String stack = "{\"id\":\"" + id + "\",\"name\":\"heroku-24\"}";
    String other = "{\"id\":\"" + id + "\",\"name\":\"example\"}";
    return "{\"acm\":false,\"archived_at\":null,\"buildpack_provided_description\":\"Ruby/Rack\","
        + "\"build_stack\":"
        + stack
        + ",\"created_at\":\"2026-01-01T12:00:00Z\",\"generation\":"
        + stack
        + ",\"git_url\":\"https://git.heroku.com/example-"
        + number
        + ".git\",\"id\":\""
        + id
        + "\",\"internal_routing\":false,\"maintenance\":false,\"name\":\"example-"
        + number
        + "\",\"owner\":{\"email\":\"ann@example.com\",\"id\":\""
        + id
        + "\"},\"organization\":null,\"team\":"
        + other
        + ",\"region\":"
        + other
        + ",\"released_at\":\"2026-01-01T12:00:00Z\",\"repo_size\":0,\"slug_size\":0,\"space\":null,"
        + "\"stack\":"
        + stack
        + ",\"updated_at\":\"2026-01-01T12:00:00Z\",\"web_url\":\"https://example-"
        + number
        + ".herokuapp.com/\"}";
  }
}
