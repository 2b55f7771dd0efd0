// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.config.ClientSettings;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.security.cert.CertificateException;
import java.util.Set;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Describes in one line why there is no response, and classifies the failure. */
public final class TransportErrors {
  // Their messages are constants, or name the host, the port and numbers. Not their subclasses.
  private static final Set<Class<?>> WITHOUT_QUOTES =
      Set.of(
          ConnectException.class,
          NoRouteToHostException.class,
          SocketException.class,
          SocketTimeoutException.class,
          UnknownHostException.class,
          ClosedChannelException.class,
          EOFException.class,
          ConnectTimeoutException.class,
          HttpHostConnectException.class,
          ConnectionClosedException.class,
          NoHttpResponseException.class);

  private static final int MAX_CAUSES = 5;

  private TransportErrors() {}

  /** Describes in one line why connecting to a port failed. */
  public static String describeConnect(
      IOException e, String host, int port, ClientSettings settings) {
    return describe(e, false, new HttpHost("https", host, port), settings);
  }

  static String describe(Exception e, boolean sent, HttpHost host, ClientSettings settings) {
    String where = hostAndPort(host);
    if (e instanceof UnknownHostException) {
      return "unknown host " + host.getHostName() + "; check the endpoint and DNS";
    }
    if (e instanceof HostLookup.LookupTimeoutException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof ConnectTimeoutException) {
      return "connecting to "
          + where
          + " timed out after "
          + settings.timeouts().connect().toMillis()
          + " ms";
    }
    if (e instanceof ConnectException) {
      return "cannot connect to " + where + "; connection refused";
    }
    if (e instanceof SSLException) {
      return isUntrusted(e)
          ? "the certificate of "
              + where
              + " is not trusted; configure a CA certificate if it is your own"
          : "TLS handshake with " + where + " failed; it may not be an https endpoint";
    }
    if (e instanceof SocketTimeoutException) {
      return sent
          ? "no response from "
              + where
              + " within "
              + settings.timeouts().response().toMillis()
              + " ms"
          : "connecting to " + where + " timed out";
    }
    if (e instanceof RequestSentTracker.ProxyRejectedException rejection) {
      return rejection.describe(where);
    }
    if (e instanceof ClientProtocolException && isUnsupportedCoding(e)) {
      return where + " sent a body with a Content-Encoding that was not requested";
    }
    if (e instanceof MessageConstraintException || e instanceof ClientProtocolException) {
      return where + " sent malformed header fields";
    }
    if (e instanceof ZipException) {
      return where + " sent a body with invalid compression";
    }
    if (e instanceof NoHttpResponseException || e instanceof ConnectionClosedException) {
      return where + " closed the connection before its response was complete";
    }
    return "the connection to "
        + where
        + (sent ? " broke before the response was complete" : " failed");
  }

  /** HttpClient reports it with the same class as malformed header fields. */
  private static boolean isUnsupportedCoding(Exception e) {
    return e.getMessage() != null && e.getMessage().startsWith("Unsupported Content-Encoding");
  }

  static String hostAndPort(HttpHost host) {
    return host.getHostName() + (host.getPort() > 0 ? ":" + host.getPort() : "");
  }

  /**
   * Returns whether a retry may succeed; not so for an unknown host or an untrusted certificate.
   */
  public static boolean isTransient(Exception e) {
    return !(e instanceof UnknownHostException
        || e instanceof MessageConstraintException
        || (e instanceof RequestSentTracker.ProxyRejectedException rejection
            && !rejection.isTransient())
        || isUntrusted(e));
  }

  /**
   * Returns the cause of an error: the exception itself if its message never quotes what the peer
   * sent, otherwise one with its class name and stack trace only.
   */
  public static Throwable cause(Exception e) {
    Throwable last = e;
    for (int i = 0;
        i < MAX_CAUSES && last != null && WITHOUT_QUOTES.contains(last.getClass());
        i++) {
      last = last.getCause();
    }
    return last == null && e.getSuppressed().length == 0 ? e : RedactedCause.of(e);
  }

  /** Returns whether a TLS handshake failed because the certificate is not trusted. */
  public static boolean isUntrusted(Exception e) {
    boolean untrusted = false;
    for (Throwable t = e; t != null; t = t.getCause()) {
      untrusted |= t instanceof CertificateException;
    }
    return e instanceof SSLException && untrusted;
  }
}
