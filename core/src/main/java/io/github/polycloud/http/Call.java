package io.github.polycloud.http;

import org.jspecify.annotations.Nullable;

/**
 * A request and its deadline. Each attempt works on a copy, so headers added by signing never
 * accumulate. Not safe for use by several threads.
 */
public final class Call {
  private final Operation operation;
  private final String url;
  private final Headers.Builder headers;
  private final byte @Nullable [] body;
  private final boolean authenticated;
  private @Nullable Context context;
  private @Nullable Context parent;
  private @Nullable Object kept;

  /** The call that a request belongs to: what all its attempts share. */
  public interface Context {
    /** Returns the deadline, in the nanoseconds of the engine's {@code Timing}. */
    long deadlineNanos();

    /** Returns the number of the current attempt, counted from 1; 0 before the first one. */
    int attempt();
  }

  /**
   * Creates a request. {@link CallEngine#call} is the usual way to get one.
   *
   * @param operation the operation
   * @param url the absolute URL, sent exactly as given
   * @param headers the header fields to start with
   * @param body the exact bytes of the body; null for none
   * @param authenticated whether credentials are added
   */
  public Call(
      Operation operation,
      String url,
      Headers headers,
      byte @Nullable [] body,
      boolean authenticated) {
    this(operation, url, headers, body, authenticated, null, null);
  }

  private Call(
      Operation operation,
      String url,
      Headers headers,
      byte @Nullable [] body,
      boolean authenticated,
      @Nullable Context context,
      @Nullable Context parent) {
    this.operation = operation;
    this.url = url;
    this.headers = headers.newBuilder();
    this.body = body;
    this.authenticated = authenticated;
    this.context = context;
    this.parent = parent;
  }

  /** Returns the operation. */
  public Operation operation() {
    return operation;
  }

  /** Returns the absolute URL, character by character as it is sent. */
  public String url() {
    return url;
  }

  /** Returns the header fields as they are now. */
  public Headers headers() {
    return headers.build();
  }

  /** Returns the exact bytes of the body; null if there is none. */
  public byte @Nullable [] body() {
    return body;
  }

  /** Returns whether credentials are added to it. */
  public boolean authenticated() {
    return authenticated;
  }

  /** Limits this call to the time that another call has left, which cannot continue without it. */
  public Call within(Call outer) {
    parent = outer.context;
    return this;
  }

  /** Returns the call whose deadline also limits this one; null if there is none. */
  public @Nullable Context parent() {
    return parent;
  }

  /**
   * Returns the deadline, in the nanoseconds of the engine's {@code Timing}; {@code Long.MAX_VALUE}
   * before it is sent.
   */
  public long deadline() {
    return context == null ? Long.MAX_VALUE : context.deadlineNanos();
  }

  /** Returns the number of this attempt, counted from 1; 0 before it is sent. */
  public int attempt() {
    return context == null ? 0 : context.attempt();
  }

  /**
   * Sets a header field, in place of any of that name.
   *
   * @throws io.github.polycloud.error.CloudException of kind {@code INVALID_REQUEST} if the name or
   *     the value has a character that no header field can carry
   */
  public void header(String name, String value) {
    headers.set(name, value);
  }

  /**
   * Attaches to this attempt what it was authenticated with. It is not sent; {@link
   * Authenticator#renew} can read it when the attempt is rejected.
   */
  public void keep(Object value) {
    kept = value;
  }

  /** Returns what was attached to this attempt; null if nothing was. */
  public @Nullable Object kept() {
    return kept;
  }

  /** Returns a copy whose header fields can be changed without changing these. */
  public Call copy() {
    return new Call(operation, url, headers(), body, authenticated, context, parent);
  }

  /** Returns a copy for another URL. */
  public Call withUrl(String otherUrl) {
    return new Call(operation, otherUrl, headers(), body, authenticated, context, parent);
  }

  /** Sets the call that this request belongs to. The engine does so when it sends the request. */
  public void context(Context call) {
    context = call;
  }

  @Override
  public String toString() {
    return "Call[" + operation + ", attempt " + attempt() + "]";
  }
}
