package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Calls to hosts that are not the service: places whose URL is the key, see {@link Elsewhere}. They
 * carry our name and nothing else of ours.
 */
final class OtherHosts {
  private static final Set<String> CREDENTIALS =
      Set.of("authorization", "proxy-authorization", "cookie");

  private final String provider;
  private final EngineSettings settings;
  private final Dialect dialect;
  private final Redaction redaction;
  private final Stage.Next way;

  OtherHosts(
      String provider,
      EngineSettings settings,
      Dialect dialect,
      Redaction redaction,
      Stage.Next way) {
    this.provider = provider;
    this.settings = settings;
    this.dialect = dialect;
    this.redaction = redaction;
    this.way = way;
  }

  AnswerStream open(Operation operation, URI url, Duration idle, Map<String, String> fields) {
    if (!operation.method().equals("GET")) {
      throw new IllegalArgumentException("another host is only read from, with GET");
    }
    Elsewhere place = new Elsewhere(url);
    Call call = call(place, operation);
    fields.forEach(
        (name, value) -> {
          if (CREDENTIALS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("another host gets no credentials");
          }
          call.header(name, value);
        });
    return AnswerStream.open(way, call, idle, answer -> refusal(place, operation, answer));
  }

  Answer upload(Operation operation, URI url, UploadBody body, UploadProgress progress) {
    String method = operation.method().toUpperCase(Locale.ROOT);
    if (!method.equals("PUT") && !method.equals("POST")) {
      throw new IllegalArgumentException("an upload is a PUT or a POST");
    }
    Elsewhere place = new Elsewhere(url);
    // The same bytes put to the same place twice leave what putting them once leaves.
    Operation sent = new Operation(method, operation.template(), method.equals("PUT"));
    Call call = call(place, sent);
    call.course().upload = new Upload(body, progress);
    Answer answer = way.proceed(call);
    if (call.isRefusedBy(answer)) {
      throw refusal(place, sent, answer);
    }
    return answer;
  }

  private Call call(Elsewhere place, Operation operation) {
    Call call = place.call(operation);
    call.header("User-Agent", UserAgent.of(settings.userAgent()));
    return call;
  }

  private CloudException refusal(Elsewhere place, Operation operation, Answer answer) {
    return Refusals.exception(
        place.refusal(answer),
        provider,
        operation,
        null,
        dialect,
        answer,
        settings,
        redaction.and(place.secrets()));
  }
}
