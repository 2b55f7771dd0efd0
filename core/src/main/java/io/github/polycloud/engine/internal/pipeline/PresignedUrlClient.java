package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.CallErrors;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.raw.StreamingResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sends requests to presigned URLs on other hosts. They carry a {@code User-Agent} and no other
 * header field of the service.
 */
public final class PresignedUrlClient {
  private static final Set<String> CREDENTIAL_HEADERS =
      Set.of("authorization", "proxy-authorization", "cookie");

  private final CallErrors callErrors;
  private final ErrorFactory errors;
  private final Stage.Chain stages;
  private final Headers headers;

  PresignedUrlClient(CallErrors callErrors, ErrorFactory errors, Stage.Chain stages) {
    this.callErrors = callErrors;
    this.errors = errors;
    this.stages = stages;
    String userAgent = UserAgent.of(callErrors.settings().userAgent());
    this.headers = Headers.builder().set("User-Agent", userAgent).build();
  }

  /** Opens a presigned URL with GET; the body is streamed. */
  public StreamingResponse open(
      Operation operation, URI url, Duration idle, Map<String, String> extraHeaders) {
    if (!operation.method().equals("GET")) {
      throw new IllegalArgumentException(
          "method must be GET to open a presigned URL, was " + operation.method());
    }
    PresignedUrl target = new PresignedUrl(url);
    HttpRequest request = target.request(operation, headers);
    extraHeaders.forEach(
        (name, value) -> {
          if (CREDENTIAL_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                "credentials must not be sent to a presigned URL: " + name);
          }
          request.header(name, value);
        });
    return CallPipeline.open(
        stages,
        new CallContext(request, callErrors),
        idle,
        response -> error(target, operation, response));
  }

  /** Uploads a body to a presigned URL with PUT or POST. */
  public HttpResponse upload(
      Operation operation, URI url, RequestBody body, ProgressListener progress) {
    String method = operation.method().toUpperCase(Locale.ROOT);
    if (!method.equals("PUT") && !method.equals("POST")) {
      throw new IllegalArgumentException(
          "method must be PUT or POST to upload to a presigned URL, was " + operation.method());
    }
    PresignedUrl target = new PresignedUrl(url);
    // A PUT replaces the object, so sending the same bytes again has no further effect.
    Operation upload = new Operation(method, operation.template(), method.equals("PUT"));
    CallContext call = new CallContext(target.request(upload, headers), callErrors);
    call.upload(body, progress);
    HttpResponse response = stages.proceed(call);
    if (CallPipeline.isErrorResponse(call.request(), response)) {
      throw error(target, upload, response);
    }
    return response;
  }

  private CloudException error(PresignedUrl target, Operation operation, HttpResponse response) {
    ErrorFactory masking = errors.redacting(target.secrets());
    HttpResponse beginning = masking.beginning(response);
    return masking.create(target.errorDetails(beginning), operation, null, null, beginning);
  }
}
