package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;

/**
 * Where a process waits for its terminal, and the secret by which it knows us.
 *
 * @param host name or address
 * @param port 443 unless the URL names another
 * @param secret path and query without the leading slash
 */
record RendezvousAddress(String host, int port, String secret) {

  static RendezvousAddress of(URI attachUrl) {
    String scheme = attachUrl.getScheme();
    if ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) {
      throw new CloudException(
          ErrorKind.UNSUPPORTED,
          "the process is in a private space, which is reached by ssh and not by rendezvous");
    }
    if ("rendezvous".equalsIgnoreCase(scheme) && !attachUrl.isOpaque()) {
      return split(attachUrl);
    }
    if (scheme == null || attachUrl.isOpaque()) {
      // host:port/secret reads as a URL whose scheme is the host.
      return split(schemeless(attachUrl.toString()));
    }
    throw new CloudException(
        ErrorKind.UNSUPPORTED, "an attach URL begins with rendezvous://; there is no other way");
  }

  private static URI schemeless(String text) {
    try {
      return URI.create("rendezvous:" + (text.startsWith("//") ? text : "//" + text));
    } catch (IllegalArgumentException e) {
      throw malformed();
    }
  }

  private static RendezvousAddress split(URI url) {
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    if (url.getHost() == null || url.getRawUserInfo() != null || path.length() < 2) {
      throw malformed();
    }
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    int port = url.getPort() < 0 ? 443 : url.getPort();
    return new RendezvousAddress(url.getHost(), port, path.substring(1) + query);
  }

  private static CloudException malformed() {
    return new CloudException(
        ErrorKind.UNEXPECTED_RESPONSE, "an attach URL holds a host, a port and a secret");
  }

  /** The host as a socket takes it: an IPv6 address without its brackets. */
  String bareHost() {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
