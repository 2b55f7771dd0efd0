// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.ClientSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of each failure without a response, some of which are hard to provoke. */
final class TransportErrorsTest {
  private static final HttpHost HOST = new HttpHost("https", "api.example.com", 8443);

  static Stream<Arguments> failures() {
    SSLException untrusted = new SSLHandshakeException("PKIX");
    untrusted.initCause(new CertificateException("hunter2"));
    return Stream.of(
        of(new UnknownHostException("hunter2"), false, "unknown host api.example.com", false),
        of(
            new ConnectTimeoutException("hunter2"),
            false,
            "connecting to %s timed out after 10000",
            true),
        of(
            new ConnectException("hunter2"),
            false,
            "cannot connect to %s; connection refused",
            true),
        of(untrusted, false, "the certificate of %s is not trusted", false),
        of(
            new SSLException("hunter2"),
            false,
            "TLS handshake with %s failed; it may not be an https endpoint",
            true),
        of(new SocketTimeoutException("hunter2"), true, "no response from %s within 60000", true),
        of(new SocketTimeoutException("hunter2"), false, "connecting to %s timed out", true),
        of(new MessageConstraintException("hunter2"), true, "%s sent malformed header", false),
        of(new ClientProtocolException("hunter2"), true, "%s sent malformed header", true),
        of(
            new ClientProtocolException("Unsupported Content-Encoding: hunter2"),
            true,
            "%s sent a body with a Content-Encoding that was not requested",
            true),
        of(new ZipException("hunter2"), true, "%s sent a body with invalid compression", true),
        of(new NoHttpResponseException("hunter2"), true, "%s closed the connection before", true),
        of(new ConnectionClosedException(), true, "%s closed the connection before its", true),
        of(new SocketException("hunter2"), true, "the connection to %s broke before", true),
        of(new SocketException("hunter2"), false, "the connection to %s failed", true));
  }

  private static Arguments of(IOException failure, boolean sent, String line, boolean isTransient) {
    return Arguments.of(failure, sent, line.formatted("api.example.com:8443"), isTransient);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void eachFailureIsDescribedWithItsHostAndWithoutQuotes(
      IOException failure, boolean sent, String line, boolean isTransient) {
    String description = TransportErrors.describe(failure, sent, HOST, ClientSettings.defaults());

    assertThat(description).startsWith(line).doesNotContain("hunter2");
    assertThat(TransportErrors.isTransient(failure)).isEqualTo(isTransient);
  }

  static Stream<Exception> quotes() {
    SSLException untrusted = new SSLHandshakeException("hunter2");
    untrusted.initCause(new CertificateException("hunter2", new IOException("hunter2")));
    SocketException nested = new SocketException("Connection reset");
    nested.initCause(new IOException("hunter2"));
    SocketException suppressing = new SocketException("Connection reset");
    suppressing.addSuppressed(new IOException("hunter2"));
    SocketException cycle = new SocketException("Connection reset");
    cycle.initCause(new IOException("hunter2", cycle));
    return Stream.of(
        new MalformedChunkCodingException("Bad chunk header: hunter2"),
        new IOException("Invalid trailing header", new ParseException("hunter2")),
        new SSLPeerUnverifiedException("hunter2"),
        new ClientProtocolException("hunter2"),
        new ZipException("hunter2"),
        new SocketException("") {
          private static final long serialVersionUID = 1L;

          @Override
          public String getMessage() {
            return "hunter2";
          }
        },
        new IllegalStateException("hunter2"),
        untrusted,
        nested,
        suppressing,
        cycle);
  }

  @ParameterizedTest
  @MethodSource("quotes")
  void aCauseThatMayQuoteThePeerIsNamedOnly(Exception failure) {
    Throwable cause = TransportErrors.cause(failure);

    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).contains(failure.getClass().getName()).doesNotContain("hunter2");
    assertThat(cause.getStackTrace()).isEqualTo(failure.getStackTrace());
  }

  @Test
  void aCauseThatQuotesNothingRemains() {
    Exception refused = new ConnectException("Connection refused");

    assertThat(TransportErrors.cause(refused)).isSameAs(refused);
  }
}
