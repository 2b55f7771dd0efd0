// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request and its deadline. Each attempt works on a copy, so headers added by signing never
 * accumulate. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class HttpRequest {
  private final Operation operation;
  private final String url;
  private final Headers.Builder headers;
  private final byte @Nullable [] body;
  private final boolean authenticated;
  private @Nullable Context context;
  private @Nullable Context parent;
  private @Nullable Object attachment;

  /**
   * The call that a request belongs to: the state shared by all its attempts. Implemented by the
   * engine.
   */
  public interface Context {
    /** Returns the deadline, in the nanoseconds of the engine's {@code TimeSource}. */
    long deadlineNanos();

    /** Returns the number of the current attempt, counted from 1; 0 before the first one. */
    int attempt();

    /** Returns the request id sent with the current attempt; null if the engine sends none. */
    @Nullable String requestId();
  }

  /**
   * Creates a request. Providers usually call {@code HttpEngine.newRequest}, which adds the default
   * header fields.
   *
   * @param operation the operation
   * @param url the absolute URL, sent exactly as given
   * @param headers the initial header fields
   * @param body the exact bytes of the body; null for none
   * @param authenticated whether credentials are added
   */
  public HttpRequest(
      Operation operation,
      String url,
      Headers headers,
      byte @Nullable [] body,
      boolean authenticated) {
    this(
        Objects.requireNonNull(operation, "operation"),
        Objects.requireNonNull(url, "url"),
        Objects.requireNonNull(headers, "headers"),
        body,
        authenticated,
        null,
        null);
  }

  private HttpRequest(
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

  /** Returns the absolute URL, exactly as it is sent. */
  public String url() {
    return url;
  }

  /** Returns the current header fields. */
  public Headers headers() {
    return headers.build();
  }

  /** Returns the exact bytes of the body; null if there is none. */
  public byte @Nullable [] body() {
    return body;
  }

  /** Returns whether credentials are added. */
  public boolean authenticated() {
    return authenticated;
  }

  /**
   * Limits this request to the deadline of another one that depends on it, such as the request that
   * needs the token this one fetches.
   *
   * @return this request
   */
  public HttpRequest withParentDeadline(HttpRequest dependent) {
    Objects.requireNonNull(dependent, "dependent");
    parent = dependent.context;
    return this;
  }

  /** Returns the call whose deadline also limits this one; null if there is none. */
  public @Nullable Context parent() {
    return parent;
  }

  /**
   * Returns the deadline, in the nanoseconds of the engine's {@code TimeSource}; {@code
   * Long.MAX_VALUE} before it is sent.
   */
  public long deadlineNanos() {
    return context == null ? Long.MAX_VALUE : context.deadlineNanos();
  }

  /** Returns the call that this request belongs to; null before it is sent. */
  public @Nullable Context context() {
    return context;
  }

  /** Returns the number of this attempt, counted from 1; 0 before it is sent. */
  public int attemptNumber() {
    return context == null ? 0 : context.attempt();
  }

  /** Returns the request id sent with the last attempt; null if the engine sends none. */
  public @Nullable String requestId() {
    return context == null ? null : context.requestId();
  }

  /**
   * Sets a header field; replaces existing fields of that name.
   *
   * @throws io.github.polycloud.error.CloudException of kind {@code INVALID_REQUEST} if the name or
   *     the value has a character that no header field can carry
   */
  public void header(String name, String value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    headers.set(name, value);
  }

  /**
   * Attaches an object to this attempt, such as the token it was authenticated with. It is not
   * sent; {@link Authenticator#refreshAndRetry} can read it if the attempt is rejected.
   */
  public void attach(Object value) {
    attachment = Objects.requireNonNull(value, "value");
  }

  /** Returns the object attached to this attempt; null if there is none. */
  public @Nullable Object attachment() {
    return attachment;
  }

  /** Returns a copy with independent header fields. */
  public HttpRequest copy() {
    return new HttpRequest(operation, url, headers(), body, authenticated, context, parent);
  }

  /** Returns a copy for another URL. */
  public HttpRequest withUrl(String otherUrl) {
    Objects.requireNonNull(otherUrl, "otherUrl");
    return new HttpRequest(operation, otherUrl, headers(), body, authenticated, context, parent);
  }

  /**
   * Sets the call that this request belongs to. Used by the engine when it sends the request;
   * providers do not call it.
   */
  public void context(Context call) {
    context = Objects.requireNonNull(call, "call");
  }

  @Override
  public String toString() {
    return "HttpRequest[" + operation + ", attempt " + attemptNumber() + "]";
  }
}
