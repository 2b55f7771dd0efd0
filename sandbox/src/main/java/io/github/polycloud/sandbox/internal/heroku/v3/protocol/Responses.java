package io.github.polycloud.sandbox.internal.heroku.v3.protocol;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How v3 answers: whole things, pages of things, and the conditions a client may set on either. */
public final class Responses {

  private static final String ERRORS =
      "https://devcenter.heroku.com/articles/platform-api-reference#errors";

  private Responses() {}

  public static void ok(Context ctx, JsonNode body) {
    send(ctx, 200, body);
  }

  public static void created(Context ctx, JsonNode body) {
    send(ctx, 201, body);
  }

  /** The work goes on; there is nothing to show yet. */
  public static void accepted(Context ctx) {
    send(ctx, 202, Json.object());
  }

  public static void array(Context ctx, List<? extends JsonNode> items) {
    ArrayNode array = Json.array();
    array.addAll(items);
    send(ctx, 200, array);
  }

  public static <T> void list(
      Context ctx, Sorting<T> sorting, List<T> all, Function<T, ? extends JsonNode> shape) {
    Page<T> page = sorting.page(all, ctx.header("Range"));
    ArrayNode array = Json.array();
    page.items().forEach(item -> array.add(shape.apply(item)));
    ctx.header("Accept-Ranges", sorting.acceptRanges());
    ctx.header("Content-Range", page.contentRange());
    if (page.nextRange() != null) {
      ctx.header("Next-Range", page.nextRange());
    }
    String text = array.toString();
    ctx.status(page.nextRange() == null ? 200 : 206).header("ETag", etag(text));
    ctx.contentType("application/json").result(text);
  }

  /** Refuses a write whose {@code If-Match} names another state than the present one. */
  public static void requireMatch(Context ctx, JsonNode present) {
    String wanted = ctx.header("If-Match");
    if (wanted != null && !wanted.equals("*") && !names(wanted, etag(present.toString()))) {
      throw HerokuError.preconditionFailed();
    }
  }

  public static void refuse(Context ctx, HerokuError refusal) {
    ObjectNode body = Json.object();
    if (refusal.status() == 404 && refusal.resource() != null) {
      body.put("resource", refusal.resource());
    }
    App app = refusal.app();
    if (app != null) {
      body.putObject("app").put("id", app.id().toString()).put("name", app.name());
    }
    refusal.headers().forEach(ctx::header);
    body.put("id", refusal.id()).put("message", refusal.text()).put("url", ERRORS);
    ctx.status(refusal.status()).contentType("application/json").result(body.toString());
  }

  private static void send(Context ctx, int status, JsonNode body) {
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
