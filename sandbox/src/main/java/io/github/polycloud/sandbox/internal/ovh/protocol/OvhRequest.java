// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import io.github.polycloud.sandbox.internal.http.RecordedExchange;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A request: the bytes that were signed, and the parameters that handlers read from it. */
public final class OvhRequest {

  private final Context context;
  private final String version;
  private final String template;
  private final Map<String, String> replaced;
  private Optional<String> identity;

  OvhRequest(Context context, String version, String template) {
    this(context, version, template, Map.of(), Optional.empty());
  }

  private OvhRequest(
      Context context,
      String version,
      String template,
      Map<String, String> replaced,
      Optional<String> identity) {
    this.context = context;
    this.version = version;
    this.template = template;
    this.replaced = replaced;
    this.identity = identity;
  }

  /** The same request with another value of a path parameter. */
  OvhRequest at(String name, String value) {
    Map<String, String> more = new HashMap<>(replaced);
    more.put(name, value);
    return new OvhRequest(context, version, template, more, identity);
  }

  /** The path of the route without the version, with parameters in braces. */
  public String template() {
    return template;
  }

  /** The IAM name of the service account that called; empty for the account's own keys. */
  public Optional<String> identity() {
    return identity;
  }

  public void identify(String name) {
    identity = Optional.of(name);
  }

  /** Notes for the journal whether the signature was valid, or why it was not. */
  public void signature(String verdict) {
    context.attribute(RecordedExchange.SIGNATURE, verdict);
  }

  public String method() {
    return context.method().name();
  }

  /** The URL that the client must have signed: scheme, Host header and request target as sent. */
  public String url() {
    String query = context.queryString();
    return origin() + context.path() + (query == null ? "" : "?" + query);
  }

  /** The address of this server as the client knows it: scheme and Host header. */
  public String origin() {
    return context.scheme() + "://" + header("Host").orElse("");
  }

  /** The raw path that access rules apply to: without the version for v1, with it for v2. */
  public String ruledPath() {
    return version.equals("/v2") ? context.path() : context.path().substring(version.length());
  }

  public byte[] bytes() {
    return context.bodyAsBytes();
  }

  public RequestBody body() {
    return RequestBody.parse(bytes());
  }

  /** A request header, unless it is absent or blank. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(context.header(name)).filter(value -> !value.isBlank());
  }

  /** The caller's numeric IP address. */
  public String remoteAddress() {
    return context.ip();
  }

  /** A decoded path parameter. */
  public String path(String name) {
    String value = replaced.get(name);
    return value == null ? context.pathParam(name) : value;
  }

  /** A numeric path parameter. */
  public long id(String name) {
    return number(name, path(name));
  }

  public Optional<String> query(String name) {
    return Optional.ofNullable(context.queryParam(name));
  }

  public Optional<String> query(String name, Enumeration words) {
    return query(name).map(value -> words.check(name, value));
  }

  public Optional<Long> queryLong(String name) {
    return query(name).map(value -> number(name, value));
  }

  public Optional<Boolean> queryFlag(String name) {
    return query(name).map(value -> flag(name, value));
  }

  /** An ISO 8601 date or time in the query. */
  public Optional<Instant> queryDate(String name) {
    return query(name).map(value -> Dates.parse(name, value));
  }

  void responseHeader(String name, String value) {
    context.header(name, value);
  }

  private static boolean flag(String field, String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw OvhError.wrongType(field, value, "boolean");
    }
    return value.equals("true");
  }

  static long number(String field, String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw OvhError.wrongType(field, value, "long");
    }
  }
}
