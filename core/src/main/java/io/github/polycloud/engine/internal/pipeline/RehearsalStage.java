// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.CallResult;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.RehearsedCall;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.RehearsedValue;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.error.UnexpectedResponseException;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.RequestBody;
import java.net.URI;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Passes writes to the log of a rehearsal instead of sending them. It runs before a permit is
 * reserved and before authentication. A call that serves another one, such as a token request, is
 * sent.
 */
final class RehearsalStage implements Stage {
  private final String connection;
  private final String provider;
  private final Consumer<? super RehearsedCall> log;
  private final Authenticator authenticator;
  private final Redactor redactor;
  private final boolean presigned;

  private RehearsalStage(
      String connection,
      String provider,
      Consumer<? super RehearsedCall> log,
      Authenticator authenticator,
      Redactor redactor,
      boolean presigned) {
    this.connection = connection;
    this.provider = provider;
    this.log = log;
    this.authenticator = authenticator;
    this.redactor = redactor;
    this.presigned = presigned;
  }

  /**
   * Returns a stage followed by that of the rehearsal, if there is one.
   *
   * @param presigned whether the URLs are credentials
   */
  static Stage after(
      Stage first,
      ClientSettings settings,
      String connection,
      CallPipeline.Service service,
      Redactor redactor,
      boolean presigned) {
    Consumer<? super RehearsedCall> log = settings.rehearsal();
    if (log == null) {
      return first;
    }
    RehearsalStage rehearsal =
        new RehearsalStage(
            connection, service.provider(), log, service.authenticator(), redactor, presigned);
    return (call, next) -> first.proceed(call, admitted -> rehearsal.proceed(admitted, next));
  }

  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    HttpRequest request = call.request();
    if (call.operation().safe() || call.parent() != null) {
      if (request.url().contains(RehearsedCall.UNKNOWN)) {
        throw unknown(call, "the call needs the result of a write that was rehearsed");
      }
      return next.proceed(call);
    }
    call.notSent(CallResult.REHEARSED);
    log.accept(rehearsed(call, request));
    return RehearsedValue.response(request);
  }

  private RehearsedCall rehearsed(CallContext call, HttpRequest request) {
    Operation operation = call.operation();
    Needles sent = RequestSecrets.of(request);
    RequestBody upload = call.upload();
    return new RehearsedCall(
        connection,
        provider,
        operation.toString(),
        operation.method().toUpperCase(Locale.ROOT),
        path(request, sent),
        upload == null
            ? MaskedBody.of(request, redactor, sent)
            : MaskedBody.ofLength(upload.length()),
        presigned ? null : authenticator.permission(request).orElse(null));
  }

  private String path(HttpRequest request, Needles sent) {
    URI url = URI.create(request.url());
    if (presigned) {
      return "https://" + url.getHost() + "/" + MaskedText.MASK;
    }
    String query = url.getRawQuery();
    return redactor.maskPath(redactor.mask(url.getRawPath(), sent))
        + (query == null
            ? ""
            : "?" + redactor.maskFields(MaskedBody.query(redactor.mask(query, sent))));
  }

  /** Reads the response of a rehearsed call, which may lack what the reader needs. */
  static <T extends @Nullable Object> T read(
      CallContext call, HttpResponse response, Function<? super HttpResponse, ? extends T> reader) {
    try {
      return reader.apply(response);
    } catch (UnexpectedResponseException e) {
      throw unknown(call, "the write was rehearsed and its result is not known");
    }
  }

  private static CloudException unknown(CallContext call, String problem) {
    return call.error(
        ErrorDetails.of(ErrorKind.UNSUPPORTED, problem + "; it was not sent")
            .withOutcome(Outcome.NOT_SENT));
  }
}
