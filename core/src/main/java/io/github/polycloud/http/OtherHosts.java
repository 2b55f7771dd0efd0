package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Calls to hosts that are not the service: presigned URLs, see {@link Elsewhere}. They carry a
 * {@code User-Agent} and no other header field of the service.
 */
final class OtherHosts {
  private static final Set<String> CREDENTIALS =
      Set.of("authorization", "proxy-authorization", "cookie");

  private final CallErrors callErrors;
  private final ErrorFactory errors;
  private final Stage.Next stages;
  private final Headers headers;

  OtherHosts(CallErrors callErrors, ErrorFactory errors, Stage.Next stages) {
    this.callErrors = callErrors;
    this.errors = errors;
    this.stages = stages;
    String userAgent = UserAgent.of(callErrors.settings().userAgent());
    this.headers = Headers.builder().set("User-Agent", userAgent).build();
  }

  AnswerStream open(Operation operation, URI url, Duration idle, Map<String, String> fields) {
    if (!operation.method().equals("GET")) {
      throw new IllegalArgumentException("another host is only read from, with GET");
    }
    Elsewhere place = new Elsewhere(url);
    Call request = place.call(operation, headers);
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
        answer -> error(place, operation, answer));
  }

  Answer upload(Operation operation, URI url, UploadBody body, UploadProgress progress) {
    String method = operation.method().toUpperCase(Locale.ROOT);
    if (!method.equals("PUT") && !method.equals("POST")) {
      throw new IllegalArgumentException("an upload is a PUT or a POST");
    }
    Elsewhere place = new Elsewhere(url);
    // The same bytes put to the same place twice leave what putting them once leaves.
    Operation sent = new Operation(method, operation.template(), method.equals("PUT"));
    CallContext call = new CallContext(place.call(sent, headers), callErrors);
    call.upload(body, progress);
    Answer answer = stages.proceed(call);
    if (CallPipeline.isError(call.request(), answer)) {
      throw error(place, sent, answer);
    }
    return answer;
  }

  private CloudException error(Elsewhere place, Operation operation, Answer answer) {
    return errors.redacting(place.secrets()).create(place.refusal(answer), operation, null, answer);
  }
}
