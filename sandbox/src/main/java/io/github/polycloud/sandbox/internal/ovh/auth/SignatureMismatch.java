// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRequest;

/** Finds out what a client signed instead of the request that it sent. */
final class SignatureMismatch {

  private static final String UNKNOWN =
      "signature does not match: wrong secret, method, URL or body";

  private final OvhRequest request;
  private final String secret;
  private final String consumerKey;
  private final String timestamp;
  private final String given;

  SignatureMismatch(
      OvhRequest request, String secret, String consumerKey, String timestamp, String given) {
    this.request = request;
    this.secret = secret;
    this.consumerKey = consumerKey;
    this.timestamp = timestamp;
    this.given = given;
  }

  /** The reason, without secrets and without parts of the request. */
  String reason() {
    String method = request.method();
    String url = request.url();
    byte[] body = request.bytes();
    String target = url.substring(request.origin().length());
    if (!given.startsWith("$1$")) {
      return "signature does not start with $1$";
    }
    if (method.equals("DELETE") && body.length > 0) {
      return "a DELETE must not have a body";
    }
    if (body.length > 0 && signed(method, url, new byte[0])) {
      return "signature does not match: the body was signed as empty";
    }
    if (target.indexOf('?') >= 0 && signed(method, withoutQuery(url), body)) {
      return "signature does not match: the URL was signed without its query";
    }
    if (signed(method, target, body)) {
      return "signature does not match: only the path was signed, not the whole URL";
    }
    if (signed(method, withoutPort(request.origin()) + target, body)) {
      return "signature does not match: the URL was signed without its port";
    }
    if (isOfAnotherHost(method, target, body)) {
      return "signature does not match: the URL was signed with another host or scheme";
    }
    if (Signature.matches(Signature.of(consumerKey, secret, method, url, body, timestamp), given)) {
      return "signature does not match: secret and consumer key were signed in the wrong order";
    }
    return UNKNOWN;
  }

  private boolean isOfAnotherHost(String method, String target, byte[] body) {
    String origin = request.origin();
    String host = origin.substring(origin.indexOf("://") + "://".length());
    return signed(method, "http://" + host + target, body)
        || signed(method, "https://" + host + target, body)
        || signed(method, origin.replace("127.0.0.1", "localhost") + target, body)
        || signed(method, origin.replace("localhost", "127.0.0.1") + target, body)
        || signed(method, "https://eu.api.ovh.com" + target, body)
        || signed(method, "https://ca.api.ovh.com" + target, body)
        || signed(method, "https://api.us.ovhcloud.com" + target, body);
  }

  private boolean signed(String method, String url, byte[] body) {
    return Signature.matches(
        Signature.of(secret, consumerKey, method, url, body, timestamp), given);
  }

  private static String withoutQuery(String url) {
    return url.substring(0, url.indexOf('?'));
  }

  private static String withoutPort(String origin) {
    int port = origin.lastIndexOf(':');
    return port > origin.indexOf(':') ? origin.substring(0, port) : origin;
  }
}
