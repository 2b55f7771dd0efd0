package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.config.ClientSettings;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;

/** Describes in one line why there is no response, and classifies the failure. */
public final class TransportErrors {
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

  /** Returns the cause of an error; null if its message may quote the response. */
  public static @Nullable Throwable cause(Exception e) {
    boolean quotes = e instanceof ClientProtocolException || e instanceof InterruptedIOException;
    return e instanceof IOException && !quotes ? e : null;
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
