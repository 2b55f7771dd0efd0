// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.protocol;

import io.github.polycloud.sandbox.internal.heroku.state.AppReference;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes responses: single resources, pages and errors, with ETags and preconditions. */
public final class Responses {

  private static final String ERRORS =
      "https://devcenter.heroku.com/articles/platform-api-reference#errors";

  private Responses() {}

  static <T> void list(
      Context ctx, Sorting<T> sorting, List<T> all, Function<T, ? extends JsonNode> view) {
    Page<T> page = sorting.page(all, ctx.header("Range"));
    ctx.header("Accept-Ranges", sorting.acceptRanges());
    ctx.header("Content-Range", page.contentRange());
    if (page.nextRange() != null) {
      ctx.header("Next-Range", page.nextRange());
    }
    String text = text(ctx, Json.array(page.items(), view));
    ctx.status(page.nextRange() == null ? 200 : 206).header("ETag", etag(text));
    ctx.contentType("application/json").result(text);
  }

  /** Fails with 412 when {@code If-Match} names another state than the current one. */
  static void requireMatch(Context ctx, Supplier<String> present) {
    String requested = ctx.header("If-Match");
    if (requested != null && !requested.equals("*") && !names(requested, etag(present.get()))) {
      throw HerokuError.preconditionFailed();
    }
  }

  public static void sendError(Context ctx, HerokuError error) {
    error.headers().forEach(ctx::header);
    ctx.status(error.status()).contentType("application/json").result(body(error).toString());
  }

  /** The body of an error. */
  public static ObjectNode body(HerokuError error) {
    ObjectNode body = Json.object();
    if (error.status() == 404 && error.resource() != null) {
      body.put("resource", error.resource());
    }
    AppReference app = error.app();
    if (app != null) {
      body.set("app", JsonView.named(app));
    }
    return body.put("id", error.id()).put("message", error.text()).put("url", ERRORS);
  }

  /** Sends JSON with its ETag, or 304 when the client has it already. */
  public static void send(Context ctx, int status, JsonNode body) {
    String text = text(ctx, body);
    String etag = etag(text);
    ctx.status(status).header("ETag", etag);
    String known = ctx.header("If-None-Match");
    if (isRead(ctx) && known != null && names(known, etag)) {
      ctx.status(304);
      return;
    }
    ctx.contentType("application/json").result(text);
  }

  private static boolean isRead(Context ctx) {
    return ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
  }

  private static boolean names(String header, String etag) {
    return Stream.of(header.split(",")).map(String::strip).anyMatch(etag::equals);
  }

  /** The text of a list as {@link #list} sends it. */
  static <T> String text(
      Context ctx, Sorting<T> sorting, List<T> all, Function<T, ? extends JsonNode> view) {
    return text(ctx, Json.array(sorting.page(all, ctx.header("Range")).items(), view));
  }

  /** The variants for command line and Fir name a generation; version 3 refers to it. */
  static String text(Context ctx, JsonNode body) {
    String accept = String.valueOf(ctx.header("Accept"));
    if (accept.contains("version=3.sdk") || accept.contains("version=3.fir")) {
      for (JsonNode parent : body.findParents("generation")) {
        JsonNode name = parent.get("generation").path("name");
        if (name.isString() && parent instanceof ObjectNode object) {
          object.set("generation", name);
        }
      }
    }
    return body.toString();
  }

  private static String etag(String text) {
    return '"' + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString() + '"';
  }
}
