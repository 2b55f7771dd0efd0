// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A request to the control API and its response. Input is checked strictly. */
final class ControlCall {

  private static final int MAX_PATTERN = 1000;

  private final Context context;
  private final Map<String, String> query;
  private boolean streaming;

  /**
   * Reads the query.
   *
   * @throws ControlError if it has other parameters than these
   */
  ControlCall(Context context, Set<String> parameters) {
    this.context = context;
    this.query = parse(context.queryString());
    for (String name : query.keySet()) {
      if (!parameters.contains(name)) {
        throw ControlError.badRequest(
            "unknown query parameter " + ControlError.quoted(name) + known(parameters));
      }
    }
  }

  static String known(Set<String> names) {
    return names.isEmpty() ? "" : "; known are " + String.join(", ", new TreeSet<>(names));
  }

  Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name));
  }

  /** A pattern for paths; its length bounds the time that a comparison takes. */
  static String pattern(String text) {
    if (text.length() > MAX_PATTERN) {
      throw ControlError.badRequest("path must not be longer than " + MAX_PATTERN + " characters");
    }
    return text;
  }

  /** An integer in the query. */
  long query(String name, long absent, long min, long max) {
    String value = query.get(name);
    return value == null ? absent : integer(name, value, min, max);
  }

  boolean flag(String name) {
    String value = query.getOrDefault(name, "false");
    if (!value.equals("true") && !value.equals("false")) {
      throw ControlError.badRequest(name + " must be true or false");
    }
    return value.equals("true");
  }

  /** The number at the end of the path, or -1 if it is none. */
  long id() {
    String path = context.path();
    try {
      return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** The body as a JSON object. */
  Members members(String... known) {
    return new Members(object(), Set.of(known));
  }

  /** Checks that the body is empty or an object without members. */
  void requireNoMembers() {
    byte[] bytes = bytes();
    if (bytes.length > 0) {
      new Members(parse(bytes), Set.of());
    }
  }

  /** A body has this type so that a form of a foreign page cannot send it. */
  void requireJson() {
    String type = Optional.ofNullable(context.contentType()).orElse("");
    int end = type.indexOf(';');
    String media = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    if (!media.equals("application/json")) {
      throw new ControlError(415, "Content-Type must be application/json");
    }
  }

  void respond(int status, JsonNode body) {
    respond(status, body.toString());
  }

  void respond(int status, String json) {
    if (streaming) {
      send(json.getBytes(StandardCharsets.UTF_8));
    } else {
      context.status(status).contentType("application/json").result(json);
    }
  }

  /**
   * Sends a space, which JSON permits before a value, with status 200: a client that is gone is
   * only noticed when something is sent to it.
   *
   * @throws UncheckedIOException if it is gone
   */
  void requireClient() {
    if (!streaming) {
      streaming = true;
      context.status(200).contentType("application/json");
    }
    send(new byte[] {' '});
  }

  private void send(byte[] part) {
    try {
      OutputStream out = context.res().getOutputStream();
      out.write(part);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Responds with a JSON document of this length in bytes. */
  void respond(long length, Body body) {
    context.status(200).contentType("application/json");
    context.res().setContentLengthLong(length);
    try {
      body.writeTo(context.res().getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the body of a response. */
  @FunctionalInterface
  interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  /** The length of the body in bytes, -1 if it is not known. */
  long bodyLength() {
    return context.req().getContentLengthLong();
  }

  InputStream bodyStream() {
    try {
      return context.req().getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void respondNothing() {
    context.status(204);
  }

  private ObjectNode object() {
    return parse(bytes());
  }

  private static ObjectNode parse(byte[] bytes) {
    try {
      if (Json.CAMEL.readTree(bytes) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException e) {
      throw ControlError.badRequest("the body is not valid JSON");
    }
    throw ControlError.badRequest("the body must be a JSON object");
  }

  /** The bytes; the server has read them within its limits. */
  private byte[] bytes() {
    try {
      return bodyStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> parse(@Nullable String query) {
    Map<String, String> parsed = new TreeMap<>();
    if (query == null || query.isEmpty()) {
      return parsed;
    }
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      if (parsed.put(name, equals < 0 ? "" : decode(pair.substring(equals + 1))) != null) {
        throw ControlError.badRequest(
            "query parameter " + ControlError.quoted(name) + " is given twice");
      }
    }
    return parsed;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ControlError.badRequest("the query is not percent-encoded correctly");
    }
  }

  static long integer(String name, String value, long min, long max) {
    try {
      long number = Long.parseLong(value);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Rejected below.
    }
    throw ControlError.badRequest(
        "%s must be an integer between %d and %d".formatted(name, min, max));
  }
}
