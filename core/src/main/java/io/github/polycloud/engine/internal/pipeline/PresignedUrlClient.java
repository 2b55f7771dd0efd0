// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.CallErrors;
import io.github.polycloud.engine.internal.ObservedCall;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.internal.arguments.Durations;
import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.raw.StreamingResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Sends requests to presigned URLs on other hosts. They carry a {@code User-Agent} and no other
 * header field of the service.
 */
public final class PresignedUrlClient {
  private static final Set<String> CREDENTIAL_HEADERS =
      Set.of("authorization", "proxy-authorization", "cookie");

  private final Endpoint source;
  private final CallErrors callErrors;
  private final ErrorFactory errors;
  private final CallListeners listeners;
  private final Stage.Chain stages;
  private final Headers headers;

  /**
   * Creates a client.
   *
   * @param source the endpoint of the service that returns the URLs
   */
  PresignedUrlClient(
      Endpoint source,
      CallErrors callErrors,
      ErrorFactory errors,
      CallListeners listeners,
      Stage.Chain stages) {
    this.source = source;
    this.callErrors = callErrors;
    this.errors = errors;
    this.listeners = listeners;
    this.stages = stages;
    String userAgent = UserAgent.of(callErrors.settings().userAgent());
    this.headers = Headers.builder().set("User-Agent", userAgent).build();
  }

  /** Opens a presigned URL with GET; the body is streamed. */
  public StreamingResponse open(
      Operation operation, URI url, Duration idle, Map<String, String> headers) {
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(idle, "idle");
    Elements.requireNonNull("headers", headers);
    if (!operation.method().equals("GET")) {
      throw new IllegalArgumentException(
          "method must be GET to open a presigned URL, was " + operation.method());
    }
    PresignedUrl target = PresignedUrl.of(url, source, callErrors.provider(), operation);
    HttpRequest request = target.request(operation, this.headers);
    headers.forEach(
        (name, value) -> {
          if (CREDENTIAL_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                "credentials must not be sent to a presigned URL: " + name);
          }
          request.header(name, value);
        });
    Durations.requireInRange("the idle timeout", idle, Duration.ofMillis(1));
    CallContext call = call(target, request);
    return ObservedCall.observe(
        call,
        () -> CallPipeline.open(stages, call, idle, response -> error(target, request, response)));
  }

  /** Uploads a body to a presigned URL with PUT or POST. */
  public HttpResponse upload(
      Operation operation, URI url, RequestBody body, ProgressListener progress) {
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(progress, "progress");
    String method = operation.method().toUpperCase(Locale.ROOT);
    if (!method.equals("PUT") && !method.equals("POST")) {
      throw new IllegalArgumentException(
          "method must be PUT or POST to upload to a presigned URL, was " + operation.method());
    }
    PresignedUrl target = PresignedUrl.of(url, source, callErrors.provider(), operation);
    // A PUT replaces the object, so sending the same bytes again has no further effect.
    Operation upload = new Operation(method, operation.template(), method.equals("PUT"));
    CallContext call = call(target, target.request(upload, headers));
    call.upload(body, progress);
    return ObservedCall.observe(
        call,
        () -> {
          HttpResponse response = stages.proceed(call);
          if (CallPipeline.isErrorResponse(call.request(), response)) {
            throw error(target, call.request(), response);
          }
          return response;
        });
  }

  private CallContext call(PresignedUrl target, HttpRequest request) {
    URI url = target.url();
    int port = Endpoint.port(url);
    return new CallContext(
        request, callErrors, listeners.start(request.operation(), url.getHost(), port));
  }

  private CloudException error(PresignedUrl target, HttpRequest request, HttpResponse response) {
    Needles sent = target.secrets();
    HttpResponse redacted = errors.redacted(response, sent);
    return errors.create(target.errorDetails(redacted), request, sent, redacted);
  }
}
