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
 * Calls to hosts that are not the service: presigned URLs, see {@link PresignedUrl}. They carry a
 * {@code User-Agent} and no other header field of the service.
 */
public final class PresignedUrlClient {
  private static final Set<String> CREDENTIALS =
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

  public StreamingResponse open(
      Operation operation, URI url, Duration idle, Map<String, String> fields) {
    if (!operation.method().equals("GET")) {
      throw new IllegalArgumentException("another host is only read from, with GET");
    }
    PresignedUrl place = new PresignedUrl(url);
    HttpRequest request = place.call(operation, headers);
    fields.forEach(
        (name, value) -> {
          if (CREDENTIALS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("another host gets no credentials");
          }
          request.header(name, value);
        });
    return CallPipeline.open(
        stages,
        new CallContext(request, callErrors),
        idle,
        response -> error(place, operation, response));
  }

  public HttpResponse upload(
      Operation operation, URI url, RequestBody body, ProgressListener progress) {
    String method = operation.method().toUpperCase(Locale.ROOT);
    if (!method.equals("PUT") && !method.equals("POST")) {
      throw new IllegalArgumentException("an upload is a PUT or a POST");
    }
    PresignedUrl place = new PresignedUrl(url);
    // The same bytes put to the same place twice leave what putting them once leaves.
    Operation sent = new Operation(method, operation.template(), method.equals("PUT"));
    CallContext call = new CallContext(place.call(sent, headers), callErrors);
    call.upload(body, progress);
    HttpResponse response = stages.proceed(call);
    if (CallPipeline.isError(call.request(), response)) {
      throw error(place, sent, response);
    }
    return response;
  }

  private CloudException error(PresignedUrl place, Operation operation, HttpResponse response) {
    return errors
        .redacting(place.secrets())
        .create(place.refusal(response), operation, null, response);
  }
}
