package io.github.polycloud.http;

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

/** Says in one line why no answer came. */
public final class Failures {
  private Failures() {}

  /** Describes in one line why no connection to a port of a host could be made. */
  public static String describeConnect(
      IOException e, String host, int port, EngineSettings settings) {
    return describe(e, false, new HttpHost("https", host, port), settings);
  }

  static String describe(Exception e, boolean sent, HttpHost host, EngineSettings settings) {
    String where = where(host);
    if (e instanceof UnknownHostException) {
      return "there is no host " + host.getHostName() + "; check the endpoint and DNS";
    }
    if (e instanceof ConnectTimeoutException) {
      return "no connection to "
          + where
          + " within "
          + settings.timeouts().connect().toMillis()
          + " ms";
    }
    if (e instanceof ConnectException) {
      return "cannot connect to " + where + "; nothing listens there or a firewall refuses";
    }
    if (e instanceof SSLException) {
      return isUntrusted(e)
          ? "the certificate of " + where + " is not trusted; set a CA if it is your own"
          : "no TLS with " + where + "; it may not be an https endpoint";
    }
    if (e instanceof SocketTimeoutException) {
      return sent
          ? "no answer from "
              + where
              + " within "
              + settings.timeouts().response().toMillis()
              + " ms"
          : "no connection to " + where + " in time";
    }
    if (e instanceof SentMark.ProxyRefusal) {
      return e.getMessage() + " instead of making a way to " + where;
    }
    if (e instanceof MessageConstraintException || e instanceof ClientProtocolException) {
      return where + " answered with header fields that cannot be read";
    }
    if (e instanceof ZipException) {
      return where + " sent a body whose compression is broken";
    }
    if (e instanceof NoHttpResponseException || e instanceof ConnectionClosedException) {
      return where + " closed the connection before its answer was complete";
    }
    return "the connection to "
        + where
        + (sent ? " broke before the answer was complete" : " failed");
  }

  static String where(HttpHost host) {
    return host.getHostName() + (host.getPort() > 0 ? ":" + host.getPort() : "");
  }

  /** Whether another try may fare better: not so for a wrong name or an untrusted certificate. */
  public static boolean mayPass(Exception e) {
    return !(e instanceof UnknownHostException
        || e instanceof MessageConstraintException
        || (e instanceof SentMark.ProxyRefusal refusal && !refusal.mayPass())
        || isUntrusted(e));
  }

  /** The cause, unless it quotes the answer, as exceptions about its form do. */
  public static @Nullable Throwable cause(Exception e) {
    boolean quotes = e instanceof ClientProtocolException || e instanceof InterruptedIOException;
    return e instanceof IOException && !quotes ? e : null;
  }

  /** Whether a TLS handshake failed because the certificate is not trusted. */
  public static boolean isUntrusted(Exception e) {
    boolean untrusted = false;
    for (Throwable t = e; t != null; t = t.getCause()) {
      untrusted |= t instanceof CertificateException;
    }
    return e instanceof SSLException && untrusted;
  }
}
