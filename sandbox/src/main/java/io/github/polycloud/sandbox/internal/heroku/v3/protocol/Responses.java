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
    String text = Json.array(page.items(), view).toString();
    ctx.status(page.nextRange() == null ? 200 : 206).header("ETag", etag(text));
    ctx.contentType("application/json").result(text);
  }

  /** Fails with 412 when {@code If-Match} names another state than the current one. */
  static void requireMatch(Context ctx, JsonNode present) {
    String requested = ctx.header("If-Match");
    if (requested != null
        && !requested.equals("*")
        && !names(requested, etag(present.toString()))) {
      throw HerokuError.preconditionFailed();
    }
  }

  public static void sendError(Context ctx, HerokuError error) {
    ObjectNode body = Json.object();
    if (error.status() == 404 && error.resource() != null) {
      body.put("resource", error.resource());
    }
    AppReference app = error.app();
    if (app != null) {
      body.set("app", JsonView.named(app));
    }
    error.headers().forEach(ctx::header);
    body.put("id", error.id()).put("message", error.text()).put("url", ERRORS);
    ctx.status(error.status()).contentType("application/json").result(body.toString());
  }

  /** Sends JSON with its ETag, or 304 when the client has it already. */
  public static void send(Context ctx, int status, JsonNode body) {
    String text = body.toString();
    String etag = etag(text);
    ctx.status(status).header("ETag", etag);
    String known = ctx.header("If-None-Match");
    if (ctx.method().equals(HandlerType.GET) && known != null && names(known, etag)) {
      ctx.status(304);
      return;
    }
    ctx.contentType("application/json").result(text);
  }

  private static boolean names(String header, String etag) {
    return List.of(header.split("\\s*,\\s*")).contains(etag);
  }

  private static String etag(String text) {
    return '"' + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString() + '"';
  }
}
