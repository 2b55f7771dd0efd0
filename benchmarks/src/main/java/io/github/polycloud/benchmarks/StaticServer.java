// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.net.ServerSocketFactory;

/**
 * A server that does as little as possible: it reads a request without a body and sends prepared
 * bytes. Runs in a separate process; prints its port and serves until it is terminated or its
 * standard input ends.
 */
public final class StaticServer {
  private static final byte[] APPS = page().getBytes(StandardCharsets.UTF_8);
  private static final byte[] APP = response("200 OK", "", app(1).getBytes(StandardCharsets.UTF_8));
  private static final byte[] LAST_APP =
      response("200 OK", "Connection: close\r\n", app(1).getBytes(StandardCharsets.UTF_8));
  private static final byte[] PAGE = response("200 OK", "", APPS);
  private static final byte[] LEGACY_APPS = response("200 OK", "", legacyApps());
  private static final byte[] BILL = response("200 OK", "", bill());
  private static final byte[] BILL_IDS = response("200 OK", "", billIds());

  private StaticServer() {}

  /** Starts the server; any argument makes it speak TLS. */
  public static void main(String[] args) throws IOException, GeneralSecurityException {
    ServerSocketFactory sockets =
        args.length == 0
            ? ServerSocketFactory.getDefault()
            : TlsFiles.serving().getServerSocketFactory();
    ServerSocket server = sockets.createServerSocket(0, 4096, InetAddress.getLoopbackAddress());
    System.out.println(server.getLocalPort());
    ExecutorService connections = workers();
    Thread end =
        new Thread(
            () -> {
              try {
                System.in.read();
              } catch (IOException e) {
                // The parent process ended.
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

  /**
   * Returns virtual threads where the JVM supports them: some benchmarks hold ten thousand
   * connections.
   */
  private static ExecutorService workers() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (ReflectiveOperationException e) {
      return Executors.newCachedThreadPool();
    }
  }

  private static void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      StringBuilder target = new StringBuilder();
      while (request(in, target)) {
        byte[] response = response(target);
        out.write(response);
        out.flush();
        if (response == LAST_APP) {
          return;
        }
        target.setLength(0);
      }
    } catch (IOException e) {
      // A client that disconnects ends only its own connection.
    }
  }

  /**
   * {@code /apps/...} is one app, delayed by the milliseconds at the end of its name: {@code
   * slow-50}. {@code /apps} is a page of 200, part of a list if {@code Range} begins with {@code
   * page}: {@code page 7 of 500 each 25} is delayed by 25 ms and names the next page. {@code
   * /apps/last...} is one app, after which the connection is closed. A client that accepts XML gets
   * the list of the legacy API. {@code /me/bill} is a thousand ids at OVH, {@code /me/bill/...} a
   * bill.
   */
  private static byte[] response(StringBuilder request) throws IOException {
    int slow = request.indexOf("/apps/slow-");
    if (slow >= 0) {
      pause(number(request, slow + "/apps/slow-".length()));
      return APP;
    }
    if (request.indexOf("/apps/last") >= 0) {
      return LAST_APP;
    }
    if (request.indexOf("/apps/") >= 0) {
      return APP;
    }
    if (request.indexOf("/me/bill/") >= 0) {
      return BILL;
    }
    if (request.indexOf("/me/bill") >= 0) {
      return BILL_IDS;
    }
    if (request.indexOf("application/xml") >= 0) {
      return LEGACY_APPS;
    }
    if (request.indexOf("/auth/time") >= 0) {
      return response("200 OK", "", Long.toString(Instant.now().getEpochSecond()).getBytes());
    }
    int range = request.indexOf("Range: page ");
    if (range < 0) {
      return PAGE;
    }
    String[] fields = request.substring(range, request.indexOf("\r", range)).split(" ");
    int page = Integer.parseInt(fields[2]);
    pause(Long.parseLong(fields[6]));
    return page == Integer.parseInt(fields[4])
        ? PAGE
        : response(
            "206 Partial Content",
            "Next-Range: page %d of %s each %s\r\n".formatted(page + 1, fields[4], fields[6]),
            APPS);
  }

  private static long number(StringBuilder text, int from) {
    int to = from;
    while (Character.isDigit(text.charAt(to))) {
      to++;
    }
    return Long.parseLong(text, from, to, 10);
  }

  private static void pause(long millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IOException("the server is shutting down", e);
    }
  }

  /** Reads the request line and header fields into {@code target}. */
  private static boolean request(InputStream in, StringBuilder target) throws IOException {
    for (int b = in.read(); b >= 0; b = in.read()) {
      target.append((char) b);
      int length = target.length();
      if (b == '\n' && length > 3 && target.charAt(length - 3) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static byte[] response(String status, String more, byte[] body) {
    String type = body.length > 0 && body[0] == '<' ? "application/xml" : "application/json";
    String head =
        "HTTP/1.1 "
            + status
            + "\r\n"
            + more
            + "Content-Type: "
            + type
            + ";charset=utf-8\r\nContent-Length: "
            + body.length
            + "\r\nDate: Sat, 21 Nov 2026 10:00:00 GMT\r\nETag: \"66c1\"\r\n"
            + "Request-Id: fedcba98-7654-3210-fedc-ba9876543210\r\nRateLimit-Remaining: 4499\r\n"
            + "Accept-Ranges: id, name, updated_at\r\nContent-Range: id a..b; max=200\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[start.length + body.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    return all;
  }

  private static byte[] legacyApps() {
    StringBuilder list = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<apps>");
    for (int i = 0; i < 200; i++) {
      list.append("<app><name>example-")
          .append(i)
          .append("</name><owner>ann@example.com</owner></app>");
    }
    return list.append("</apps>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] billIds() {
    return IntStream.rangeClosed(1, 1000)
        .mapToObj(id -> "\"FR" + id + "\"")
        .collect(Collectors.joining(",", "[", "]"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bill() {
    String price = "{\"currencyCode\":\"EUR\",\"text\":\"10.00 EUR\",\"value\":10.00}";
    String url = "https://billing.example.com/bill?reference=FR1&passwd=0123";
    return ("{\"billId\":\"FR1\",\"category\":\"purchase\",\"date\":\"2026-01-01T12:00:00+01:00\","
            + "\"orderId\":1234567,\"password\":\"0123\",\"pdfUrl\":\""
            + url
            + "\",\"url\":\""
            + url
            + "\",\"priceWithTax\":"
            + price
            + ",\"priceWithoutTax\":"
            + price
            + ",\"tax\":"
            + price
            + "}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String page() {
    // All pages have the same items; only reading them is measured.
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
