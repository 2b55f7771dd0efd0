// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal;

import io.github.polycloud.config.CallInfo;
import io.github.polycloud.config.CallObserver;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.internal.arguments.FramingHeaders;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The header fields that observers add to an attempt. */
final class AddedHeaders implements CallObserver.AttemptStart {
  // Of the credentials, the codec, the cache and the caller.
  private static final Set<String> RESERVED =
      Set.of(
          "accept",
          "accept-encoding",
          "authorization",
          "content-encoding",
          "content-type",
          "cookie",
          "if-match",
          "if-modified-since",
          "if-none-match",
          "if-range",
          "if-unmodified-since",
          "range",
          "user-agent");

  private final CallInfo call;
  private final int number;
  private final HttpRequest request;
  private @Nullable HttpRequest changed;
  private boolean closed;

  AddedHeaders(CallInfo call, int number, HttpRequest request) {
    this.call = call;
    this.number = number;
    this.request = request;
  }

  @Override
  public CallInfo call() {
    return call;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public void header(String name, String value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    if (closed) {
      throw new IllegalStateException("the attempt has been sent; add header fields before");
    }
    if (FramingHeaders.contains(name) || RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "header " + name + " must not be set by a listener: it belongs to the request");
    }
    // A request of its own, since the original one is the start of each attempt.
    HttpRequest target = changed == null ? request.copy() : changed;
    if (target.headers().contains(name)) {
      return;
    }
    try {
      target.header(name, value);
    } catch (CloudException e) {
      throw new IllegalArgumentException(e.getMessage());
    }
    changed = target;
  }

  /** Ends the callback; returns the request with the fields, or null if none was added. */
  @Nullable HttpRequest close() {
    closed = true;
    return changed;
  }
}
