package io.github.polycloud.sandbox.internal.ovh.wire;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One API call: the bytes that were signed, and the parameters that operations read from it. */
public final class Call {

  private final Context context;
  private final String version;
  private final String template;
  private final Map<String, String> replaced;
  private Optional<String> identity;

  Call(Context context, String version, String template) {
    this(context, version, template, Map.of(), Optional.empty());
  }

  private Call(
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

  /** The same call for another object, for lists that are answered object by object. */
  Call at(String name, String value) {
    Map<String, String> more = new HashMap<>(replaced);
    more.put(name, value);
    return new Call(context, version, template, more, identity);
  }

  /**
   * The path of the operation.
   *
   * @return without the version, with placeholders in braces
   */
  public String template() {
    return template;
  }

  /**
   * Who calls with an access token.
   *
   * @return the IAM name of the service account, or nothing for the account's own keys
   */
  public Optional<String> identity() {
    return identity;
  }

  /**
   * Notes who calls.
   *
   * @param name the IAM name of a service account
   */
  public void identify(String name) {
    identity = Optional.of(name);
  }

  /**
   * The HTTP method.
   *
   * @return in upper case
   */
  public String method() {
    return context.method().name();
  }

  /**
   * The URL the client must have signed: the one it sent, escapes and all.
   *
   * @return scheme, Host header and request target
   */
  public String url() {
    String query = context.queryString();
    return origin() + context.path() + (query == null ? "" : "?" + query);
  }

  /**
   * The address of this server as the client knows it.
   *
   * @return scheme and Host header
   */
  public String origin() {
    return context.scheme() + "://" + header("Host").orElse("");
  }

  /**
   * The path that access rules are written for.
   *
   * @return the raw path; without the version for v1, with it for v2
   */
  public String ruledPath() {
    return version.equals("/v2") ? context.path() : context.path().substring(version.length());
  }

  /**
   * The body as sent.
   *
   * @return the bytes, none when there is no body
   */
  public byte[] bytes() {
    return context.bodyAsBytes();
  }

  /**
   * The parameters in the body.
   *
   * @return the body, parsed
   * @throws OvhError when it is not a JSON object
   */
  public Body body() {
    return Body.parse(bytes());
  }

  /**
   * A request header.
   *
   * @param name its name in any case
   * @return the value, unless it is absent or blank
   */
  public Optional<String> header(String name) {
    return Optional.ofNullable(context.header(name)).filter(value -> !value.isBlank());
  }

  /**
   * The caller's address.
   *
   * @return a numeric IP address
   */
  public String remoteAddress() {
    return context.ip();
  }

  /**
   * A value from the path.
   *
   * @param name the placeholder
   * @return the segment, decoded
   */
  public String path(String name) {
    String value = replaced.get(name);
    return value == null ? context.pathParam(name) : value;
  }

  /**
   * A numeric id from the path.
   *
   * @param name the placeholder
   * @return the id
   * @throws OvhError when it is no number
   */
  public long id(String name) {
    return number(name, path(name));
  }

  /**
   * A query parameter.
   *
   * @param name its name
   * @return the value, if it was sent
   */
  public Optional<String> query(String name) {
    return Optional.ofNullable(context.queryParam(name));
  }

  /**
   * A query parameter of a closed set.
   *
   * @param name its name
   * @param words what is accepted
   * @return the value, if it was sent
   * @throws OvhError when it is another word
   */
  public Optional<String> query(String name, Enumeration words) {
    return query(name).map(value -> words.check(name, value));
  }

  /**
   * A numeric query parameter.
   *
   * @param name its name
   * @return the number, if it was sent
   * @throws OvhError when it is no number
   */
  public Optional<Long> queryLong(String name) {
    return query(name).map(value -> number(name, value));
  }

  /**
   * A flag in the query.
   *
   * @param name its name
   * @return the flag, if it was sent
   * @throws OvhError when it is neither {@code true} nor {@code false}
   */
  public Optional<Boolean> queryFlag(String name) {
    return query(name).map(value -> flag(name, value));
  }

  /**
   * A date in the query.
   *
   * @param name its name
   * @return the time, if it was sent
   * @throws OvhError when it is no ISO 8601 date
   */
  public Optional<Instant> queryDate(String name) {
    return query(name).map(value -> Dates.parse(name, value));
  }

  void answerHeader(String name, String value) {
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
