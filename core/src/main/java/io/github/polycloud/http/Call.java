package io.github.polycloud.http;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way through the engine: what is sent, and until when an answer is of use. Each
 * attempt sends a copy, so that what signing adds never piles up.
 */
public final class Call {
  private final Operation operation;
  private final String url;
  private final Headers headers;
  private final byte @Nullable [] body;
  private final boolean authenticated;
  private final Course course;
  private @Nullable Object kept;

  /** What all attempts of one call share. */
  static final class Course {
    long deadline = Long.MAX_VALUE;
    // Set for a call that is made on behalf of another, whose time it shares.
    @Nullable Course outer;
    // Set when that left it less time than calls have by themselves.
    boolean shortened;
    // Set while it is let pass by a breaker, which then lets pass what it needs as well.
    volatile @Nullable CircuitBreakerStage admitted;
    int attempts;
    // Set for a body that is read as it comes: how long it may be silent.
    @Nullable Duration idle;
    @Nullable AnswerStream stream;
    // Set for a body that is sent as it is read.
    @Nullable Upload upload;
    // When the watch cuts it off, by the watch's own time.
    volatile long cutAt;
    volatile boolean finished;
    volatile boolean expired;
    private volatile @Nullable Runnable abort;

    void abortWith(@Nullable Runnable action) {
      abort = action;
      if (expired && action != null) {
        action.run();
      }
    }

    /** Moves the deadline away by time that is not its own. Only the thread of the call does so. */
    void giveBack(long nanos) {
      deadline += nanos;
      cutAt += nanos;
    }

    void dropStream() {
      if (stream != null) {
        stream.close();
      }
    }

    void expire() {
      if (!finished) {
        expired = true;
        abort();
      }
    }

    void abort() {
      Runnable action = abort;
      if (action != null) {
        action.run();
      }
    }
  }

  Call(Operation operation, String url, byte @Nullable [] body, boolean authenticated) {
    this(operation, url, new Headers(), body, authenticated, new Course());
  }

  private Call(
      Operation operation,
      String url,
      Headers headers,
      byte @Nullable [] body,
      boolean authenticated,
      Course course) {
    this.operation = operation;
    this.url = url;
    this.headers = headers;
    this.body = body;
    this.authenticated = authenticated;
    this.course = course;
  }

  /** What is being called. */
  public Operation operation() {
    return operation;
  }

  /** The absolute URL, every character as it goes onto the wire. */
  public String url() {
    return url;
  }

  /** The header fields so far. */
  public Headers headers() {
    return headers;
  }

  /** The exact bytes of the body; null when there is none. */
  public byte @Nullable [] body() {
    return body;
  }

  /** Whether credentials are added to it. */
  public boolean authenticated() {
    return authenticated;
  }

  /** Gives this call no more time than the one has left that cannot go on without it. */
  public Call within(Call outer) {
    course.outer = outer.course;
    return this;
  }

  /** When its time is over, in the nanoseconds of the engine's {@link Timing}. */
  public long deadline() {
    return course.deadline;
  }

  /** Which attempt this is, counted from 1. */
  public int attempt() {
    return course.attempts;
  }

  /**
   * Sets a header field, in place of any of that name.
   *
   * @throws io.github.polycloud.error.CloudException of kind {@code INVALID_REQUEST} when name or
   *     value hold what no header can
   */
  public void header(String name, String value) {
    headers.set(HeaderRule.name(name), HeaderRule.value(name, value));
  }

  /**
   * Keeps with this attempt what it was authenticated by. Nothing of it is sent; the authenticator
   * knows it again when the attempt is refused.
   */
  public void keep(Object value) {
    kept = value;
  }

  /** What was kept with this attempt; null when nothing was. */
  public @Nullable Object kept() {
    return kept;
  }

  /** Whether it asks for an answer only if something has changed. */
  boolean conditional() {
    return headers.contains("If-None-Match") || headers.contains("If-Modified-Since");
  }

  Course course() {
    return course;
  }

  Call copy() {
    return to(url);
  }

  Call to(String otherUrl) {
    Headers copied = new Headers();
    copied.addAll(headers);
    return new Call(operation, otherUrl, copied, body, authenticated, course);
  }

  /** Scheme, host and port: where credentials may go, and no further. */
  static String origin(URI uri) {
    int port = uri.getPort();
    if (port < 0) {
      port = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
    return (uri.getScheme() + "://" + uri.getHost() + ":" + port).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Call[" + operation + ", attempt " + course.attempts + "]";
  }
}
