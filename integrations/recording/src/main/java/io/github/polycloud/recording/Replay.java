// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import io.github.polycloud.config.NetworkInterceptor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Answers requests from a recording. Thread-safe. */
final class Replay implements NetworkInterceptor {
  private static final int MAX_LISTED = 5;

  private final RecordingFile recording;
  private final Path file;
  private final TrafficFilter filter;
  private final ReplayOrder order;
  private final BitSet used = new BitSet();
  private final List<String> unexpected = new ArrayList<>();

  Replay(RecordingFile recording, Path file, TrafficFilter filter, ReplayOrder order) {
    this.recording = recording;
    this.file = file;
    this.filter = filter;
    this.order = order;
  }

  LocalDate recordedOn() {
    return recording.recorded();
  }

  @Override
  public Response intercept(Exchange exchange) throws IOException {
    RecordedExchange request = RecordedExchange.request(exchange, false);
    RecordedExchange recorded;
    synchronized (used) {
      filter.learn(request);
      RecordedExchange filtered = filter.filter(request);
      recorded = answer(filtered);
      if (recorded == null) {
        String message = "unexpected request " + filtered.requestLine() + described(filtered);
        unexpected.add(message);
        throw new UnexpectedRequestError(message);
      }
    }
    byte[] body = recorded.responseBody().bytes();
    if (body == null) {
      throw new UnexpectedRequestError(
          "the response to "
              + recorded.requestLine()
              + " was not recorded: it is binary, with "
              + recorded.responseBody().size()
              + " bytes");
    }
    return new Response(
        recorded.status(), recorded.responseHeaders(), new ByteArrayInputStream(body));
  }

  private @Nullable RecordedExchange answer(RecordedExchange request) {
    List<RecordedExchange> all = recording.exchanges();
    int first = used.nextClearBit(0);
    int last = -1;
    boolean onlyReads = true;
    for (int i = order == ReplayOrder.STRICT ? first : 0; i < all.size(); i++) {
      boolean movable = all.get(i).concurrent() || onlyReads && all.get(i).isRead();
      if (order == ReplayOrder.STRICT && i > first && !movable) {
        break;
      }
      onlyReads &= used.get(i) || all.get(i).isRead();
      if (RequestMatch.matches(all.get(i), request)) {
        last = i;
        if (!used.get(i)) {
          used.set(i);
          return all.get(i);
        }
      }
    }
    return order == ReplayOrder.LENIENT && last >= 0 ? all.get(last) : null;
  }

  /** Says what was recorded instead. */
  private String described(RecordedExchange request) {
    List<RecordedExchange> all = recording.exchanges();
    int next = used.nextClearBit(0);
    String expected;
    if (order == ReplayOrder.STRICT && next >= all.size()) {
      expected = "no further request was recorded";
    } else if (order == ReplayOrder.STRICT) {
      expected =
          "the next recorded request is "
              + all.get(next).requestLine()
              + RequestMatch.difference(all.get(next), request);
    } else {
      List<RecordedExchange> similar =
          all.stream().filter(each -> RequestMatch.isSimilar(each, request)).toList();
      expected =
          (similar.isEmpty() ? all : similar)
              .stream()
                  .map(each -> each.requestLine() + RequestMatch.difference(each, request))
                  .distinct()
                  .limit(MAX_LISTED)
                  .collect(Collectors.joining("; ", "recorded are ", ""));
    }
    return "; " + expected + " (" + source() + ")";
  }

  private String source() {
    return file.getFileName() + " of " + recording.recorded();
  }

  void verify() {
    synchronized (used) {
      if (!unexpected.isEmpty()) {
        throw new UnexpectedRequestError(unexpected.get(0));
      }
      int next = used.nextClearBit(0);
      int count = recording.exchanges().size();
      if (order == ReplayOrder.STRICT && next < count) {
        long missing = IntStream.range(0, count).filter(i -> !used.get(i)).count();
        throw new UnexpectedRequestError(
            missing
                + " recorded requests are missing, the first is "
                + recording.exchanges().get(next).requestLine()
                + " ("
                + source()
                + ")");
      }
    }
  }
}
