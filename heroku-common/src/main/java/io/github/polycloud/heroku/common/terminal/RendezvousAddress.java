// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.redaction.Sensitive;
import java.net.URI;

/**
 * The parts of an attach URL.
 *
 * @param host name or address; an IPv6 address in brackets
 * @param port 443 if the URL has none
 * @param secret path and query without the leading slash
 */
record RendezvousAddress(String host, int port, @Sensitive String secret) {

  static RendezvousAddress of(URI attachUrl) throws RendezvousException {
    String scheme = attachUrl.getScheme();
    if ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) {
      throw new RendezvousException(
          ErrorKind.UNSUPPORTED,
          "cannot attach to a process in a private space: it requires ssh, not rendezvous");
    }
    if ("rendezvous".equalsIgnoreCase(scheme) && !attachUrl.isOpaque()) {
      return split(attachUrl);
    }
    if (scheme == null || attachUrl.isOpaque()) {
      // host:port/secret parses as a URI whose scheme is the host.
      return split(withScheme(attachUrl.toString()));
    }
    throw new RendezvousException(
        ErrorKind.UNSUPPORTED, "the scheme of an attach URL must be rendezvous://");
  }

  private static URI withScheme(String text) throws RendezvousException {
    try {
      return URI.create("rendezvous:" + (text.startsWith("//") ? text : "//" + text));
    } catch (IllegalArgumentException e) {
      throw malformed();
    }
  }

  private static RendezvousAddress split(URI url) throws RendezvousException {
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    if (url.getHost() == null || url.getRawUserInfo() != null || path.length() < 2) {
      throw malformed();
    }
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    int port = url.getPort() < 0 ? 443 : url.getPort();
    if (port < 1 || port > 65535) {
      throw malformed();
    }
    return new RendezvousAddress(url.getHost(), port, path.substring(1) + query);
  }

  private static RendezvousException malformed() {
    return new RendezvousException(
        ErrorKind.UNEXPECTED_RESPONSE, "an attach URL must have a host, a port and a secret");
  }

  /** The host without the brackets of an IPv6 address, as sockets expect it. */
  String bareHost() {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  /** Host and port; the secret is omitted. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
